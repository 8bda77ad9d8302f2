import type { Register } from '#model/register.ts'
import { ident, sql } from '#store/sql.ts'
import type { Tx } from '#store/store.ts'
import { among } from '../among.ts'
import type { Draft } from '../draft.ts'
import { bareRecords } from './bare.ts'
import type { Change } from './beside.ts'
import { planOf } from './plan.ts'
import { addRoot } from './stored.ts'

/** The superior of each union that a move touches, as the moves go on. */
export type Parents = Map<string, string | null>

/** A union that stood somewhere and gets another superior, with all that is below it. */
export function isMoved({ ledger, before, after }: Draft): boolean {
  return ledger.tree !== undefined && before !== null && after !== null && before.union !== after.union
}

/** Takes what a union and all below it have out of those above it. */
export async function detach(tx: Tx, parents: Parents, { id }: Draft): Promise<void> {
  await addRoot(tx, id, aboveOf(parents, id), -1)
  parents.set(id, null)
}

/** And into those that are above it now; what was detached too may be among them, or be attached below it later. */
export async function attach(tx: Tx, parents: Parents, { id, after }: Draft): Promise<void> {
  parents.set(id, after!.union)
  await addRoot(tx, id, aboveOf(parents, id), 1)
}

/**
 * Where a 同一事项 reaches into or out of what is moved, its secondary meets its primary elsewhere than before: it is counted as
 * if it were written anew.
 */
export async function meetings(tx: Tx, { ledgers }: Register, moved: readonly Draft[], drafts: readonly Draft[]): Promise<Change[]> {
  const below = sql`(select descendant from union_tree where ancestor in ${among(tx.dialect, moved.map(({ id }) => id))})`
  const written = new Set(drafts.map(({ id }) => id))
  const found: Change[] = []
  for (const ledger of ledgers.values()) {
    if (planOf(ledger).kept.length === 0) continue
    const records = await bareRecords(
      tx, ledger,
      sql`r.same is not null and (r."union" in ${below} or r.same in (select m.id from ${ident(ledger.id)} m where m."union" in ${below}))`,
    )
    found.push(...records.filter(({ id }) => !written.has(id)).map(record => ({ ledger, id: record.id, before: record, after: record })))
  }
  return found
}

function aboveOf(parents: Parents, union: string): string[] {
  const above: string[] = []
  for (let at = parents.get(union); at; at = parents.get(at)) above.push(at)
  return above
}
