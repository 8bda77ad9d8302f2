import { alias } from '#office/alias.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { findableSql } from './findable.ts'
import { ledgerOf, type Open } from '../open.ts'

/** What a record is called, and how else. */
export type Called = { id: string; called: string; aliases: string[] }

/** Everything of some ledgers that the actor may name, by its names alone: for reading texts, where any of them may stand. */
export async function everyName(o: Open, actor: Actor, targets: readonly string[]): Promise<Called[]> {
  return o.store.snapshot(async read => {
    const rows = await read.all<{ id: string; called: string }>(sql`${join(targets.map(target => {
      const conditions = [sql`r.book = ${actor.book}`, ...findableSql(read, o.register, actor, ledgerOf(o, target))]
      return sql`select r.id, r.called from ${ident(target)} r where ${join(conditions, ' and ')}`
    }), ' union all ')}`)
    const aliases = o.register.ledgers.has(alias.id) ? await read.all<{ name: string; of: string }>(sql`select name, "of" from ${ident(alias.id)} where book = ${actor.book}`) : []
    const also = Map.groupBy(aliases, one => one.of)
    return rows.map(({ id, called }) => ({ id, called, aliases: (also.get(id) ?? []).map(one => one.name) }))
  })
}
