import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import { calledOf, namesIn } from './names/called.ts'
import { ofOne } from './of-one.ts'
import { fault, standing, type Draft } from './draft.ts'

/** The unions an actor may see, or those of them below one union, as a condition on a column of union ids. */
export function scopeSql(read: Read, actor: Actor, column: Sql, union?: string): Sql {
  const below = (roots: Sql) => sql`${column} in (select descendant from union_tree where ancestor in ${roots})`
  const asked = union === undefined ? sql`1 = 1` : below(sql`(${union})`)
  return actor.unions === 'all' ? asked : sql`${asked} and ${below(among(read.dialect, actor.unions))}`
}

/** The superiors of the actor's unions, and these themselves, as a condition on a column of union ids. */
export function aboveSql(read: Read, { unions }: Actor, column: Sql): Sql {
  return unions === 'all' ? sql`1 = 1` : sql`${column} in (select ancestor from union_tree where descendant in ${among(read.dialect, unions)})`
}

/** The superiors of each union, the nearest first, itself left out. */
export async function superiorsOf(read: Read, unions: Iterable<string>): Promise<Map<string, string[]>> {
  const asked = new Set(unions)
  if (asked.size === 0) return new Map()
  const rows = await ofOne(read, 'superiors', asked, ['union_tree'], () => read.all<{ ancestor: string; descendant: string }>(sql`
    select ancestor, descendant from union_tree where depth > 0 and descendant in ${among(read.dialect, asked)} order by descendant, depth`))
  return new Map(Array.from(Map.groupBy(rows, row => row.descendant), ([union, some]) => [union, some.map(row => row.ancestor)]))
}

/**
 * The tree spans all books, and what is written counts for all unions above it: who moves unions waits for all who write.
 * So does, within a ledger, who writes a 汇总, for it decides which details count.
 */
export async function lockTree(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const isTotal = ({ before, after }: Draft) => before?.form === 'total' || after?.form === 'total'
  const ledgers = [...Map.groupBy(drafts, draft => draft.ledger)].filter(([ledger]) => ledger.totals).toSorted(([a], [b]) => a.id < b.id ? -1 : 1)
  await Promise.all([
    tx.lock('tree', drafts.some(draft => draft.ledger.tree) ? undefined : 'shared'),
    ...ledgers.map(([ledger, some]) => tx.lock(`totals of ${ledger.id}`, some.some(isTotal) ? undefined : 'shared')),
  ])
}

/** No union may come to stand below itself. */
export async function checkTree(read: Read, drafts: readonly Draft[]): Promise<void> {
  const placed = standing(drafts).filter(draft => draft.ledger.tree)
  if (placed.length === 0) return
  const superiors = await superiorsOf(read, placed.flatMap(draft => draft.after.union ?? []))
  const above = new Map<string, string | null>()
  for (const [union, chain] of superiors) [union, ...chain].forEach((one, i, all) => above.set(one, all[i + 1] ?? null))
  for (const draft of placed) above.set(draft.id, draft.after.union)
  for (const draft of placed) {
    if (!circular(draft.id, above)) continue
    const upper = placed.find(one => one.id === draft.after.union)
    const own = calledOf(draft.ledger, draft.after)
    const other = upper ? calledOf(upper.ledger, upper.after) : (await namesIn(read, draft.ledger.id, [draft.after.union!])).get(draft.after.union!)
    const say = draft.id === draft.after.union ? `“${own}”不能作自己的上级，请重新选择上级工会`
      : `不能把“${own}”移到“${other}”之下：后者是它的下级，请先移开后者`
    fault(draft, say, 'union')
  }
}

/** Brings the closure up to date after the rows of unions have changed. */
export async function regrow(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const touched = drafts.filter(({ ledger, before, after }) => ledger.tree && (!before || !after || before.union !== after.union))
  if (touched.length === 0) return
  const moved = among(tx.dialect, touched.map(draft => draft.id))
  const below = await tx.all<{ descendant: string }>(sql`select distinct descendant from union_tree where ancestor in ${moved}`)
  const all = among(tx.dialect, [...touched.map(draft => draft.id), ...below.map(row => row.descendant)])
  await tx.run(sql`delete from union_tree where descendant in ${all}`)
  await tx.run(sql`insert into union_tree (ancestor, descendant, depth) ${closure(touched[0]!.ledger, sql`where id in ${all}`)}`)
}

/** The closure of the tree, or of the part of it that the condition picks, as the unions' rows have it. */
export function closure(tree: AnyLedger, where: Sql): Sql {
  return sql`with recursive up (ancestor, descendant, depth) as (
    select id, id, 0 from ${ident(tree.id)} ${where}
    union all select u."union", up.descendant, up.depth + 1 from up join ${ident(tree.id)} u on u.id = up.ancestor where u."union" is not null
  ) select ancestor, descendant, depth from up`
}

function circular(start: string, above: ReadonlyMap<string, string | null>): boolean {
  const met = new Set<string>()
  for (let at = above.get(start); at && !met.has(at); at = above.get(at)) {
    if (at === start) return true
    met.add(at)
  }
  return false
}
