import type { LedgerRecord } from '#model/base.ts'
import { fromRow } from '#model/columns.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import type { Reached } from '#model/indicator.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { among } from '#records/among.ts'
import { withinSql } from '#records/lists/filter.ts'
import { treeOf } from '#records/shape.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { indicatorOf, type Knowledge } from './compile/knowledge.ts'
import { progressOf } from './targets.ts'
import type { Behind } from './behind.ts'

/** How many targets were set in a want's period, and which of them are reached by its end. */
export type ReachedIn = { set: number; met: Behind[] }

/** Of all wants that ask so, themselves or as a part of a rate. `compute` gives the figures on which the targets stand. */
export async function reachedOf(know: Knowledge, read: Read, wants: readonly Want[], compute: (wants: Want[]) => Promise<Figure[]>): Promise<(want: Want) => ReachedIn> {
  const asked = new Map(wants.flatMap(want => askedIn(know, want)).map(want => [wantKey(want), want]))
  const found = new Map<string, ReachedIn>()
  for (const [key, want] of asked) found.set(key, await reachedIn(know, read, want, compute))
  return want => found.get(wantKey(want))!
}

function askedIn(know: Knowledge, want: Want): Want[] {
  const i = indicatorOf(know, want.indicator)
  return 'reached' in i ? [want] : 'ratio' in i ? i.ratio.flatMap(indicator => askedIn(know, { ...want, indicator })) : []
}

async function reachedIn(know: Knowledge, read: Read, { indicator, union, period }: Want, compute: (wants: Want[]) => Promise<Figure[]>): Promise<ReachedIn> {
  const { ledger, reached } = indicatorOf(know, indicator) as KeptIndicator & Reached
  const rows = await read.all<Row>(sql`
    select r.* from ${ident(ledger.id)} r where r.same is null and ${withinSql(ledger, reached, period)}
    and r."union" in (select descendant from union_tree where ancestor = ${union}) order by r.id`)
  const records = rows.map(row => fromRow(ledger.fields, row, {
    id: row['id'], book: row['book'], union: row['union'], about: row['about'], called: row['called'],
  }) as unknown as LedgerRecord)
  const concerned = await read.all<{ id: string }>(sql`select id from ${ident(treeOf(know.register).id)} where id in ${among(
    read.dialect, records.flatMap(({ about }) => about ?? []),
  )}`)
  const now = await progressOf(know.register, records, { unions: new Set(concerned.map(({ id }) => id)), day: period.last, compute })
  const met = now.filter(({ standing }) => standing.state === 'done').map(({ record }): Behind => ({
    ledger: ledger.id, id: record.id, book: record.book, union: record.union ?? '', title: String(record['called']), day: String(record[reached]), amount: 1,
  }))
  return { set: records.length, met }
}
