import { treeOf } from '#records/shape.ts'
import { among } from '#records/among.ts'
import { ofOne } from '#records/of-one.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Knowledge } from './compile/knowledge.ts'

export type Heads = (union: string) => Readonly<Record<string, number>>

/**
 * The newest change of each book that may have written about a subtree: the books of its unions and, for offices
 * above write about those below, of its superiors.
 */
export async function headsOf(know: Knowledge, read: Read, unions: readonly string[]): Promise<Heads> {
  const { id } = treeOf(know.register)
  const [tree, about] = [ident(id), new Set(unions)]
  const asked = among(read.dialect, about)
  // Of thousands of unions only their book is asked for, which the index of the ledger knows; the heads of the few books afterwards.
  const rows = await ofOne(read, 'books', about, [id, 'union_tree'], () => read.all<{ union: string; book: string }>(sql`
    select distinct t.ancestor as "union", u.book from union_tree t join ${tree} u on u.id = t.descendant where t.ancestor in ${asked}
    union
    select distinct t.descendant, u.book from union_tree t join ${tree} u on u.id = t.ancestor where t.descendant in ${asked}
    order by 1, 2`))
  const books = await read.all<{ id: string; head: number }>(sql`select id, head_no as head from book where id in ${among(read.dialect, rows.map(({ book }) => book))}`)
  const headOf = new Map(books.map(({ id, head }) => [id, head]))
  const heads = new Map(Array.from(Map.groupBy(rows, row => row.union), ([union, some]) =>
    [union, Object.fromEntries(some.map(({ book }) => [book, headOf.get(book)!]))]))
  return union => heads.get(union) ?? {}
}
