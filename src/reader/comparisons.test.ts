import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisons } from './comparisons.ts'
import { read } from './read.ts'

const cases: [text: string, found: [figure: string, of: string, more: boolean][]][] = [
  ['受理劳动争议48起，比上年同期增加3起，增长6.7%，调解成功40起。', [['3起', '48起', true], ['6.7%', '48起', true]]],
  ['受理劳动争议48起（同比减少3起、下降5.9%），调解成功40起。', [['3起', '48起', false], ['5.9%', '48起', false]]],
  ['新建工会5家，较去年多2家。', [['2家', '5家', true]]],
  ['接待信访12起，同比下降7.7%。', [['7.7%', '12起', false]]],
  // Of another thing, of what is written there, of another sentence, and no comparison at all.
  ['受理劳动争议48起，比上年同期增加3人。', []],
  ['受理劳动争议48起，比上年同期的45起增加3起。', []],
  ['受理劳动争议48起。比上年同期增加3起。', []],
  ['受理劳动争议48起，增加3起，增长6.7%。', []],
]
for (const [text, expected] of cases) {
  test(text, () => {
    const { figures } = read(text)
    assert.deepEqual(comparisons(text, figures).map(({ figure, of, more }) => [figures[figure]!.text, figures[of]!.text, more]), expected)
  })
}
