import { treeOf } from '#records/shape.ts'
import { among } from '#records/among.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Knowledge } from './compile/knowledge.ts'

export type Heads = (union: string) => Readonly<Record<string, number>>

/**
 * The newest change of each book that may have written about a subtree: the books of its unions and, for offices
 * above write about those below, of its superiors.
 */
export async function headsOf(know: Knowledge, read: Read, unions: readonly string[]): Promise<Heads> {
  const tree = ident(treeOf(know.register).id)
  const asked = among(read.dialect, unions)
  const rows = await read.all<{ union: string; book: string; head: number }>(sql`
    select t.ancestor as "union", b.id as book, b.head_no as head from union_tree t join ${tree} u on u.id = t.descendant join book b on b.id = u.book where t.ancestor in ${asked}
    union
    select t.descendant, b.id, b.head_no from union_tree t join ${tree} u on u.id = t.ancestor join book b on b.id = u.book where t.descendant in ${asked}
    order by 1, 2`)
  const heads = new Map(Array.from(Map.groupBy(rows, row => row.union), ([union, some]) =>
    [union, Object.fromEntries(some.map(({ book, head }) => [book, head]))]))
  return union => heads.get(union) ?? {}
}
