import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { bodyOf, opened, type ChangeRow } from '../history/chain.ts'
import type { Draft } from '../draft.ts'
import type { Open } from '../open.ts'
import { whole } from '../record.ts'
import { load } from '../rows.ts'
import { knownLedger, refuseFinal } from './refusals.ts'

/** For each record of some changes, in their order, the way back to before the first of them. */
export async function reversals(read: Read, o: Open, actor: Actor, changes: readonly ChangeRow[]): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const [id, some] of Map.groupBy(changes, change => change.ledger)) {
    const ledger = knownLedger(o, id)
    refuseFinal(o, actor, some)
    const current = await load(read, o.keys, ledger, some.map(change => change.record))
    for (const [record, [first]] of Map.groupBy(some, change => change.record)) {
      const now = current.get(record)
      drafts.push({
        index: drafts.length, step: { ledger: id, do: 'undo', id: record, ...(now && { place: `${ledger.label}“${String(now['called'])}”` }) }, ledger, id: record,
        before: now ?? null, after: formerly(o, first!), faults: [], signs: [], undoes: first!.no,
      })
    }
  }
  return drafts
}

/** The record as it was before a change; null where there was none. */
export function formerly(o: Open, change: ChangeRow): LedgerRecord | null {
  if (!foundOne(change)) return null
  const personal = opened(o.keys, change)
  const { before } = bodyOf(change, digest => {
    const value = personal?.values[digest]
    if (value !== undefined) return value
    throw refuse('conflict', change.sealed === null ? '其中的个人信息已依法删除，不能恢复到那时' : '其中的个人信息无法读取（数据密钥不符），不能恢复到那时，请先恢复密钥')
  })
  return whole(knownLedger(o, change.ledger), before!)
}

/** Whether a change was made to a record that was there; what it says of persons need not be opened to tell. */
function foundOne({ body }: ChangeRow): boolean {
  return (JSON.parse(body) as { before?: object | null }).before != null
}
