import { sql } from '#store/sql.ts'
import { isLead, type Actor } from './actor.ts'
import { coversBook } from './admit.ts'
import type { Open } from './open.ts'

/** One import of the actor's book; `rows` counts what it entered, `source` is the hash of what was read. */
export type Import = { id: string; at: string; who: string; note: string; source: string | null; rows: number }

/** The imports of a book, the newest first; their own only of a clerk, and of who does not stand above the whole book. With `source` those of one content. */
export async function imports(o: Open, actor: Actor, { source }: { source?: string } = {}): Promise<Import[]> {
  const all = isLead(actor) && await coversBook(o.store.read, o, actor)
  return o.store.read.all<Import>(sql`
    select id, at, who, note, source_hash as source, rows from batch
    where book = ${actor.book}${all ? sql`` : sql` and who = ${actor.id}`}${source === undefined ? sql`` : sql` and source_hash = ${source}`} order by at desc, id desc`)
}
