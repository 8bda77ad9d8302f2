import { createHash } from 'node:crypto'
import { mayWrite, type Actor } from '#records/actor.ts'
import { sql } from '#store/sql.ts'
import type { Read, Store } from '#store/store.ts'
import { REASON } from './columns.ts'
import { plainHeading } from './heading.ts'
import type { Mapping } from './sheet.ts'

/** What an officer of the book last said of a sheet with these headings. */
export type Layout = { ledger: string; mapping: Mapping }

/** What writes layouts; with SQLite it lives in the writer's thread, as the doors of the ledgers do. */
export type LayoutRows = { keepLayout(actor: Actor, layout: string, what: Layout): Promise<void> }
export const LAYOUT_WRITING = ['keepLayout'] as const

export function layoutRows(store: Store): LayoutRows {
  return {
    async keepLayout(actor, layout, { ledger, mapping }) {
      mayWrite(actor)
      await store.transaction(tx => tx.run(sql`
        insert into layout (book, layout, ledger, mapping, at, who) values (${actor.book}, ${layout}, ${ledger}, ${JSON.stringify(mapping)}, ${new Date().toISOString()}, ${actor.id})
        on conflict (book, layout) do update set ledger = excluded.ledger, mapping = excluded.mapping, at = excluded.at, who = excluded.who`))
    },
  }
}

export async function keptLayout(read: Read, book: string, layout: string): Promise<Layout | undefined> {
  const row = await read.get<{ ledger: string; mapping: string }>(sql`select ledger, mapping from layout where book = ${book} and layout = ${layout}`)
  return row && { ledger: row.ledger, mapping: JSON.parse(row.mapping) as Mapping }
}

/** The same for the same headings, however they are spaced, and for rows that were handed back from such a sheet. */
export function layoutOf(headings: readonly string[]): string {
  return createHash('sha256').update(headings.map(plainHeading).filter(heading => heading !== REASON).join('\n')).digest('hex')
}
