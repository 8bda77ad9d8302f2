import { cellsIn, ident, join, jsonRows, raw, sql, type Sql } from './sql.ts'
import type { Row, Tx } from './store.ts'

/**
 * Writes many rows of one shape, that of the first; they may be made while they are written. `onConflict` says, without values,
 * what becomes of rows whose key is there.
 *
 * PostgreSQL takes them as one value, which it parts by the columns of the table: with a parameter for each cell, laying them down takes
 * longer. SQLite takes one after the other: several in one statement are first laid aside and then inserted, which takes twice as long.
 */
export async function insertRows(tx: Tx, table: string, rows: Iterable<Row>, onConflict: Sql = sql``): Promise<void> {
  if (tx.dialect === 'postgres') {
    const all = Array.isArray(rows) ? rows as Row[] : Array.from(rows)
    if (all.length === 0) return
    const columns = Object.keys(all[0]!)
    await tx.send(sql`${into(table, columns)}select ${join(columns.map(column => ident(column)))} from json_populate_recordset(null::${ident(table)}, ${jsonRows(columns, all)}::json)${onConflict}`)
    return
  }
  for (const { columns, some } of inLots(table, rows)) await tx.each(raw(wordsOf(table, columns, onConflict.text)), some.map(row => cellsIn(columns, row)))
}

/** The statement last made for a table: to put it together anew for a row of fifty cells takes as long as to write it. */
function wordsOf(table: string, columns: readonly string[], onConflict: string): string {
  const last = lastWords.get(table)
  if (last?.onConflict === onConflict && last.columns.length === columns.length && columns.every((column, i) => column === last.columns[i])) return last.text
  const text = `${into(table, columns).text}values (${columns.map(() => '?').join(', ')})${onConflict}`
  lastWords.set(table, { columns, onConflict, text })
  return text
}

const lastWords = new Map<string, { columns: readonly string[]; onConflict: string; text: string }>()

function into(table: string, columns: readonly string[]): Sql {
  return sql`insert into ${ident(table)} (${join(columns.map(column => ident(column)))}) `
}

const LOT = 64

/**
 * Only the columns that a row has filled so far: half of those of a record are empty, and each would be bound. Of many rows it is one of
 * them; of a few it is any that the table was given, so that there are soon no more statements to prepare for it. What is left out is null, for no
 * column that may be has a default.
 */
function* inLots(table: string, rows: Iterable<Row>): Generator<{ columns: readonly string[]; some: readonly Row[] }> {
  let all: readonly string[] | undefined
  const among = new Set<string>()
  for (const some of lots(rows)) {
    all ??= Object.keys(some[0]!)
    const filled = some.length < LOT ? everFilled(table) : among
    for (const column of all) if (!filled.has(column) && some.some(row => row[column] !== null)) filled.add(column)
    yield { columns: all.filter(column => filled.has(column)), some }
  }
}

function everFilled(table: string): Set<string> {
  let filled = filledIn.get(table)
  if (!filled) filledIn.set(table, filled = new Set())
  return filled
}

const filledIn = new Map<string, Set<string>>()

function* lots(rows: Iterable<Row>): Generator<Row[]> {
  let lot: Row[] = []
  for (const row of rows) {
    if (lot.push(row) < LOT) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}
