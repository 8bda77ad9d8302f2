import { findDate, type Period } from '#kit/period.ts'
import type { LedgerRecord } from './base.ts'
import type { People } from './field.ts'
import type { Adding } from './indicator.ts'
import type { AnyLedger } from './ledger.ts'
import { holds, type Where } from './where.ts'

/**
 * What a record, or a row of its part, says to an indicator that adds: from when, of a stock until when, and how much.
 * `split` is null where the indicator is not split, '' for 未填; `count` the records or rows behind it, a 汇总 as many as its
 * `times`; `amount` is null where it does not say the number asked for. `told`: of people whether their heads are
 * told at all, be it as 人 or as 人次; else whether the amount is.
 */
export type Entry = Period & { until: Period | null; split: string | null; count: number; amount: number | null; told: boolean }

/** None of what does not meet the condition, has no date or one that is 不详, or ended no one knows when. */
export function entries(ledger: AnyLedger, i: Adding, record: LedgerRecord): Entry[] {
  return sources(ledger, i, record).flatMap(source => entry(i, source))
}

/** What is counted once (a 汇总 as often as it says, if it says), on which condition, and how a field of it is read. */
type Source = { times: number | null; where: Where | undefined; at: (name: string) => unknown }

/** The record, or each row of a part; a row's own field comes before the record's of the same name. A record without rows is there, but says nothing. */
function sources(ledger: AnyLedger, i: Adding, record: LedgerRecord): Source[] {
  const { of, where } = i
  if (of === undefined) return [{ times: record.form === 'total' ? record.times : 1, where, at: name => record[name] }]
  const { fields } = ledger.parts[of]!
  const rows = (record[of] ?? []) as Readonly<Record<string, unknown>>[]
  if (rows.length > 0) return rows.map(row => ({ times: 1, where, at: name => name in fields ? row[name] : record[name] }))
  const own = where && Object.fromEntries(Object.entries(where).filter(([name]) => !(name in fields))) as Where
  return [{ times: null, where: own, at: name => name in fields ? null : record[name] }]
}

function entry(i: Adding, { times, where, at }: Source): Entry[] {
  if (!holds(where, at)) return []
  const start = findDate(at('flow' in i ? i.flow : i.stock))
  if (!start) return []
  const ended = 'until' in i && i.until !== undefined ? at(i.until) ?? null : null
  const until = findDate(ended)
  if (ended !== null && !until) return []
  const sum = (attendance: boolean) => i.sum === undefined ? times : summed(i.sum, attendance, at)
  const amount = sum('per' in i)
  return [{ ...start, until, split: i.by === undefined ? null : String(at(i.by) ?? ''), count: times ?? 0, amount, told: amount !== null || sum(!('per' in i)) !== null }]
}

/** The number of a field; of people one of their heads, if they are counted as asked for: 人 or 人次. */
function summed(sum: string, attendance: boolean, at: Source['at']): number | null {
  const [name = '', head] = sum.split('.')
  const value = at(name) ?? null
  if (head === undefined) return value as number | null
  const people = value as People | null
  if (people === null || attendance !== (people.per === 'attendance')) return null
  return people[head as 'total' | 'women' | 'migrants'] ?? null
}
