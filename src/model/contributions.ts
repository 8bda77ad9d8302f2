import type { Day } from '#kit/day.ts'
import { findDate, type Period } from '#kit/period.ts'
import type { Form, LedgerRecord } from './base.ts'
import type { People } from './field.ts'
import { adds, type Flow, type Indicator, type Stock } from './indicator.ts'
import type { AnyLedger } from './ledger.ts'
import { holds } from './where.ts'

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
    return sources(ledger, i, record).flatMap(source => added(i, source)).map(one => ({ ...common, ...one }))
  })
}

type Adding = Indicator & (Flow | Stock)
type Added = Period & { split: string | null; count: number; sum: number }

/** What is counted once (a 汇总 as often as it says, if it says), and how a field of it is read. */
type Source = { times: number | null; at: (name: string) => unknown }

/** The record, or each row of a part; a row's own field comes before the record's of the same name. */
function sources(ledger: AnyLedger, i: Adding, record: LedgerRecord): Source[] {
  if (!i.of) return [{ times: record.form === 'total' ? record.times : 1, at: name => record[name] }]
  const { fields } = ledger.parts[i.of]!
  const rows = (record[i.of] ?? []) as Readonly<Record<string, unknown>>[]
  return rows.map(row => ({ times: 1, at: name => name in fields ? row[name] : record[name] }))
}

function added(i: Adding, { times, at }: Source): Added[] {
  if (!holds(i.where, at)) return []
  const sum = i.sum === undefined ? times : summed(i.sum, 'per' in i, at)
  if (sum === null) return []
  const split = i.by === undefined ? null : String(at(i.by) ?? '')
  return moments(i, at).map(({ minus, first, last }) => ({ first, last, split, count: minus ? 0 - (times ?? 0) : times ?? 0, sum: minus ? 0 - sum : sum }))
}

/** The number of a field; of people one of their heads, if they are counted as the indicator counts: 人 or 人次. */
function summed(sum: string, attendance: boolean, at: Source['at']): number | null {
  const [name = '', head] = sum.split('.')
  const value = at(name) ?? null
  if (head === undefined) return value as number | null
  const people = value as People | null
  if (people === null || attendance !== (people.per === 'attendance')) return null
  return people[head as 'total' | 'women' | 'migrants'] ?? null
}

function moments(i: Adding, at: Source['at']): (Period & { minus?: true })[] {
  const start = findDate(at('flow' in i ? i.flow : i.stock))
  if (!start) return []
  const until = 'until' in i && i.until ? at(i.until) ?? null : null
  if (until === null) return [start]
  const end = findDate(until)
  if (!end) return []
  // An inexact beginning may reach beyond the end (founded 2025, dissolved March 2025): nothing is taken away before it was added.
  return [start, { minus: true, first: later(start.first, end.first), last: later(start.last, end.last) }]
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
