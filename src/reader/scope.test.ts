import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { scopes } from './scope.ts'

const names = [{ name: '下洋村联合工会', aliases: ['下洋'] }, { name: '云锦纺织有限公司', aliases: ['云锦'] }, { name: '云浦镇机关工会', aliases: ['机关工会'] }]
const town = '云浦镇总工会'

/** Whose each figure is, in the report of a township, or of whom it is said to be. */
const cases: readonly [text: string, whose: readonly (string | null)[], own?: string][] = [
  ['全镇新建工会7家，发展会员213人。', [null, null]],
  ['下洋村走访企业12家，接待来访6起。', ['下洋村联合工会', '下洋村联合工会']],
  ['全年走访企业20家，其中下洋3家、柳溪村2家，全年共接待来访9起。', [null, '下洋村联合工会', '柳溪村', null]],
  ['柳溪村走访企业12家，全镇共走访126家。', ['柳溪村', null]],
  ['云锦纺织有限公司工会现有会员82人。我镇会员5135人。', ['云锦纺织有限公司', null]],
  ['今年8月，某纺织厂25名职工被拖欠工资18万元。', ['某纺织厂', '某纺织厂']],
  ['在柳溪村举办消防演练1次。', ['柳溪村']],
  ['对青禾公司等3家企业进行了检查。', [null]],
  ['全县共有基层工会860家，我镇58家。', ['全县', null]],
  ['全县共有基层工会860家，湖口镇92家。', [null, '湖口镇'], '北湾县总工会'],
  ['走访村、社区12个，各村社区建会9家，11个村联合工会换届。', [null, null, null]],
  ['全镇共有工会组织60个，其中企业工会48个，机关工会1个。机关工会有会员32人。', [null, null, null, '云浦镇机关工会']],
  ['村联合工会覆盖小企业143家，专业合作社工会3个。', [null, null]],
  ['云浦镇共有工会60个。', [null]],
  ['XX街道总工会有社区工会7家，XX公司有会员90人。', [null, 'XX公司']],
  ['组织中心小学、青石中学、供电所开展球赛6场。', [null]],
]
for (const [text, whose, own = town] of cases) test(text, () => {
  const { figures, sentences } = read(text)
  assert.deepEqual(scopes(text, figures, sentences, own, names), whose)
})
