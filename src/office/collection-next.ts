import { addMonths, monthEnd, type Day } from '#kit/day.ts'
import { findDate, monthsOf, printPeriod, sayPeriod, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'

/** The same sheets for the period that follows: due as long after it, of the same unions, nothing returned. Null where the period is not known. */
export function nextCollection(record: LedgerRecord): Record<string, unknown> | null {
  const [period, due] = [findDate(record['period']), findDate(record['due'])]
  if (!period || !due) return null
  const months = monthsOf(period).length
  const next = following(period, months)
  const name = String(record['name'])
  const renamed = name.replaceAll(sayPeriod(period), sayPeriod(next))
  return {
    union: record.union, name: renamed !== name ? renamed : name.replace(sayPeriod(period).slice(5), sayPeriod(next).slice(5)),
    period: printPeriod(next), due: sameEnd(due.last, months), contact: record['contact'] ?? null, asked: record['asked'], unions: record['unions'],
  }
}

function following({ first, last }: Period, months: number): Period {
  return { first: addMonths(first, months), last: sameEnd(last, months) }
}

/** The last day of a month stays the last one. */
function sameEnd(day: Day, months: number): Day {
  const moved = addMonths(day, months)
  return day === monthEnd(day) ? monthEnd(moved) : moved
}
