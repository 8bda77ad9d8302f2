import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printPeriod } from '#kit/period.ts'
import { statedPeriod } from './stated-period.ts'

const cases: [text: string, period: string | null][] = [
  ['云浦镇工会2025年1—8月工作汇报（草稿）\n\n今年以来，受理48件。', '2025-01..2025-08'],
  ['2024年度工会工作总结及2025年工作计划\n一年来，镇工会……', '2024'],
  ['2025年上半年工作小结\n（2025年7月3日）\n上半年，……', '2025H1'],
  ['工会工作汇报\n2025年8月18日\n今年以来，……', null],
  ['二〇二五年第三季度简报\n受理48件。', '2025Q3'],
  ['2025年，在镇党委的领导下，各项工作有了进展。', '2025'],
  ['工作总结\n\n2025年1—6月，受理劳动争议20起。', '2025H1'],
  ['今年以来，受理劳动争议48起。2024年同期受理51起。', null],
  ['20xx年工作总结\n受理48起。', null],
  ['', null],
]

describe('what a report says it is about', () => {
  for (const [text, period] of cases) {
    test(text.split('\n')[0] || 'nothing', () => {
      const stated = statedPeriod(text)
      assert.equal(stated && printPeriod(stated), period)
    })
  }
})
