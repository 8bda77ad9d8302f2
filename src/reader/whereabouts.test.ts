import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf, whereabouts, wordsAt } from './whereabouts.ts'

const text = '云浦镇总工会2025年工作总结\n\n今年以来工作有序推进。成效明显。\n一、维权\n全年受理劳动争议48件。\n项目\t数量\n受理\t49件\n以上报告。'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('where a place is', () => {
  const where = whereabouts(text)
  assert.deepEqual(['2025年', '成效', '维权', '48件', '49件', '以上'].map(words => where(at(words))), ['标题', '第1段', '第1段后的小标题', '第2段', '表格里', '第3段'])
  assert.equal(where({ start: text.length, end: text.length }), '第3段')
  assert.equal(whereabouts('')({ start: 0, end: 0 }), '标题')
})

test('its words, with what leads to them, not too many', () => {
  assert.equal(wordsAt(text, at('48件')), '全年受理劳动争议48件')
  assert.equal(wordsAt(text, at('49件')), '受理 49件')
  assert.equal(wordsAt('工'.repeat(40), { start: 20, end: 40 }), `…${'工'.repeat(26)}…`)
})

test('a clause that is too long is seen to be cut, and no number is', () => {
  const long = '镇工会于2025年7月10日至2025年7月25日内对28家企业开展检查'
  assert.equal(wordsAt(long, { start: long.indexOf('28家'), end: long.indexOf('企业') }), '…日至2025年7月25日内对28家')
})

test('its title', () => {
  assert.equal(titleOf(text), '云浦镇总工会2025年工作总结')
  assert.equal(titleOf('今年以来，工作有序推进。'), null)
})
