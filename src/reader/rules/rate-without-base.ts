import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import type { Reading } from '../read.ts'
import type { Taken } from '../taken.ts'
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
  if (quantity !== 'percent' || planned || approx || value === null) return false
  let at = before.length
  while (at > 0 && !NAMED(before, at)) {
    const link = LINKED(before, at)
    if (!link) return false
    at -= link.word.length
  }
  return at > 0
}

function isVerified(taken: Taken | undefined): boolean {
  return taken?.ledger !== undefined && taken.ledger.value !== null
}

/** Another figure of the sentence or of the one before counts something; or one anywhere in the text is of the same ledger. */
function hasBase({ figures, relations }: Reading, taken: readonly Taken[], index: number): boolean {
  const own = figures[index]!
  const ledger = taken[index]?.meaning?.split('.')[0]
  if (relations.some(r => r.kind === 'ratio' && r.total === index)) return true
  const near = (other: Claim) => other.sentence === own.sentence || other.sentence === own.sentence - 1
  return figures.some((other, i) => counts(other) && (near(other) || (ledger !== undefined && taken[i]?.meaning?.split('.')[0] === ledger)))
}

function counts({ quantity }: Claim): boolean {
  return ['person', 'organization', 'event', 'item'].includes(quantity)
}
