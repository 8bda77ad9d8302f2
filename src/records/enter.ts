import type { Fault } from '#model/rules.ts'
import { insertRows } from '#store/insert.ts'
import { sql } from '#store/sql.ts'
import type { Tx } from '#store/store.ts'
import type { Actor } from './actor.ts'
import type { Head } from './books.ts'
import { calledOf } from './names/called.ts'
import { commit, hashOf, type Body, type ChangeRow } from './history/chain.ts'
import type { Draft } from './draft.ts'
import { same } from './checks/duplicates.ts'
import { countEntries } from './entries.ts'
import { nameFiles } from './evidence.ts'
import type { Open } from './open.ts'
import { erase, insert, update } from './rows.ts'
import { keepSeals } from './bodies/seal.ts'
import { keepWords } from './search/keep.ts'
import { keepSums } from './tally/keep.ts'
import { regrow } from './tree.ts'

export type Outcome = 'created' | 'changed' | 'unchanged' | 'removed'
export type Written = { id: string; /** 0 when nothing was changed. */ change: number; version: number; warnings: Fault[]; outcome: Outcome }

/** One import, however many writes it takes: its changes are undone as a whole. `undoes` is the import that it takes back. */
export type Batch = { id: string; note: string; source?: string; undoes?: string }

/** Writes drafts that nothing speaks against: the rows, the tree, and for each one change at the end of the book's chain. */
export async function enter(tx: Tx, o: Open, actor: Actor, head: Head, drafts: readonly Draft[], names: ReadonlyMap<string, string>, batch?: Batch): Promise<Written[]> {
  const at = new Date().toISOString()
  const outcomes = new Map(drafts.map(draft => [draft, outcomeOf(draft)]))
  const moving = drafts.filter(draft => outcomes.get(draft) !== 'unchanged')
  for (const { ledger, before, after } of moving) {
    if (after) Object.assign(after, { version: (before ?? after).version + 1, called: calledOf(ledger, after, names) })
  }
  const settle = await keepSums(tx, o.register, moving)
  for (const [ledger, some] of Map.groupBy(moving, draft => draft.ledger)) {
    await erase(tx, ledger, some.filter(draft => !draft.after).map(draft => draft.id))
    await insert(tx, o.keys, ledger, some.flatMap(({ before, after }) => after && !before ? [after] : []))
    await update(tx, o.keys, ledger, some.flatMap(({ before, after }) => after && before ? [after] : []))
  }
  await regrow(tx, moving)
  await settle()
  await countEntries(tx, moving)
  await keepWords(tx, moving)
  await nameFiles(tx, actor.book, moving)
  await keepSeals(tx, moving)
  const changes = await append(tx, o, actor, head, at, moving.values().map(draft => ({ draft, body: { before: draft.before, after: draft.after } })), batch)
  if (batch) await tx.send(sql`insert into batch (book, id, at, who, note, source_hash, undoes, rows) values (
    ${actor.book}, ${batch.id}, ${at}, ${actor.id}, ${batch.note}, ${batch.source ?? null}, ${batch.undoes ?? null}, ${moving.length})
    on conflict (book, id) do update set rows = batch.rows + excluded.rows`)

  return drafts.map(draft => ({
    id: draft.id,
    change: changes.get(draft.id) ?? 0,
    version: (draft.after ?? draft.before)!.version,
    warnings: draft.faults.map(({ strength, say, at }) => ({ strength, say, at })),
    outcome: outcomes.get(draft)!,
  }))
}

/** Adds to the chain of a locked book, each link as it is written. Returns the number of the change of each record. */
export async function append(
  tx: Tx, o: Open, actor: Actor, head: Head, at: string, entries: Iterable<{ draft: Pick<Draft, 'id' | 'ledger' | 'step' | 'undoes'>; body: Body }>, batch?: Batch,
): Promise<Map<string, number>> {
  let { no, hash } = head
  const numbers = new Map<string, number>()
  await insertRows(tx, 'change', links())
  await tx.send(sql`update book set head_no = ${no}, head_hash = ${hash} where id = ${actor.book}`)
  tx.noted.set('book', { book: actor.book, no, hash })
  return numbers

  function* links(): Generator<ChangeRow> {
    for (const { draft: { id, ledger, step, undoes }, body } of entries) {
      no++
      const change = {
        book: actor.book, no, at, who: actor.id, who_name: actor.name, step: step.do, ledger: ledger.id, record: id,
        batch: batch?.id ?? null, undoes: undoes ?? null, ...commit(o.keys, ledger, body, { book: actor.book, no }),
      }
      hash = hashOf(hash, change)
      numbers.set(id, no)
      yield { ...change, hash }
    }
  }
}

export function outcomeOf({ before, after }: Draft): Outcome {
  if (!after) return 'removed'
  if (!before) return 'created'
  return same(before, after) ? 'unchanged' : 'changed'
}
