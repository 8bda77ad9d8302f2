import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import { sql } from '#store/sql.ts'
import { isLead, mayWrite, type Actor } from './actor.ts'
import { admit } from './checks/admit.ts'
import { lockBook } from './books.ts'
import type { Body } from './history/chain.ts'
import { refuseUnsound, type Draft } from './draft.ts'
import { append } from './enter.ts'
import { ledgerOf, type Open } from './open.ts'
import { replacePersonal } from './record.ts'
import { load, update } from './rows.ts'
import type { Tx } from '#store/store.ts'

/** Personal values in the open. Who looked, when and why stands in the history. */
export async function reveal(o: Open, actor: Actor, ledger: string, id: string, reason: string): Promise<LedgerRecord> {
  return noted(o, actor, ledger, id, 'reveal', reason, async (_, draft) => ({ record: draft.before!, body: {} }))
}

/**
 * Lawful deletion: the personal values go from the record and from every change of it. The chain hashes digests,
 * whose salts go too, so it stays whole and says nothing of them any more. Names in plain fields are not meant.
 */
export async function forget(o: Open, actor: Actor, ledger: string, id: string, reason: string): Promise<LedgerRecord> {
  if (!isLead(actor)) throw refuse('forbidden', '依法删除个人信息要由负责人办理，请转请负责人')
  return noted(o, actor, ledger, id, 'forget', reason, async (tx, draft) => {
    const bare = replacePersonal(draft.ledger, draft.before!, () => null)
    const after = { ...bare, version: bare.version + 1 }
    await update(tx, o.keys, draft.ledger, [after])
    await tx.run(sql`update change set sealed = null where record = ${id}`)
    return { record: after, body: { before: bare, after } }
  })
}

type Act = (tx: Tx, draft: Draft) => Promise<{ record: LedgerRecord; body: Body }>

async function noted(o: Open, actor: Actor, ledgerId: string, id: string, verb: 'reveal' | 'forget', reason: string, act: Act): Promise<LedgerRecord> {
  mayWrite(actor)
  if (reason.trim() === '') throw refuse('invalid', '请写明理由', 'reason')
  const ledger = ledgerOf(o, ledgerId)
  return o.store.transaction(async tx => {
    const head = await lockBook(tx, actor.book)
    const before = (await load(tx, o.keys, ledger, [id])).get(id)
    if (!before) throw refuse('missing', '这条记录不存在，可能已被删除，请刷新后再试', 'id')
    const draft: Draft = { index: 0, step: { ledger: ledgerId, do: verb, id }, ledger, id, before, after: before, faults: [], signs: [] }
    await admit(tx, o, actor, [draft])
    refuseUnsound([draft])
    const { record, body } = await act(tx, draft)
    await append(tx, o, actor, head, new Date().toISOString(), [{ draft, body: { ...body, reason: reason.trim() } }])
    return record
  })
}
