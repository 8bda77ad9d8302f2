import type { Rule } from '../finding.ts'
import { differing } from './differs.ts'
import { exampleFigure } from './example-figure.ts'

/** A figure of a year before the ledgers that the report of that year tells otherwise. */
export const differsReported: Rule = {
  name: 'differs-reported',
  title: '与往年报告不一致',
  group: '数字',
  advice: '说的是台账以前的年份，和收存的那一年报告的数不一样；请把两份报告对一对，看是哪一份写错了。',
  example: {
    wrong: '2024年受理劳动争议48起。', right: '2024年受理劳动争议47起。',
    about: { figures: [{ meaning: 'dispute.received', label: '受理劳动争议', level: false, sure: true, period: '2024', ledger: exampleFigure('受理劳动争议', '起', 47, '2024年工作总结') }] },
  },
  find: (reading, about) => differing(reading, about, known => known.trail.reported !== undefined),
}
