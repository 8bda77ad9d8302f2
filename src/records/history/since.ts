import type { LedgerRecord } from '#model/base.ts'
import { ident, join, sql } from '#store/sql.ts'
import { among } from '../among.ts'
import type { Actor } from '../actor.ts'
import { openTo } from '../checks/admit.ts'
import { bodyOf, type ChangeRow } from './chain.ts'
import { calledOf } from '../names/called.ts'
import { UNREADABLE } from '../keys/keys.ts'
import { ledgerOf, type Open } from '../open.ts'
import { masked, whole } from '../record.ts'
import { verbLabel } from '../verbs.ts'

/** What was done to a record, with what it was and what it became; personal values are not told. */
export type Since = { no: number; at: string; whoName: string; label: string; ledger: string; id: string; called: string; before: LedgerRecord | null; after: LedgerRecord | null }

/** So many changes are gone through; of more only the newest are told. */
const MOST = 5000

/** What was changed in some ledgers of the actor's book after the newest change by which `record` came into its state, as far as it is his to open; the newest first. */
export async function changesSince(o: Open, actor: Actor, ledgers: readonly string[], { record, step }: { record: string; step: string }): Promise<Since[]> {
  if (ledgers.length === 0) return []
  return o.store.snapshot(async read => {
    const from = await read.get<{ no: number | null }>(sql`select max(no) as no from change where record = ${record} and step = ${step}`)
    if (from?.no == null) return []
    const rows = await read.all<ChangeRow>(sql`
      select * from change where book = ${actor.book} and no > ${from.no} and ledger in (${join(ledgers)}) and step <> 'reveal' order by no desc limit ${MOST}`)
    const found = await Promise.all([...Map.groupBy(rows, row => row.ledger)].map(async ([id, some]) => {
      const ledger = ledgerOf(o, id)
      const told = some.map(row => sinceOf(row, recordOf => recordOf && whole(ledger, recordOf)))
      const standing = await read.all<{ id: string; union: string | null }>(sql`select id, "union" from ${ident(ledger.id)} where id in ${among(
        read.dialect, new Set(some.map(row => row.record)),
      )}`)
      const places = new Map(told.map(({ id, before, after }) => [id, { id, union: (after ?? before)?.union ?? null }]))
      for (const place of standing) places.set(place.id, place)
      const open = await openTo(read, actor, ledger, [...places.values()])
      const called = (one: (typeof told)[number]) => calledOf(ledger, masked(ledger, (one.after ?? one.before)!))
      return told.filter(one => open.has(one.id)).map(one => ({ ...one, label: verbLabel(ledger, one.label), called: called(one) }))
    }))
    return found.flat().sort((a, b) => b.no - a.no)
  })
}

function sinceOf(row: ChangeRow, made: (record: LedgerRecord | null | undefined) => LedgerRecord | null | undefined): Since {
  const { before, after } = bodyOf(row, () => UNREADABLE)
  return {
    no: row.no, at: row.at, whoName: row.who_name, label: row.step, ledger: row.ledger, id: row.record, called: '', before: made(before) ?? null,
    after: made(after) ?? null,
  }
}
