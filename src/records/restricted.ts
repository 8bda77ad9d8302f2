import { refuse } from '#kit/refusal.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { isLead, type Actor } from './actor.ts'
import { among } from './among.ts'

/*
 * Restricted ledgers hold what is told in confidence. Whoever is not in the lead opens what he entered or worked on, and
 * what names one of his posts as handling it. Counts are the same for everyone.
 */

/** What is open to the actor, as a condition on the alias `r`; none where everything is. */
export function openSql(read: Read, actor: Actor, { restricted }: AnyLedger): Sql[] {
  if (!restricted || isLead(actor)) return []
  const worked = sql`exists (select 1 from change c where c.record = r.id and ${workedSql(actor)})`
  return [restricted === true ? worked : sql`(${worked} or ${ident('r', columnOf(restricted))} in ${among(read.dialect, actor.posts ?? [])})`]
}

/** Those of some records that are not open to the actor; one that is no more is open to who worked on it. */
export async function closedTo(read: Read, actor: Actor, ledger: AnyLedger, ids: readonly string[]): Promise<Set<string>> {
  const conditions = openSql(read, actor, ledger)
  if (conditions.length === 0 || ids.length === 0) return new Set()
  const asked = among(read.dialect, ids)
  const open = await read.all<{ id: string }>(sql`
    select r.id from ${ident(ledger.id)} r where r.id in ${asked} and ${conditions[0]!}
    union select c.record from change c where c.record in ${asked} and ${workedSql(actor)}`)
  const found = new Set(open.map(row => row.id))
  return new Set(ids.filter(id => !found.has(id)))
}

export const CLOSED = '这是受限的记录，只有经办人和负责人可以打开，请联系负责人'

export async function refuseClosed(read: Read, actor: Actor, ledger: AnyLedger, id: string): Promise<void> {
  if ((await closedTo(read, actor, ledger, [id])).has(id)) throw refuse('forbidden', CLOSED, 'id')
}

/** Looking is no work: who was shown a record once keeps nothing by it. */
function workedSql(actor: Actor): Sql {
  return sql`c.who = ${actor.id} and c.step <> 'reveal'`
}
