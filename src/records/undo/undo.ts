import { refuse } from '#kit/refusal.ts'
import { join, sql } from '#store/sql.ts'
import type { Tx } from '#store/store.ts'
import { mayWrite, type Actor } from '../actor.ts'
import { lockBook } from '../books.ts'
import type { ChangeRow } from '../history/chain.ts'
import type { Written } from '../enter.ts'
import type { Open } from '../open.ts'
import { load } from '../rows.ts'
import { takeBack } from './take-back.ts'
import { undoImport } from './import.ts'

/**
 * Takes a change, or all changes of an import, back by new changes, which can themselves be undone. Returns what was
 * written; of an import that takes several parts, in the last of them.
 */
export async function undo(o: Open, actor: Actor, what: { change: number } | { batch: string }): Promise<Written[]> {
  mayWrite(actor)
  if ('batch' in what) return undoImport(o, actor, what.batch)
  return o.store.transaction(async tx => {
    const head = await lockBook(tx, actor.book)
    const changes = await tx.all<ChangeRow>(sql`select * from change where book = ${actor.book} and no = ${what.change}`)
    if (changes.length === 0) throw refuse('missing', `没有第${what.change}号变更，请核对`)
    return takeBack(tx, o, actor, head, [...changes, ...await tied(tx, o, changes[0]!)])
  })
}

/** What a step left that cannot stand without it: of a member who was moved, the record in the other union. */
async function tied(tx: Tx, o: Open, { book, at, ledger: id, record, step }: ChangeRow): Promise<ChangeRow[]> {
  const ledger = o.register.ledgers.get(id)
  const ties = (ledger?.steps[step]?.leaves ?? []).flatMap(({ as, together }) => together && as !== undefined ? [as] : [])
  if (!ledger || ties.length === 0) return []
  const found = (await load(tx, o.keys, ledger, [record])).get(record)
  const left = ties.flatMap(as => typeof found?.[as] === 'string' ? [found[as]] : [])
  return left.length === 0 ? [] : tx.all<ChangeRow>(sql`select * from change where book = ${book} and at = ${at} and record in (${join(left)}) order by no`)
}
