import type { Day } from '#kit/day.ts'
import type { Period } from '#kit/period.ts'
import type { Form, LedgerRecord } from './base.ts'
import { entries, type Entry } from './entries.ts'
import { adds } from './indicator.ts'
import type { AnyLedger } from './ledger.ts'

/**
 * What one record adds to one figure. `sum` is what the figure adds up (of an indicator without a sum, the
 * count itself); `count` the records or rows behind it: a 汇总 as many as its `times`, a part a contribution for each row. `split` is null where the indicator is not split, '' for 未填.
 */
export type Contribution = { indicator: string; first: Day; last: Day; split: string | null; count: number; sum: number; form: Form; same: string | null }

/**
 * The definition of what adds up; SQL, tallies and the list behind a figure are proven equal to it.
 * A flow adds over the interval of its date. A stock adds from its date on and takes away again at `until`. What has
 * no date, or one that is 不详, adds nothing; nor does, to a stock, what ended no one knows when.
 */
export function contributions(ledger: AnyLedger, record: LedgerRecord): Contribution[] {
  return Object.entries(ledger.indicators).flatMap(([name, i]) => {
    if (!adds(i)) return []
    const common = { indicator: `${ledger.id}.${name}`, form: record.form, same: record.same }
    return entries(ledger, i, record).flatMap(added).map(one => ({ ...common, ...one }))
  })
}

type Added = Period & { split: string | null; count: number; sum: number }

function added(entry: Entry): Added[] {
  const { first, last, split, count, amount: sum } = entry
  if (sum === null) return []
  const ended = endOf(entry)
  return [{ first, last, split, count, sum }, ...ended ? [{ ...ended, split, count: 0 - count, sum: 0 - sum }] : []]
}

/** An inexact beginning may reach beyond the end (founded 2025, dissolved March 2025): nothing is taken away before it was added. */
function endOf({ first, last, until }: Entry): Period | null {
  return until && { first: later(first, until.first), last: later(last, until.last) }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
