import { lastYear, sayPeriod, type Period } from '#kit/period.ts'
import { wantName, type Figure } from '#model/figure.ts'
import type { Claim } from '#reader/claim.ts'
import { unitOf } from '#reader/quantity.ts'
import type { Understood } from '#reader/understand.ts'

/** 报告数: a figure that was taken over from a past report of the union. `value` in the unit of prose: 元, %, or the measure word. */
export type Reported = { indicator: string | null; words: string; unit: string; value: number; period: Period; source: string }

/** The figure that the ledgers do not have, as a past report of the same indicator and the same days has it. */
export function reportedFigure(figure: Figure, reported: readonly Reported[]): Figure | undefined {
  const name = wantName(figure)
  const found = reported.find(one => one.indicator === name && one.period.first === figure.period.first && one.period.last === figure.period.last)
  return found && { ...figure, value: found.unit === '元' ? Math.round(found.value * 100) : found.value, trail: trailOf(found) }
}

/** What a past report says of the year before, in the same words, of something that no ledger counts. */
export function ownLast(claim: Claim, { words, scope, meanings }: Understood, reported: readonly Reported[], period: Period): Figure | undefined {
  if (scope !== null || meanings.length > 0) return undefined
  const last = lastYear(period)
  const found = reported.find(one => one.words === words && one.unit === unitOf(claim) && one.period.last.slice(0, 4) === last.last.slice(0, 4))
  return found && {
    indicator: '', label: words.replace('＿', ''), unit: found.unit, value: found.unit === '元' ? Math.round(found.value * 100) : found.value,
    union: '', period: found.period, asOf: {}, trail: trailOf(found),
  }
}

function trailOf({ source, period }: Reported): Figure['trail'] {
  return { ledger: 'reported', rule: `《${source}》所报的${sayPeriod(period)}数`, details: 0, totals: 0, replaced: 0, straddling: 0, reported: source }
}
