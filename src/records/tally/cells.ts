import type { Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { entries, type Entry } from '#model/entries.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { holds, type Where } from '#model/where.ts'
import { planOf, presence, type Kept } from './plan.ts'

/**
 * A sum that is kept for a subtree. Of a flow `first` and `last` are the months in which the interval of its date begins and
 * ends; of a stock both are the month at whose end it stands or no longer stands. Forms:
 *   detail, total   records that count, what they add, and how many rows do not say the number asked for
 *   replaced        what of the details does not count, for a 汇总 includes it
 *   straddling      of a stock: records whose beginning is not over yet. Of a flow it is seen from its months.
 *   present         records by a date alone, whether or not any indicator counts them
 *   undated         records that fit but whose date is 不详, by the day of their ledger
 */
export type Cell = { indicator: string; split: string; form: CellForm; first: string; last: string; records: number; amount: number; blank: number }
export type CellForm = 'detail' | 'total' | 'replaced' | 'straddling' | 'present' | 'undated'

/** The split of a cell that is of none: where an indicator has none, and where its whole is not the sum of its parts. */
export const WHOLE = '*'
/** The month of what stands in a ledger that knows no day. */
export const ALWAYS = '0000-00'

/** What a record says to an indicator, all its rows together: the whole and each part of a split. */
export type Said = Pick<Entry, 'first' | 'last' | 'until' | 'told'> & { lines: readonly Line[] }
export type Line = Pick<Cell, 'split' | 'records' | 'amount' | 'blank'>

/** Null of a record that the indicator does not meet. */
export function said(ledger: AnyLedger, { i, wholeApart }: Kept, record: LedgerRecord): Said | null {
  const some = entries(ledger, i, record)
  if (some.length === 0) return null
  const { first, last, until } = some[0]! // the date is the record's, whatever rows it has
  const parts = some.length === 1 ? [[some[0]!.split ?? WHOLE, some] as const] : [...Map.groupBy(some, one => one.split ?? WHOLE)]
  const lines = [...wholeApart ? [line(WHOLE, some)] : [], ...parts.map(([split, rows]) => line(split, rows))]
  return { first, last, until, told: some.some(one => one.told), lines }
}

function line(split: string, rows: readonly Entry[]): Line {
  let [told, amount] = [0, 0]
  for (const row of rows) if (row.amount !== null) [told, amount] = [told + 1, amount + row.amount]
  return { split, records: told > 0 ? 1 : 0, amount, blank: rows.length - told }
}

/** What a record adds by itself. */
export function ownCells({ id, i }: Kept, form: 'detail' | 'total', { first, last, until, lines }: Said): Cell[] {
  if ('flow' in i) return lines.map(one => ({ ...one, indicator: id, form, first: monthOf(first), last: monthOf(last) }))
  const [begins, stands, ends] = [monthOf(first), monthOf(last), until && monthOf(until.last)]
  const known = ends !== null && ends < stands ? later(begins, ends) : stands
  return lines.flatMap(one => [
    ...running({ ...one, indicator: id, form }, stands, ends),
    ...one.records > 0 ? running({ indicator: id, split: one.split, form: 'straddling', records: 1, amount: 0, blank: 0 }, begins, known) : [],
  ])
}

type Standing = Omit<Cell, 'first' | 'last'>

/** Stands at the ends of months from one to the one before another, or for ever. */
export function running(cell: Standing, from: string, to: string | null): Cell[] {
  if (to !== null && to <= from) return []
  return [at(from, cell), ...to === null ? [] : [at(to, times(cell, -1))]]
}

/** A cell as often as a number says, which may be less than none. */
export function times<C extends Pick<Cell, 'records' | 'amount' | 'blank'>>(cell: C, n: number): C {
  return { ...cell, records: n * cell.records, amount: n * cell.amount, blank: n * cell.blank }
}

/** That a record is there, and where it cannot be said in which month it belongs. */
export function presentCells(ledger: AnyLedger, record: LedgerRecord): Cell[] {
  const { dates, undated } = planOf(ledger)
  const one = { split: WHOLE, records: 1, amount: 0, blank: 0 }
  const day = ledger.day === undefined ? null : findDate(record[ledger.day])
  return [
    ...ledger.day === undefined ? [at(ALWAYS, { ...one, indicator: presence(ledger), form: 'present' as const })] : [],
    ...dates.flatMap(name => {
      const found = findDate(record[name])
      return found ? [{ ...one, indicator: presence(ledger, name), form: 'present' as const, first: monthOf(found.first), last: monthOf(found.last) }] : []
    }),
    ...day === null ? [] : undated.filter(({ date, where }) => record[date] === '?' && holds(where as Where, name => record[name]))
      .map(({ id }) => ({ ...one, indicator: id, form: 'undated' as const, first: monthOf(day.first), last: monthOf(day.last) })),
  ]
}

export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

function at(month: string, cell: Standing): Cell {
  return { ...cell, first: month, last: month }
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
