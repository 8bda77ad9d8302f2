import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { mayRead } from '../checks/admit.ts'
import { bodyOf, opened, type ChangeRow } from './chain.ts'
import { UNREADABLE, type Keys } from '../keys/keys.ts'
import { ledgerOf, type Open } from '../open.ts'
import { refuseClosed } from '../restricted.ts'
import { masked, whole } from '../record.ts'
import { verbLabel } from '../verbs.ts'

/** One entry of the history, as it may be shown. */
export type Change = {
  book: string; no: number; at: string; who: string; whoName: string
  step: string; label: string
  batch: string | null
  /** The change that this one took back. */
  undoes: number | null
  reason: string | null
  before: LedgerRecord | null
  after: LedgerRecord | null
}

/** All that ever happened to a record, the newest first; also of one that is no more. */
export async function history(o: Open, actor: Actor, ledgerId: string, id: string): Promise<Change[]> {
  const ledger = ledgerOf(o, ledgerId)
  return o.store.snapshot(async read => {
    const rows = await read.all<ChangeRow>(sql`select * from change where record = ${id} and ledger = ${ledgerId} order by no desc`)
    const changes = rows.map(row => shown(o.keys, ledger, row))
    const known = changes.map(change => change.after ?? change.before).find(record => record !== null)
    if (!known) throw refuse('missing', '这条记录不存在，请刷新后再试')
    await mayRead(read, o, actor, ledger.tree && changes[0]!.after ? id : known.union)
    await refuseClosed(read, actor, ledger, id)
    return changes
  })
}

function shown(keys: Keys, ledger: AnyLedger, row: ChangeRow): Change {
  const personal = opened(keys, row)
  const { before, after, reason } = bodyOf(row, digest => personal?.values[digest] ?? UNREADABLE)
  const record = (of: LedgerRecord | null | undefined) => of ? masked(ledger, whole(ledger, of)) : null
  const { book, no, at, who, who_name, step, batch, undoes } = row
  return { book, no, at, who, whoName: who_name, step, label: verbLabel(ledger, step), batch, undoes, reason: reason ?? null, before: record(before), after: record(after) }
}
