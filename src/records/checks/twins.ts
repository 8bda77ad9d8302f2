import type { Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { fromRow } from '#model/columns.ts'
import { columnOf, faces, type Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { standing, type Draft } from '../draft.ts'
import type { Keys } from '../keys/keys.ts'
import { shapeOf } from '../shape.ts'

/** Another record with the same values, in the store (then with what it is called) or in this same write (then with its draft). */
export type Twin = { id: string; called?: string; union: string | null; draft?: Draft; values: Readonly<Record<string, unknown>> }

/** Where another record counts as the same: anywhere, in the book, or in the same union only. */
export type Range = 'all' | 'book' | 'union'

/**
 * For each draft of one ledger that has any, the others that have the same in all of `fields`; who lacks one of them has no twin.
 * `drafts` are all of the write: they stand as they will be, and what is removed is gone. `extra` fields are brought
 * along. One query, whatever the number of drafts.
 */
export async function twins(
  read: Read, keys: Keys, ledger: AnyLedger, drafts: readonly Draft[], fields: readonly string[], range: Range, extra: readonly string[] = [],
): Promise<Map<Draft, Twin[]>> {
  const cellsOf = cellsReader(keys, ledger, fields)
  const brought = pick(shapeOf(ledger).fields, extra)
  const signed = standing(drafts).flatMap(draft => {
    const cells = cellsOf(draft.after)
    return cells ? [{ draft, cells, sign: signOf(cells, draft.after, range) }] : []
  })
  if (signed.length === 0) return new Map()
  const kind = `${ledger.id} ${fields.join()}`
  for (const { draft, sign } of signed) draft.signs.push(`${kind} ${sign}`)

  const column = Object.keys(signed[0]!.cells).find(name => typeof signed[0]!.cells[name] === 'string')
  if (column === undefined) throw new Error(`${ledger.id}: records can't be told apart by numbers alone: ${fields.join()}`)
  const names = Object.keys(signed[0]!.cells)
  const columns = [...names, ...Object.entries(brought).flatMap(([name, field]) => faces[field.kind].columns(name).map(one => one.name))]
  const rows = await read.all<Row & { id: string; called: string; book: string; union: string | null }>(sql`
    select id, called, book, "union", ${join(columns.map(name => ident(name)))} from ${ident(ledger.id)}
    where ${ident(column)} in ${among(read.dialect, signed.map(one => String(one.cells[column])))}
    ${range === 'all' ? sql`` : sql`and book = ${signed[0]!.draft.after.book}`}
    ${range === 'union' ? sql`and "union" in ${among(read.dialect, signed.flatMap(one => one.draft.after.union ?? []))}` : sql``}`)

  const here = new Set(drafts.map(draft => draft.id))
  const bySign = Map.groupBy([
    ...rows.filter(row => !here.has(row.id)).map(row =>
      [signOf(pick(row, names), row, range), { id: row.id, called: row.called, union: row.union, values: fromRow(brought, row) }] as const),
    ...signed.map(({ draft, sign }) => [sign, { id: draft.id, union: draft.after.union, draft, values: draft.after }] as const),
  ], ([sign]) => sign)
  const found = new Map<Draft, Twin[]>()
  for (const { draft, sign } of signed) {
    const alike = bySign.get(sign)!
    if (alike.length > 1) found.set(draft, alike.map(([, twin]) => twin).filter(twin => twin.id !== draft.id))
  }
  return found
}

/** The cells by which a record is compared; null when one of the values is absent. Personal ones by their keyed hash. */
function cellsReader(keys: Keys, ledger: AnyLedger, names: readonly string[]): (record: LedgerRecord) => Row | null {
  const { fields, personal } = shapeOf(ledger)
  const asked = names.filter(name => name in fields).map(name => ({ name, face: faces[fields[name]!.kind], key: personal.includes(name) ? columnOf(name, 'key') : null }))
  return record => {
    const cells: Row = {}
    for (const { name, face, key } of asked) {
      const value = record[name]
      if (value === null || value === undefined || value === '?') return null
      if (key === null) face.toRow(value, name, cells)
      else cells[key] = keys.lookup(record.book, String(value))
    }
    return cells
  }
}

function signOf(cells: Row, { book, union }: { book: string; union: string | null }, range: Range): string {
  return JSON.stringify([cells, range === 'all' ? '' : book, range === 'union' ? union : ''])
}

function pick<T>(from: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.flatMap(name => name in from ? [[name, from[name]!]] : []))
}

/** Whether two stretches surely share a day: from the latest possible beginning to the earliest end, open ends for ever. */
export function surelyOverlap(a: { from: Period; until: Period | null }, b: { from: Period; until: Period | null }): boolean {
  return (!b.until || a.from.last < b.until.first) && (!a.until || b.from.last < a.until.first)
}
