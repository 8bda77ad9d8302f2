import { ident, join, jsonRows, sql, tuples, type Sql } from './sql.ts'
import type { Row, Tx } from './store.ts'

const mostRows = 64
const mostValues = 8000

/**
 * Writes many rows of one shape, that of the first. `onConflict` says what becomes of rows whose key is there.
 *
 * PostgreSQL takes them as one value, which it parts by the columns of the table: with a parameter for each cell, laying them down takes
 * longer. SQLite takes groups of 64, 32, … 1 rows: many times faster than single rows, and no more than seven statements to
 * prepare for a table.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[], onConflict: Sql = sql``): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const names = join(columns.map(column => ident(column)))
  const head = sql`insert into ${ident(table)} (${names}) `
  if (tx.dialect === 'postgres') {
    await tx.run(sql`${head}select ${names} from json_populate_recordset(null::${ident(table)}, ${jsonRows(columns, rows)}::json)${onConflict}`)
    return
  }
  let size = mostRows
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from || (size > 1 && size * columns.length > mostValues)) size /= 2
    await tx.run(sql`${head}values ${tuples(columns, rows.slice(from, from + size))}${onConflict}`)
  }
}
