import { addDays, addMonths, daysBetween, type Day } from '#kit/day.ts'
import { parsePeriod, type Period } from '#kit/period.ts'
import type { Clock } from '#model/ledger.ts'
import { holds } from '#model/where.ts'
import { ruleFor, type LawRule, type Length } from './rules.ts'

/** A running clock: when it ends, days left (negative when passed), and the article that says so. */
export type Due = { due: Day; daysLeft: number; article: string; grade: LawRule['grade'] }

/**
 * The deadline of a clock on a record, or null when it does not run: no known start, or stopped.
 * An inexact start runs from its first day, so that nobody is told too late.
 */
export function deadline(rules: readonly LawRule[], clock: Clock, row: object, o: { place: string; today: Day }): Due | null {
  if (known(row, clock.stops) || unknownAnswer(row, clock.stops)) return null
  const excepted = clock.instead && holds(clock.instead.when, field => at(row, field))
  const start = latest(row, excepted ? clock.instead!.starts : clock.starts)
  const rule = start === null ? null : ruleFor(rules, clock.rule, o.place, start)
  if (start === null || !rule?.length) return null
  const extension = clock.extended && at(row, clock.extended) === true ? rule.extension : undefined
  const due = addDays(later(later(start, rule.length), extension), paused(row, clock, o.today))
  return { due, daysLeft: daysBetween(o.today, due), article: rule.article, grade: rule.grade }
}

function later(day: Day, length: Length | undefined): Day {
  if (!length) return day
  return 'years' in length ? addMonths(day, 12 * length.years) : addDays(day, length.days)
}

function paused(row: object, clock: Clock, today: Day): number {
  const from = clock.pause && known(row, clock.pause[0])
  if (!from) return 0
  return Math.max(0, daysBetween(from.first, known(row, clock.pause![1])?.last ?? today))
}

function latest(row: object, fields: readonly string[]): Day | null {
  const days = fields.flatMap(field => known(row, field)?.first ?? [])
  return days.sort().at(-1) ?? null
}

function known(row: object, field: string): Period | null {
  const value = at(row, field)
  return typeof value === 'string' && value !== '' && value !== '?' ? parsePeriod(value) : null
}

function unknownAnswer(row: object, field: string): boolean {
  return at(row, field) === '?'
}

function at(row: object, field: string): unknown {
  return (row as Record<string, unknown>)[field]
}
