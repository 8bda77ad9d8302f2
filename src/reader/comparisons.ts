import type { Claim } from './claim.ts'
import { unitOf } from './quantity.ts'
import { AGAINST_YEAR_BEFORE, LESS, MORE } from './words/comparisons.ts'

/** 受理48起，比上年同期增加3起，增长6.7%: `figure` says by how much (or, in percent, at what rate) `of` is more or less than in the same days of the year before. */
export type Comparison = { figure: number; of: number; more: boolean }

/**
 * Only what stands right behind the figure that is compared, in its sentence: farther off it may be another that is meant. After
 * 去年同期的45起 comes no comparison with the ledger's year before but with what is written there.
 */
export function comparisons(text: string, claims: readonly Claim[]): Comparison[] {
  const found: Comparison[] = []
  for (const [figure, claim] of claims.entries()) {
    const last = claims[figure - 1]
    if (!last || last.sentence !== claim.sentence) continue
    const between = text.slice(last.end, claim.start)
    const before = found.at(-1)?.figure === figure - 1 ? found.at(-1)! : null
    const said = (before ? GOES_ON : OPENS).exec(between)
    if (!said || (claim.quantity !== 'percent' && unitOf(claim) !== unitOf(claims[before?.of ?? figure - 1]!))) continue
    found.push({ figure, of: before?.of ?? figure - 1, more: MORE.includes(said[1]!) })
  }
  return found
}

const changed = `(${[...MORE, ...LESS].join('|')})了?`
const OPENS = new RegExp(`^[，（(]?(?:${AGAINST_YEAR_BEFORE.join('|')})${changed}$`)
const GOES_ON = new RegExp(`^[，、]?${changed}$`)
