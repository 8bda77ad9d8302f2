import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import type { Reading } from '../read.ts'
import type { Taken } from '../meaning/taken.ts'
import { RATE_LINKS, RATES } from '../words/rates.ts'

/** A rate of which the text nowhere tells of how many: 职工大病互助参保了100%. */
export const rateWithoutBase: Rule = {
  name: 'rate-without-base',
  title: '比率没有说明基数',
  group: '数字',
  advice: '写了百分之几，却没有说是多少里面的多少；请补上总数，例如“应参保320人，参保率100%”。',
  example: { wrong: '职工医疗互助参保率100%。', right: '职工医疗互助应参保320人，参保率100%。' },
  find: (reading, { figures: taken = [] }) => reading.figures.flatMap((claim, i): Found[] => {
    if (!isRate(claim) || isVerified(taken[i]) || hasBase(reading, taken, i)) return []
    return [{ start: claim.start, end: claim.end, sure: 'suspect', say: `“${claim.text}”没有说明是多少里面的，请补上总数。`, evidence: [] }]
  }),
}

const NAMED = ending(listed(RATES))
const LINKED = ending(listed(RATE_LINKS))

/** Done, told exactly, and named as a rate. */
function isRate({ quantity, planned, approx, value, before }: Claim): boolean {
  return quantity === 'percent' && !planned && !approx && value !== null && nameOf(before) !== null
}

/** What stands before the word that names the rate: 整改 of 隐患整改率达到. */
function nameOf(before: string): string | null {
  for (let at = before.length; at > 0;) {
    const named = NAMED(before, at)
    if (named) return before.slice(Math.max(0, at - named.word.length - 2), at).replace('率', '').slice(0, 2)
    const link = LINKED(before, at)
    if (!link) return null
    at -= link.word.length
  }
  return null
}

function isVerified(taken: Taken | undefined): boolean {
  return taken?.ledger !== undefined && taken.ledger.value !== null
}

/** Another figure of the sentence counts something, or one of the sentence before that speaks of it, or one anywhere of the same ledger. */
function hasBase({ text, figures, relations, sentences }: Reading, taken: readonly Taken[], index: number): boolean {
  const own = figures[index]!
  const ledger = taken[index]?.meaning?.split('.')[0]
  if (relations.some(r => r.kind === 'ratio' && r.total === index)) return true
  const last = sentences[own.sentence - 1]
  const spoken = last !== undefined && text.slice(last.start, last.end).includes(nameOf(own.before)!)
  const near = (other: Claim) => other.sentence === own.sentence || (spoken && other.sentence === own.sentence - 1)
  return figures.some((other, i) => counts(other) && (near(other) || (ledger !== undefined && taken[i]?.meaning?.split('.')[0] === ledger)))
}

function counts({ quantity }: Claim): boolean {
  return ['person', 'organization', 'event', 'item'].includes(quantity)
}
