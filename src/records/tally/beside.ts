import { slices } from '#kit/slices.ts'
import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import type { Draft } from '../draft.ts'
import { bareRecords } from './bare.ts'
import { planOf } from './plan.ts'
import type { Side } from './sums.ts'

export type Change = Pick<Draft, 'ledger' | 'id' | 'before' | 'after'>

/** The changes of one ledger and all that they have to do with, before and after; `unions` are those whose place in the tree counts. */
export type Group = { ledger: AnyLedger; before: State; after: State; primaries: Map<string, string | null>; unions: ReadonlySet<string> }
type State = Pick<Side, 'records' | 'details' | 'totals'>

/** A detail has to do with the 汇总 that may include it, a secondary of a 同一事项 with its primary; everything else is by itself. */
export async function beside(read: Read, ledger: AnyLedger, changes: readonly Change[]): Promise<Group> {
  const befores = changes.flatMap(({ before }) => before ?? [])
  const afters = changes.flatMap(({ after }) => after ?? [])
  const { before, after } = ledger.totals ? await withTotals(read, ledger, befores, afters) : { before: alone(befores), after: alone(afters) }
  const all = [before, after].flatMap(({ records, details, totals }) => [...records, ...details, ...totals])
  const primaries = await primariesOf(read, ledger, all.flatMap(({ same }) => same ?? []))
  for (const { id, union } of afters) if (!primaries.has(id)) primaries.set(id, union)
  return { ledger, before, after, primaries, unions: new Set([...all.map(({ union }) => union), ...primaries.values()].flatMap(union => union ?? [])) }
}

export function sidesOf({ ledger, before, after, primaries }: Group, roots: Side['roots']): { before: Side; after: Side } {
  return { before: { ledger, ...before, primaries, roots }, after: { ledger, ...after, primaries, roots } }
}

export async function primariesOf(read: Read, ledger: AnyLedger, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await read.all<{ id: string; union: string | null }>(sql`select id, "union" from ${ident(ledger.id)} where id in ${among(read.dialect, ids)}`)
  return new Map(rows.map(({ id, union }) => [id, union]))
}

function alone(records: readonly LedgerRecord[]): State {
  return { records, details: [], totals: [] }
}

async function withTotals(read: Read, ledger: AnyLedger, befores: readonly LedgerRecord[], afters: readonly LedgerRecord[]): Promise<{ before: State; after: State }> {
  const stored = await includingTotals(read, ledger, [...befores, ...afters].flatMap(({ union }) => union ?? []))
  const changed = new Set([...befores, ...afters].map(({ id }) => id))
  const kept = stored.filter(({ id }) => !changed.has(id))
  const others = (await detailsWithin(read, ledger, [...befores, ...afters].filter(includes))).filter(({ id }) => !changed.has(id))
  const state = (records: readonly LedgerRecord[]): State =>
    ({ records, details: [...records.filter(({ form }) => form !== 'total'), ...others], totals: [...kept, ...records.filter(includes)] })
  return { before: state(befores), after: state(afters) }
}

export async function includingTotals(read: Read, ledger: AnyLedger, unions: Iterable<string>): Promise<LedgerRecord[]> {
  return bareRecords(read, ledger, sql`r."union" in ${among(read.dialect, unions)} and r.form = 'total' and coalesce(r.covers, 'included') <> 'extra'`)
}

function includes({ form, covers }: LedgerRecord): boolean {
  return form === 'total' && covers !== 'extra'
}

/** By any of the dates that indicators go by. */
async function detailsWithin(read: Read, ledger: AnyLedger, totals: readonly LedgerRecord[]): Promise<LedgerRecord[]> {
  const ways = totals.flatMap(total => planOf(ledger).dates.flatMap(date => {
    const found = findDate(total[date])
    const [from, to] = [ident('r', columnOf(date)), ident('r', columnOf(date, 'to'))]
    return found && total.union !== null ? [sql`(r."union" = ${total.union} and ${from} >= ${found.first} and ${to} <= ${found.last})`] : []
  }))
  const found = new Map<string, LedgerRecord>()
  for (const some of slices(ways, 50)) {
    for (const record of await bareRecords(read, ledger, sql`r.form = 'detail' and (${join(some, ' or ')})`)) found.set(record.id, record)
  }
  return [...found.values()]
}
