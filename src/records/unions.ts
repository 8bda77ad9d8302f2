import { ident, sql } from '#store/sql.ts'
import type { Actor } from './actor.ts'
import type { Open } from './open.ts'
import { treeOf } from './shape.ts'
import { scopeSql } from './tree.ts'

export type UnionName = { id: string; called: string; superior: string | null; type: string | null; initials: string }

/** The actor's unions and all below them, for choosing one; those that were dissolved come last. */
export async function unions(o: Open, actor: Actor): Promise<UnionName[]> {
  const tree = ident(treeOf(o.register).id)
  return o.store.read.all<UnionName>(sql`
    select r.id, r.called, r."union" as superior, r."type", r.initials from ${tree} r
    where ${scopeSql(o.store.read, actor, sql`r.id`)} order by case when r.dissolved is null then 0 else 1 end, r.founded, r.id`)
}
