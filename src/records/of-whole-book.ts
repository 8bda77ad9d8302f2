import { fromRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { Register } from '#model/register.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { coversBook } from './checks/admit.ts'

export type Book = { register: Register; book: string }

/** The fields of a ledger's records that stand with a union above all others of the book: what a village enters holds for no one else. */
export async function ofWholeBook(read: Read, { register, book }: Book, id: string): Promise<Row[]> {
  const ledger = register.ledgers.get(id)
  if (!ledger) return []
  const rows = await read.all<Row>(sql`select * from ${ident(id)} where book = ${book} order by id`)
  const above = new Map<unknown, boolean>()
  for (const union of new Set(rows.map(row => row['union']))) {
    above.set(union, await coversBook(read, { register }, { id: '', name: '', book, role: 'administrator', unions: [String(union)] }))
  }
  return rows.filter(row => above.get(row['union'])).map(row => ({ id: row['id']!, ...fromRow(ledger.fields, row) as Row }))
}
