import { meets } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'
import { isDifferent, type Taken } from '../meaning/taken.ts'
import { exampleFigure } from './example-figure.ts'
import { broken, joined } from './arithmetic.ts'

/** The same thing told twice with two numbers: where the text says that it is the same, or of what stands and is no sum of events. */
export const oneMeasureTwoValues: Rule = {
  name: 'one-measure-two-values',
  title: '同一项有两个数',
  group: '数字',
  advice: '同一件事在报告里出现了两个不同的数；请核对后写成一样的。',
  example: {
    wrong: '现有会员5135人。年内走访了部分企业。会员总数达5217人。', right: '现有会员5135人。年内走访了部分企业。会员总数达5135人。',
    about: {
      figures: [1, 2].map(() => ({ meaning: 'member.total', label: '会员', level: true, sure: true, period: '2025', ledger: { ...exampleFigure('会员', '人', 0), value: null } })),
    },
  },
  find: (reading, about) => [
    ...broken(reading, about, ['equal'], ({ figures }, words) => `${joined(figures, words)}说的是同一项，数却不同，请核对。`),
    ...standing(reading, about.figures ?? []),
  ],
}

/** What stands and is told whole in two sentences; a part, or an item of a list, is another thing. */
function standing({ text, sentences, figures, relations }: Reading, taken: readonly Taken[]): Found[] {
  const related = new Set(relations.flatMap(r => r.total === null ? r.figures : [...r.figures, r.total]))
  const aside = (i: number) => isAside(text.slice(sentences[figures[i]!.sentence]!.start, figures[i]!.start), figures[i]!)
  const told = (i: number) => !figures[i]!.planned && !aside(i) && !figures[i]!.lost && !related.has(i) && !isDifferent(figures[i]!, taken[i])
  const levels = [...taken.entries()].filter(([i, { meaning, level, sure }]) => meaning !== null && level && sure && told(i))
  return [...Map.groupBy(levels, ([, { meaning, period }]) => `${meaning} ${period}`).values()].flatMap(some => {
    const [first, ...more] = some.map(([i]) => figures[i]!)
    return more.filter(claim => claim.sentence !== first!.sentence && !meets(claim, first!)).map((claim): Found => said(claim, first!, some[0]![1].label))
  })
}

// 今年要求合格工会10家 is asked for; 是年，会员4854人 is of another year; 为17名劳模送去慰问品 is of some.
function isAside(lead: string, { before, after }: Claim): boolean {
  return /(?:今年|全年|年内|年初)[^。；]{0,10}(?:要求|提出)/.test(lead) || /(?:是|当|同)年[，,]/.test(lead) || (/[为给向对]$/.test(before) && /^[\u4e00-\u9fff]{2}/.test(after))
}

function said({ start, end, text }: Claim, first: Claim, label: string): Found {
  return { start, end, sure: 'suspect', say: `前面${label}是“${first.text}”，这里是“${text}”，请核对是不是同一项。`, evidence: [{ start: first.start, end: first.end }] }
}
