import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { register } from '#lines/register.ts'
import type { Figure } from '#model/figure.ts'
import { refuse } from '#kit/refusal.ts'
import { compare, type Comparison } from './comparison.ts'
import { lookAt, type Looking } from './town.ts'

const year = { first: '2025-01-01', last: '2025-12-31' }
/** The ledger of 云浦 knows 48 disputes, nobody else's knows anything. */
const looking: Looking = {
  otherwise: year,
  find: async names => names.includes('云浦镇总工会') ? { union: { id: 'yp', name: '云浦镇总工会' } } : { near: names.includes('石湾镇总工会') ? ['石湾镇工会联合会'] : [] },
  sources: {
    figures: async wants => wants.map((want): Figure => {
      const { label, unit, ledger } = register.indicators.get(want.indicator)!
      const value = want.indicator === 'dispute.received' && want.split === undefined && want.union === 'yp' ? 48 : null
      return { ...want, label, unit, value, asOf: {}, trail: { ledger: ledger.id, rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 } }
    }),
  },
}

async function compared(...texts: [file: string, text: string][]): Promise<Comparison> {
  const towns = []
  for (const [file, text] of texts) towns.push(await lookAt(register, file, async () => text, looking))
  return compare(register, towns)
}

const row = (comparison: Comparison, label: string, period = '2025') => comparison.measures.filter(one => one.label === label && one.period === period)
  .map(({ unit, cells, total, rough }) => [unit, ...cells.map(({ report, said, value, wrong }) => `${report} ${said} ${value}${wrong ? ' 错' : ''}`), total, rough])

describe('several reports side by side', () => {
  test('one thing in one unit over one period is one row, with its total; what a ledger has otherwise is marked', async () => {
    const all = await compared(
      ['云浦.txt', '云浦镇总工会2025年工作总结\n全年受理劳动争议49件。活动经费3.2万元。'],
      ['东江.txt', '东江镇总工会2025年工作总结\n全年受理劳动争议12起。活动经费4000元。'],
      ['石湾.txt', '石湾镇总工会2024年工作总结\n全年受理劳动争议7起。'],
    )
    assert.deepEqual(row(all, '受理劳动争议'), [['起', '0 49件 49 错', '1 12起 12', 61, false]])
    assert.deepEqual(row(all, '受理劳动争议', '2024'), [['起', '2 7起 7', 7, false]])
    assert.deepEqual(row(all, '活动经费'), [['元', '0 3.2万元 32000', '1 4000元 4000', 36000, false]])
    assert.deepEqual(all.reports.map(({ called, union, near, period, say }) => [called, union?.id, near, period, say?.slice(0, 11)]), [
      ['云浦镇总工会', 'yp', [], '2025', undefined], ['东江镇总工会', undefined, [], '2025', '工会组织里没有“东江镇'], ['石湾镇总工会', undefined, ['石湾镇工会联合会'], '2024', '工会组织里没有“石湾镇'],
    ])
    assert.deepEqual(all.doubts.filter(({ rule }) => rule === 'differs')
      .map(({ report, place, words, instead }) => [report, place, words, instead]), [[0, '第1段', '全年受理劳动争议49件', '48件']])
  })
  test('about, ranges and rates', async () => {
    const all = await compared(
      ['a.txt', '甲镇总工会2025年总结\n发放宣传资料3000余份。投保率达95%。每户慰问金500元。走访企业4—8家。'],
      ['b.txt', '乙镇总工会2025年总结\n发放宣传资料200份。投保率达80%。每户慰问金300元。走访企业5家。'],
    )
    const rows = all.measures.filter(({ cells }) => cells.length === 2).map(({ unit, cells, total, rough }) => [unit, cells.map(({ value }) => value), total, rough])
    assert.deepEqual(rows, [['份', [3000, 200], 3200, true], ['%', [95, 80], null, false], ['元', [500, 300], null, false], ['家', [null, 5], null, true]])
  })
  test('only what stands is of the last day; what was added and rates are of the whole time', async () => {
    const { measures } = await compared(['a.txt', '甲镇总工会2025年总结\n现有会员80人，新增会员5人。调解成功率95%。'])
    assert.deepEqual(measures.map(({ label, period }) => `${label} ${period}`).toSorted(), ['会员 2025-12-31', '新增会员 2025', '调解成功率 2025'].toSorted())
  })
  test('planned, lost, of a single day: no row', async () => {
    const { measures } = await compared(['a.txt', '甲镇总工会2025年总结\n计划新建职工书屋3家。发放慰问品__份。8月18日开展义诊2场。全年放映电影9场。'])
    assert.deepEqual(measures.map(({ cells }) => cells[0]!.said), ['9场'])
  })
  test('two reports of one union over one time are told', async () => {
    const text = '云浦镇总工会2025年总结\n受理劳动争议48起。'
    const { reports } = await compared(['a.txt', text], ['b.txt', text], ['c.txt', text.replace('2025', '2024')])
    assert.deepEqual(reports.map(({ say }) => say), [null, '和“a.txt”是同一个工会、同一段时间的报告，合计里算了两次，请只留一份', null])
  })
  test('what cannot be read, or is of no stated time, is told and stops nothing', async () => {
    const refused = async (text: () => Promise<string>, how: Looking = {}) => (await lookAt(register, '甲.docx', text, how)).say
    assert.equal(await refused(async () => { throw refuse('invalid', '文件已损坏') }), '文件已损坏')
    assert.equal(await refused(async () => 'none of 42'), '这不是中文报告，没有可核对的内容；请选择总结、汇报一类的文字稿')
    assert.equal(await refused(async () => '工作总结\n新建工会5家。'), '没有写明是哪段时间的，请在标题里写上年份，或另选期间')
    await assert.rejects(refused(async () => { throw new TypeError('a bug') }), TypeError)
  })
})
