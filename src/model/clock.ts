import { daysBetween, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import type { Clock } from './ledger.ts'
import { holds } from './where.ts'

/** A clock that runs: the rule it goes by, since when, how many days it stood still, whether it was extended. */
export type Run = { rule: string; since: Day; paused: number; extended: boolean }

/** The row of a part that a clock runs for. */
export type RowOf = { nth: number; name: string }

/** Every run of a clock of a record on a day: one, or one for each row of its part; none where it does not run. */
export function runsOf(clock: Clock, record: object, today: Day): { run: Run; row?: RowOf }[] {
  if (clock.of === undefined) return [runOf(clock, record, today) ?? []].flat().map(run => ({ run }))
  const rows = (record as Record<string, unknown>)[clock.of] as readonly Record<string, unknown>[]
  return rows.flatMap((row, nth) => {
    const run = runOf(clock, row, today)
    return run ? [{ run, row: { nth, name: String(row[clock.named ?? ''] ?? `第${nth + 1}行`) } }] : []
  })
}

/**
 * The clock of a record, or of a row, on a day, or null when it does not run: no known start, or stopped (also when the stop is 不详).
 * An inexact start runs from its first day, so that nobody is told too late.
 */
export function runOf(clock: Clock, row: object, today: Day): Run | null {
  const at = (field: string): unknown => (row as Record<string, unknown>)[field]
  if (findDate(at(clock.stops)) || at(clock.stops) === '?') return null
  const starts = clock.instead && holds(clock.instead.when, at) ? clock.instead.starts : clock.starts
  const since = starts.flatMap(field => findDate(at(field))?.first ?? []).sort().at(-1)
  const rule = ruleOf(clock, at)
  if (since === undefined || rule === undefined) return null
  return { rule, since, paused: clock.pause ? standstill(clock.pause.map(at), today) : 0, extended: clock.extended !== undefined && at(clock.extended) === true }
}

function ruleOf({ rule }: Clock, at: (field: string) => unknown): string | undefined {
  return typeof rule === 'string' ? rule : rule.of[String(at(rule.by))] ?? rule.else
}

/** A pause without an end still lasts. */
function standstill([from, until]: unknown[], today: Day): number {
  const begun = findDate(from)
  return begun ? Math.max(0, daysBetween(begun.first, findDate(until)?.last ?? today)) : 0
}

/** Every rule that a clock may go by. */
export function rulesOf({ rule }: Clock): string[] {
  return typeof rule === 'string' ? [rule] : [...Object.values(rule.of), ...rule.else === undefined ? [] : [rule.else]]
}
