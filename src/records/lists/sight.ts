import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { refuseNeighbours } from '../checks/admit.ts'
import { among } from '../among.ts'
import { scopeSql } from '../tree.ts'
import type { Named } from './where.ts'

/**
 * The records of a ledger that stand within the actor's reach and below the union asked for, as a condition on the alias `r`.
 * Where these are so many of all unions that a list is soonest found by walking in its order, the others are passed over; else it is
 * gathered union by union, and `passes` says by which fields rows of them are passed over.
 */
export type Sight = {
  scope: Sql
  /** Nothing of what is asked for stands beyond the actor's reach. */
  whole: boolean
  /** Found by walking in the usual order: no more rows are met than the page needs. */
  walks: boolean
  passes: Passing
  /** The same of fields by which a walk passes over rows once it is known that many are met. */
  common: Passing
}
type Passing = (named: Pick<Named, 'name' | 'field'>) => boolean

/** Refuses a union that is neither the actor's, nor below, nor above. */
export async function sightOf(read: Read, actor: Actor, ledger: AnyLedger, union?: string): Promise<Sight> {
  const place = ident('r', ledger.tree ? 'id' : 'union')
  const everywhere = actor.unions === 'all'
  if (union === undefined && everywhere) return { scope: scopeSql(read, actor, place), whole: true, walks: true, passes: () => false, common: isChosen(read) }
  const { all, here, own, above } = await tallyOf(read, actor, union)
  if (union !== undefined && own + above === 0) throw refuseNeighbours()
  // Who stands above the union that is asked for sees all of it.
  const who: Actor = union !== undefined && own > 0 ? { ...actor, unions: 'all' } : actor
  const whole = union === undefined || own > 0
  if (whole && union !== undefined && here === 1 && !ledger.tree) {
    return { scope: sql`${place} = ${union}`, whole, walks: true, passes: ({ field }) => told(read) && field.kind === 'choice', common: () => false }
  }

  // Who has the whole tree below him is asked of no row where its union stands.
  if (whole && here === all && here > 1 && (union !== undefined || actor.unions.length === 1)) {
    return { scope: sql`${told(read) ? sql`+${place}` : place} is not null`, whole, walks: true, passes: () => false, common: isChosen(read) }
  }

  // Of a single one all are not counted; it is never many.
  const wide = here > 1 && here >= all * MANY
  const column = told(read) && wide && !ledger.tree ? sql`+${place}` : place
  const chosen = isChosen(read)
  return { scope: scopeSql(read, who, column, union), whole, walks: wide, passes: named => !wide && !ledger.tree && chosen(named), common: named => wide && chosen(named) }
}

function isChosen(read: Read): Passing {
  return ({ name, field }) => told(read) && (field.kind === 'choice' || name === 'state')
}

/** Unions there are; those asked for; and whether the one that is asked for is the actor's or above his. */
type Tally = { all: number; here: number; own: number; above: number }

/** Trees seldom change, and every list asks. */
function tallyOf(read: Read, actor: Actor, union: string | undefined): Promise<Tally> {
  return read.kept(`sight ${JSON.stringify([actor.unions, union])}`, async () => (await read.get<Tally>(tallySql(read, actor, union)))!, ['union_tree'])
}

function tallySql(read: Read, actor: Actor, union: string | undefined): Sql {
  const own = actor.unions === 'all' ? undefined : among(read.dialect, actor.unions)
  const counted = (where: Sql) => sql`(select count(*) from union_tree where ${where})`
  const here = union === undefined ? sql`ancestor in ${own!}` : sql`ancestor = ${union}`
  const known = union === undefined || own === undefined
  // All are counted only where more than one is asked for.
  return sql`select t.*, case when t.here = 1 then 1 else ${counted(sql`depth = 0`)} end as "all" from (select ${counted(here)} as here,
    ${known ? counted(sql`depth = 0 and descendant = ${union ?? ''}`) : counted(sql`descendant = ${union} and ancestor in ${own}`)} as own,
    ${known ? sql`0` : counted(sql`ancestor = ${union} and descendant in ${own}`)} as above) t`
}

/** SQLite does not know how many unions there are, and has to be kept from deciding otherwise. */
function told({ dialect }: Read): boolean {
  return dialect === 'sqlite'
}

/** A fiftieth of all unions: then every fiftieth step of a walk finds a record, and a page takes some thousand steps. */
const MANY = 0.02
