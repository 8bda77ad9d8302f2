import { ident, join, sql, tuples, type Sql } from './sql.ts'
import type { Row, Tx } from './store.ts'

const mostRows = 64
const mostValues = 8000

/**
 * Writes many rows of one shape, that of the first. In groups of 64, 32, … 1 rows: many times faster than single
 * rows on both engines, and no more than seven statements to prepare for a table. `onConflict` says what becomes of rows
 * whose key is there.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[], onConflict: Sql = sql``): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const head = sql`insert into ${ident(table)} (${join(columns.map(column => ident(column)))}) values `
  let size = mostRows
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from || (size > 1 && size * columns.length > mostValues)) size /= 2
    await tx.run(sql`${head}${tuples(columns, rows.slice(from, from + size))}${onConflict}`)
  }
}
