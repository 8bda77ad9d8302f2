import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import { mayWrite, type Actor } from './actor.ts'
import { lockBook } from './books.ts'
import type { ChangeRow } from './chain.ts'
import type { Written } from './enter.ts'
import type { Open } from './open.ts'
import { takeBack } from './take-back.ts'
import { undoImport } from './undo-import.ts'

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
    return takeBack(tx, o, actor, head, changes)
  })
}
