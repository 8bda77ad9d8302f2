import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legible } from './legible.ts'

test('lines end alike, and what no keyboard writes is a blank', () => {
  assert.equal(legible('会员5135\u200b人\ufeff。'), '会员5135 人 。')
  assert.equal(legible('受理\r\n48件\r调解\v成功\f完\u0000\u0007。'), '受理\n48件\n调解\n成功\n完  。')
})

const refused: [why: string, text: string, say: string][] = [
  ['nothing', ' \n\t', '这里面没有文字，可能是扫描的图片；请选有文字的原稿，或先把图片识别成文字'],
  ['not Chinese', 'Quarterly report: 42 cases', '这不是中文报告，没有可核对的内容；请选择总结、汇报一类的文字稿'],
  ['ten megabytes', '工会'.repeat(1_700_000), '文字有340万字，不像一份报告；请只留要看的一份，不超过30万字'],
]
for (const [why, text, say] of refused) test(`refused: ${why}`, () => assert.throws(() => legible(text), { say }))
