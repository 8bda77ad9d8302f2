import { sayPeriod } from '#kit/period.ts'
import type { Found, Rule } from '../finding.ts'
import { proseValue } from '../judge.ts'
import { sayAs } from '../meaning/taken.ts'
import { exampleFigure } from './example-figure.ts'
import { slip } from './slip.ts'

/** A figure that no ledger has and that is about ten times last year's, or a tenth: a digit or the unit slipped. */
export const implausible: Rule = {
  name: 'implausible',
  title: '与上年相差十倍',
  group: '数字',
  advice: '这个数和上一年的数相差十倍、百倍或一万倍，多半是多写少写了零、丢了小数点，或把元和万元写错了；请核对。',
  example: {
    wrong: '全年慰问职工4800人。', right: '全年慰问职工520人。',
    about: { figures: [{ meaning: null, label: '慰问职工', level: false, sure: true, period: '2025', last: exampleFigure('慰问职工', '人', 470, '2024年工作总结') }] },
  },
  find: ({ figures }, { figures: taken = [] }) => figures.flatMap((claim, i): Found[] => {
    const { last, ledger } = taken[i] ?? {}
    if (!last || last.value === null || claim.planned || (ledger && ledger.value !== null)) return []
    const slipped = slip(claim, proseValue(last)!, YEAR)
    if (!slipped) return []
    const { reported } = last.trail
    return [{
      start: claim.start, end: claim.end, sure: 'suspect', evidence: [],
      say: `${sayPeriod(last.period)}是${sayAs(last, claim)}${reported === undefined ? '' : `（报告数，见《${reported}》）`}，这里是“${claim.text}”，相差太大，请看看是不是${slipped}。`,
    }]
  }),
}

/** How far a year may carry a number by itself. */
const YEAR = 1.45
