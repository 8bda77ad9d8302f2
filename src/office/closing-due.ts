import { addDays, addMonths, monthEnd, type Day } from '#kit/day.ts'
import type { Period } from '#kit/period.ts'

/** What of a closing tells how far the figures are closed. */
export type Closed = { state: unknown; until: unknown }

/** What is over and not closed yet, up to the end of the last month; from New Year's where the last closing was before it, or where there was none. Null where nothing is. */
export function toClose(today: Day, closings: readonly Closed[]): Period | null {
  const last = lastEnd(today)
  const until = closedTo(closings)
  if (until !== null && until >= last) return null
  const year = `${last.slice(0, 4)}-01-01`
  return { first: until !== null && until >= year ? addDays(until, 1) : year, last }
}

/** The last day up to which figures are closed now. */
export function closedTo(closings: readonly Closed[]): Day | null {
  return closings.flatMap(({ state, until }) => state === 'closed' && typeof until === 'string' ? [until] : []).toSorted().at(-1) ?? null
}

/** The end of the last month that is over. */
function lastEnd(today: Day): Day {
  return monthEnd(addMonths(`${today.slice(0, 7)}-01`, -1))
}
