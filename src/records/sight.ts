import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import { scopeSql } from './tree.ts'

/**
 * The records of a ledger that stand within the actor's reach and below the union asked for, as a condition on the alias `r`.
 * Where these are so many of all unions that a list is soonest found by walking in its order, or in that of a choice, the others are
 * passed over; else it is gathered union by union, and `passes` says by which fields rows of them are passed over.
 */
export type Sight = { scope: Sql; passes: (field: Field) => boolean }

export async function sightOf(read: Read, actor: Actor, ledger: AnyLedger, union?: string): Promise<Sight> {
  const place = ident('r', ledger.tree ? 'id' : 'union')
  if (union === undefined && actor.unions === 'all') return { scope: scopeSql(read, actor, place), passes: () => false }
  const roots = union === undefined ? actor.unions as readonly string[] : [union]
  const { all, here, own } = (await read.get<Tally>(sql`
    select (select count(*) from union_tree where depth = 0) as "all",
      (select count(*) from union_tree where ancestor in ${among(read.dialect, roots)}) as here,
      ${actor.unions === 'all' || union === undefined ? sql`1` : sql`(select count(*) from union_tree where descendant = ${union} and ancestor in ${among(read.dialect, actor.unions)})`} as own`))!
  const wide = here >= all * MANY
  // SQLite does not know how many unions there are, and has to be kept from deciding otherwise.
  const told = read.dialect === 'sqlite' && !ledger.tree
  const column = told && wide ? sql`+${place}` : place
  // Who stands above the union that is asked for sees all of it.
  return { scope: scopeSql(read, own > 0 && union !== undefined ? { ...actor, unions: 'all' } : actor, column, union), passes: field => told && !wide && field.kind === 'choice' }
}

type Tally = { all: number; here: number; own: number }

/** A fiftieth of all unions: then every fiftieth step of a walk finds a record, and a page takes some thousand steps. */
const MANY = 0.02
