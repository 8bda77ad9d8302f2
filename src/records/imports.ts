import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { isLead, type Actor } from './actor.ts'
import { coversBook } from './checks/admit.ts'
import type { Open } from './open.ts'

/** One import of the actor's book; `rows` counts what it entered, `source` is the hash of what was read; `undone` while it is taken back, wholly. */
export type Import = { id: string; at: string; who: string; note: string; source: string | null; rows: number; undone: boolean }

/** The imports of a book, the newest first; their own only of a clerk, and of who does not stand above the whole book. With `source` those of one content. */
export async function imports(o: Open, actor: Actor, { source }: { source?: string } = {}): Promise<Import[]> {
  const all = isLead(actor) && await coversBook(o.store.read, o, actor)
  const found = await o.store.read.all<Omit<Import, 'undone'>>(sql`
    select id, at, who, note, source_hash as source, rows from batch
    where book = ${actor.book}${all ? sql`` : sql` and who = ${actor.id}`}${source === undefined ? sql`` : sql` and source_hash = ${source}`} order by at desc, id desc`)
  const undone = await takenBack(o.store.read, actor.book)
  return found.map(one => ({ ...one, undone: undone(one.id) }))
}

/** Whether an import is taken back now: by another that came to its end and is not itself taken back. */
async function takenBack(read: Read, book: string): Promise<(batch: string) => boolean> {
  const rows = await read.all<{ batch: string; by: string }>(sql`select undoes as batch, id as "by" from batch where book = ${book} and undoes is not null and remaining = 0`)
  const by = Map.groupBy(rows, row => row.batch)
  const isBack = (batch: string): boolean => (by.get(batch) ?? []).some(one => !isBack(one.by))
  return isBack
}
