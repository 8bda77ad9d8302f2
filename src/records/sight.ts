import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import { scopeSql } from './tree.ts'

/**
 * The records of a ledger that stand within the actor's reach and below the union asked for, as a condition on the alias `r`.
 * `wide` says that these are so many of all unions that a list is soonest found by walking in its order and passing over
 * the others; else it is gathered union by union.
 */
export type Sight = { scope: Sql; wide: boolean }

export async function sightOf(read: Read, actor: Actor, ledger: AnyLedger, union?: string): Promise<Sight> {
  const place = ident('r', ledger.tree ? 'id' : 'union')
  if (union === undefined && actor.unions === 'all') return { scope: scopeSql(read, actor, place), wide: true }
  const roots = union === undefined ? actor.unions as readonly string[] : [union]
  const { all, here, own } = (await read.get<Tally>(sql`
    select (select count(*) from union_tree where depth = 0) as "all",
      (select count(*) from union_tree where ancestor in ${among(read.dialect, roots)}) as here,
      ${actor.unions === 'all' || union === undefined ? sql`1` : sql`(select count(*) from union_tree where descendant = ${union} and ancestor in ${among(read.dialect, actor.unions)})`} as own`))!
  const wide = here >= all * MANY
  // Walking in order is a choice that SQLite, which does not know how many unions there are, has to be kept from unmaking.
  const column = wide && !ledger.tree && read.dialect === 'sqlite' ? sql`+${place}` : place
  // Who stands above the union that is asked for sees all of it.
  return { scope: scopeSql(read, own > 0 && union !== undefined ? { ...actor, unions: 'all' } : actor, column, union), wide }
}

type Tally = { all: number; here: number; own: number }

/** A fiftieth of all unions: then every fiftieth step of a walk finds a record, and a page takes some thousand steps. */
const MANY = 0.02
