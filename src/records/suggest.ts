import { alias } from '#office/alias.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { findableSql } from './findable.ts'
import { ledgerOf, type Open } from './open.ts'
import { foundSql } from './search/found.ts'
import { treeOf } from './shape.ts'

export type Suggestion = { ledger: string; id: string; called: string; union: string | null; unionName: string }

/**
 * Records in whose words the text stands, or whose alias holds it; what begins with it, by name or by the pinyin initials, comes
 * first, then the shorter name; with no text, the shortest names. For fields that point to other records, and only to what the actor may find.
 */
export async function suggest(o: Open, actor: Actor, { ledgers, text, limit = 20 }: { ledgers: readonly string[]; text: string; limit?: number }): Promise<Suggestion[]> {
  const typed = text.normalize('NFKC').trim().toLowerCase()
  if (ledgers.length === 0 || text.length > LONGEST) return []
  const most = Math.min(Math.max(1, Math.trunc(limit)), 50)
  const targets = [...new Set(ledgers)].map(target => ledgerOf(o, target))
  return o.store.snapshot(async read => {
    const begun = await among(read, o, actor, targets, typed, most, true)
    return begun.length === most ? begun : among(read, o, actor, targets, typed, most, false)
  })
}

/** Nothing is called by so many letters. */
const LONGEST = 100
/** Of a ledger no more are ranked: who typed a single letter of a common name goes on typing. */
const RANKED = 2000

async function among(read: Read, o: Open, actor: Actor, ledgers: readonly AnyLedger[], typed: string, most: number, begins: boolean): Promise<Suggestion[]> {
  const like = typed.replace(/[\\%_]/g, '\\$&')
  const tree = ident(treeOf(o.register).id)
  const begun = (column: Sql) => sql`${column} like ${`${like}%`} escape '\\'`
  const named = sql`select a."of" from ${ident(alias.id)} a where a.book = ${actor.book} and lower(a.name) like ${`%${like}%`} escape '\\'`
  const rows = await read.all<Suggestion & { rank: number }>(sql`select * from (${join(ledgers.map(ledger => sql`select * from (
    select ${ledger.id} as ledger, r.id, r.called, r."union", coalesce(u.called, '') as "unionName",
      case when lower(r.called) = ${typed} then 0 when ${begun(sql`lower(r.called)`)} or ${begun(sql`r.initials`)} then 1 else 2 end as rank
    from ${ident(ledger.id)} r left join ${tree} u on u.id = r."union"
    where ${join([...typed === '' ? [] : [sql`(r.id in ${foundSql(read.dialect, ledger.id, typed, { begins })} or r.id in (${named}))`], sql`1 = 1`, ...findableSql(read, o.register, actor, ledger)], ' and ')} limit ${RANKED}
  ) one`), ' union all ')}) found order by rank, length(called), called, id limit ${most}`)
  return rows.map(({ rank: _, ...found }) => found)
}
