import { alias } from '#office/alias.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Actor } from './actor.ts'
import { findableSql } from './findable.ts'
import { ledgerOf, type Open } from './open.ts'
import { treeOf } from './shape.ts'

export type Suggestion = { ledger: string; id: string; called: string; union: string | null; unionName: string }

/**
 * Records whose name holds what was typed, or whose alias does, or whose pinyin initials begin with it; what begins with it
 * comes first, then the shorter name. For fields that point to other records, and only to what the actor may find.
 */
export async function suggest(o: Open, actor: Actor, { ledgers, text, limit = 20 }: { ledgers: readonly string[]; text: string; limit?: number }): Promise<Suggestion[]> {
  if (ledgers.length === 0 || text.length > LONGEST) return []
  const typed = text.normalize('NFKC').trim().toLowerCase()
  const like = typed.replace(/[\\%_]/g, '\\$&')
  const keys = /^[a-z0-9]+$/.test(typed) ? like : null
  const tree = treeOf(o.register).id
  return o.store.snapshot(async read => {
    const rows = await read.all<Suggestion & { rank: number }>(sql`select * from (${join([...new Set(ledgers)].map(target => {
      const ledger = ledgerOf(o, target)
      const named = sql`exists (select 1 from ${ident(alias.id)} a where a."of" = r.id and a.book = ${actor.book} and lower(a.name) like ${`%${like}%`} escape '\\')`
      const initials = keys === null ? sql`1 = 0` : sql`r.initials like ${`${keys}%`} escape '\\'`
      const conditions = [sql`(lower(r.called) like ${`%${like}%`} escape '\\' or ${initials} or ${named})`, ...findableSql(read, o.register, actor, ledger)]
      return sql`select ${target} as ledger, r.id, r.called, r."union", coalesce(u.called, '') as "unionName",
        case when lower(r.called) = ${typed} then 0 when lower(r.called) like ${`${like}%`} escape '\\' or ${initials} then 1 else 2 end as rank
        from ${ident(target)} r left join ${ident(tree)} u on u.id = r."union" where ${join(conditions, ' and ')}`
    }), ' union all ')}) found order by rank, length(called), called, id limit ${Math.min(Math.max(1, Math.trunc(limit)), 50)}`)
    return rows.map(({ rank: _, ...found }) => found)
  })
}

/** Nothing is called by so many letters. */
const LONGEST = 100
