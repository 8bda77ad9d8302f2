import { digits, ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Actor } from '../actor.ts'
import { openTo } from '../checks/admit.ts'
import { among } from '../among.ts'
import { bodyOf, type ChangeRow } from './chain.ts'
import { calledOf } from '../names/called.ts'
import { UNREADABLE } from '../keys/keys.ts'
import type { Open } from '../open.ts'
import { masked, whole } from '../record.ts'
import { verbLabel } from '../verbs.ts'

/** A change as a list of many tells it; what was before and after, the history of its record tells. */
export type Done = { no: number; at: string; whoName: string; step: string; label: string; undoes: number | null; ledger: string; record: string; called: string }

const PAGE = 50
/** Rows read for one page at most: where little of a large book is the actor's, a page may hold few, or none. */
const READ = 1000

/**
 * What was done one by one in the actor's book and is his to open, the newest first; what an import did, stands with
 * the imports. With `own` only what he did himself. `before` is the `next` of the page before.
 */
export async function recent(o: Open, actor: Actor, { own = false, before }: { own?: boolean; before?: number } = {}): Promise<{ changes: Done[]; next?: number }> {
  return o.store.snapshot(async read => {
    const changes: Done[] = []
    let from = before ?? Number.MAX_SAFE_INTEGER
    for (let seen = 0; seen < READ && changes.length < PAGE; seen += PAGE) {
      const rows = await read.all<ChangeRow>(sql`
        select * from change where book = ${actor.book} and batch is null and no < ${from}${own ? sql` and who = ${actor.id}` : sql``} order by no desc limit ${digits(PAGE)}`)
      changes.push(...await openOnes(read, o, actor, rows))
      if (rows.length < PAGE) return { changes }
      from = rows.at(-1)!.no
    }
    return { changes, next: from }
  })
}

async function openOnes(read: Read, o: Open, actor: Actor, rows: readonly ChangeRow[]): Promise<Done[]> {
  const found = await Promise.all([...Map.groupBy(rows, row => row.ledger)].map(async ([id, some]) => {
    const ledger = o.register.ledgers.get(id)
    if (!ledger) return []
    const records = await recordsOf(read, ledger, some)
    const open = await openTo(read, actor, ledger, [...records.values()])
    return some.filter(row => open.has(row.record)).map(({ no, at, who_name, step, undoes, record }) =>
      ({ no, at, whoName: who_name, step, label: verbLabel(ledger, step), undoes, ledger: id, record, called: records.get(record)!.called }))
  }))
  return found.flat().sort((a, b) => b.no - a.no)
}

type Place = { id: string; union: string | null; called: string }

/** Where the records of these changes stand and what they are called, also those that are no more. */
async function recordsOf(read: Read, ledger: AnyLedger, rows: readonly ChangeRow[]): Promise<Map<string, Place>> {
  const ids = new Set(rows.map(row => row.record))
  const there = await read.all<Place>(sql`select id, "union", called from ${ident(ledger.id)} where id in ${among(read.dialect, ids)}`)
  const records = new Map(there.map(place => [place.id, place]))
  for (const row of rows) {
    if (records.has(row.record)) continue
    const { before, after } = bodyOf(row, () => UNREADABLE)
    const last = after ?? before
    if (last) records.set(row.record, { id: row.record, union: last.union ?? null, called: calledOf(ledger, masked(ledger, whole(ledger, last))) })
  }
  return records
}
