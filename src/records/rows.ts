import type { LedgerRecord } from '#model/base.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { insertRows } from '#store/insert.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { among } from './among.ts'
import { maskOf } from './record.ts'
import { initialsOf } from './names/initials.ts'
import type { Keys } from './keys/keys.ts'
import { inTheOpen, type Opening } from './opening.ts'
import { shapeOf, type Cells, type PartShape } from './shape.ts'

/** Records as they stand, personal values in the open: for the doors alone. */
export async function load(read: Read, keys: Keys, ledger: AnyLedger, ids: readonly string[], lock = sql``): Promise<Map<string, LedgerRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await read.all<Row>(sql`select * from ${ident(ledger.id)} where id in ${among(read.dialect, ids)}${lock}`)
  return new Map((await assemble(read, inTheOpen(keys), ledger, rows)).map(record => [record.id, record]))
}

/** Whole records out of rows of the ledger's table, in their order; `opened` says what of personal values they hold. */
export async function assemble(read: Read, opened: Opening, ledger: AnyLedger, rows: readonly Row[]): Promise<LedgerRecord[]> {
  if (rows.length === 0) return []
  const shape = shapeOf(ledger)
  const ids = among(read.dialect, rows.map(row => String(row['id'])))
  const parts = new Map<PartShape, Map<unknown, Row[]>>()
  for (const part of shape.parts) {
    const found = await read.all<Row>(sql`select * from ${ident(part.table)} where record in ${ids} order by record, nth`)
    parts.set(part, Map.groupBy(found, row => row['record']))
  }
  const links = shape.links.length === 0 ? [] : await read.all<Row>(sql`select record, name, target from link where record in ${ids} order by target`)
  const linked = Map.groupBy(links, row => `${row['record']} ${row['name']}`)
  return rows.map(row => {
    const at = { ledger: ledger.id, book: String(row['book']), id: String(row['id']) }
    const record = shown(shape, opened, row, at)
    record['extra'] = row['extra'] === '{}' ? {} : JSON.parse(String(row['extra']))
    for (const [part, of] of parts) {
      record[part.name] = (of.get(at.id) ?? []).map((row, nth) => shown(part, opened, row, at, `${part.name}.${nth}.`))
    }
    for (const [name] of shape.links) record[name] = (linked.get(`${at.id} ${name}`) ?? []).map(row => row['target'])
    record['files'] ??= []
    return record as unknown as LedgerRecord
  })
}

export async function insert(tx: Tx, keys: Keys, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<void> {
  await insertRows(tx, ledger.id, records.values().map(record => rowOf(keys, ledger, record)))
  await insertBelow(tx, keys, ledger, records)
}

export async function update(tx: Tx, keys: Keys, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<void> {
  if (records.length === 0) return
  for (const record of records) {
    const { id, ...cells } = rowOf(keys, ledger, record)
    const sets = join(Object.entries(cells).map(([name, value]) => sql`${ident(name)} = ${value}`))
    await tx.run(sql`update ${ident(ledger.id)} set ${sets} where id = ${id!}`)
  }
  await eraseBelow(tx, ledger, records.map(record => record.id))
  await insertBelow(tx, keys, ledger, records)
}

export async function erase(tx: Tx, ledger: AnyLedger, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.run(sql`delete from ${ident(ledger.id)} where id in ${among(tx.dialect, ids)}`)
  await eraseBelow(tx, ledger, ids)
}

/** Makes those who refer to a row and the one who removes it wait for each other, in whatever book they write. */
export function holding(read: Read, how: 'for update' | 'for key share'): Sql {
  return read.dialect === 'postgres' && 'run' in read ? how === 'for update' ? sql` for update` : sql` for key share` : sql``
}

/** A record as its table holds it. */
export function rowOf(keys: Keys, ledger: AnyLedger, record: LedgerRecord): Row {
  const { id, book, union, state, files, extra, entered, version } = record
  const row = cells(keys, shapeOf(ledger), record, { ledger: ledger.id, book, id })
  row['book'] = book
  row['id'] = id
  row['union'] = union
  row['state'] = state
  row['extra'] = JSON.stringify(extra)
  row['entered'] = entered
  row['called'] = String(record['called'])
  row['initials'] = initialsOf(row['called'])
  row['version'] = version
  if (files.length === 0) row['files'] = null
  return row
}

/** The rows of one part of it. */
export function partRowsOf(keys: Keys, ledger: AnyLedger, part: PartShape, { id, book, [part.name]: rows }: LedgerRecord): Row[] {
  return (rows as Record<string, unknown>[]).map((row, nth) =>
    Object.assign(cells(keys, part, row, { ledger: ledger.id, book, id }, `${part.name}.${nth}.`), { book, record: id, nth }))
}

async function insertBelow(tx: Tx, keys: Keys, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<void> {
  const { parts, links } = shapeOf(ledger)
  for (const part of parts) await insertRows(tx, part.table, records.values().flatMap(record => partRowsOf(keys, ledger, part, record)))
  for (const [name] of links) {
    await insertRows(tx, 'link', records.values().flatMap(({ id, book, [name]: targets }) =>
      (targets as string[]).map(target => ({ book, ledger: ledger.id, record: id, name, target }))))
  }
}

async function eraseBelow(tx: Tx, ledger: AnyLedger, ids: readonly string[]): Promise<void> {
  const { parts, links } = shapeOf(ledger)
  for (const part of parts) await tx.run(sql`delete from ${ident(part.table)} where record in ${among(tx.dialect, ids)}`)
  if (links.length > 0) await tx.run(sql`delete from link where record in ${among(tx.dialect, ids)}`)
}

type Place = { book: string; ledger: string; id: string }

function cells(keys: Keys, { row, sealed, fields }: Cells & Pick<PartShape, 'fields'>, values: Readonly<Record<string, unknown>>, at: Place, path = ''): Row {
  const filled = row(values)
  for (const [name, column, key] of sealed) {
    const value = values[name]
    if (typeof value !== 'string') continue
    const place = context(at, path + name)
    const text = keys.seal(value, place)
    keys.masks.note(text, place, maskOf(value, fields[name]!))
    filled[column] = text
    filled[key] = keys.lookup(at.book, value)
  }
  return filled
}

function shown({ read, fields, personal }: Pick<PartShape, 'read' | 'fields' | 'personal'>, opened: Opening, row: Row, at: Place, path = ''): Record<string, unknown> {
  const record = read(row)
  for (const name of personal) {
    const sealed = record[name]
    if (typeof sealed === 'string') record[name] = opened(sealed, context(at, path + name), fields[name]!)
  }
  return record
}

function context(at: Place, path: string): string {
  return `${at.book}/${at.ledger}/${at.id}/${path}`
}
