import { newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { isLead, mayWrite, type Actor } from './actor.ts'
import { admit } from './admit.ts'
import { among } from './among.ts'
import { lockBook } from './books.ts'
import { bodyOf, opened, type ChangeRow } from './chain.ts'
import { refuseUnsound, type Draft } from './draft.ts'
import { enter, type Batch, type Written } from './enter.ts'
import { sayMoment } from './moment.ts'
import type { Open } from './open.ts'
import { whole } from './record.ts'
import { load } from './rows.ts'
import { lockTree } from './tree.ts'
import { verbLabel } from './verbs.ts'
import { examine } from './write.ts'

/** Takes a change, or all changes of an import, back by new changes, which can themselves be undone. */
export async function undo(o: Open, actor: Actor, what: { change: number } | { batch: string }): Promise<Written[]> {
  mayWrite(actor)
  return o.store.transaction(async tx => {
    const head = await lockBook(tx, actor.book)
    const changes = await tx.all<ChangeRow>(sql`select * from change where book = ${actor.book} and
      ${'change' in what ? sql`no = ${what.change}` : sql`batch = ${what.batch}`} order by no`)
    if (changes.length === 0) throw refuse('missing', 'change' in what ? `没有第${what.change}号变更，请核对` : '没有这次导入，请核对')
    await refuseOthers(tx, o, actor, changes, 'batch' in what)
    await refuseLater(tx, o, changes)
    const drafts = await reversals(tx, o, actor, changes)
    await lockTree(tx, drafts)
    const names = await examine(tx, o, actor, drafts)
    refuseUnsound(drafts)
    return enter(tx, o, actor, head, drafts, names, 'batch' in what ? await undoing(tx, actor, what.batch) : undefined)
  })
}

/** Before a word is told of the changes: they are of records that are the actor's to handle, and an import is his own or his lead's. */
async function refuseOthers(read: Read, o: Open, actor: Actor, changes: readonly ChangeRow[], batch: boolean): Promise<void> {
  if (batch && !isLead(actor) && changes.some(change => change.who !== actor.id)) throw refuse('forbidden', '这次导入是别人做的，请由导入的人或负责人撤销', 'batch')
  const drafts: Draft[] = []
  for (const [id, some] of Map.groupBy(changes, change => change.ledger)) {
    const ledger = knownLedger(o, id)
    const current = await load(read, o.keys, ledger, some.map(change => change.record))
    for (const { record, no, step, body } of some) {
      const { after, before } = bodyOf({ body }, () => '')
      const told = after ?? before
      drafts.push({
        index: drafts.length, step: { ledger: id, do: step, id: record }, ledger, id: record, undoes: no, faults: [],
        before: current.get(record) ?? null, after: current.get(record) ?? (told ? whole(ledger, told) : null),
      })
    }
  }
  await admit(read, o, actor, drafts.filter(draft => draft.after))
  refuseUnsound(drafts)
}

/** What was done to a record later would be lost without a word. */
async function refuseLater(read: Read, o: Open, changes: readonly ChangeRow[]): Promise<void> {
  const last = new Map(changes.map(change => [change.record, change.no]))
  const later = notTakenBack((await read.all<ChangeRow>(sql`
    select * from change where record in ${among(read.dialect, last.keys())} and no > ${changes[0]!.no} and step <> 'reveal' order by no`))
    .filter(change => change.no > last.get(change.record)!))
  if (later.length === 0) return
  const said = later.slice(0, 3).map(({ no, ledger, step, who_name, at, body }) => {
    const { after, before } = bodyOf({ body }, () => '')
    const called = String((after ?? before)?.['called'] ?? '')
    return `第${no}号（${who_name}${sayMoment(at)}${verbLabel(o.register.ledgers.get(ledger), step)}“${called}”）`
  })
  throw refuse('conflict', `之后又有${later.length}次改动，请先撤销：${said.join('、')}${later.length > 3 ? '等' : ''}`)
}

/** Without those that were taken back since, and what took them back: after both a record is what it was before. */
function notTakenBack(later: readonly ChangeRow[]): ChangeRow[] {
  const numbers = new Set(later.map(({ no }) => no))
  const back = new Map<string, number>()
  return later.toReversed().filter(({ record, no, undoes }) => {
    if (no >= (back.get(record) ?? Infinity)) return false
    if (undoes === null || !numbers.has(undoes)) return true
    back.set(record, undoes)
    return false
  }).reverse()
}

/** For each record the way back to before the first of its changes. */
async function reversals(read: Read, o: Open, actor: Actor, changes: readonly ChangeRow[]): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const [id, some] of Map.groupBy(changes, change => change.ledger)) {
    const ledger = knownLedger(o, id)
    const current = await load(read, o.keys, ledger, some.map(change => change.record))
    for (const [record, [first, ...more]] of Map.groupBy(some, change => change.record)) {
      refuseFinal(o, actor, [first!, ...more])
      const now = current.get(record)
      drafts.push({
        index: drafts.length, step: { ledger: id, do: 'undo', id: record, ...(now && { place: `${ledger.label}“${String(now['called'])}”` }) }, ledger, id: record,
        before: now ?? null, after: formerly(o, first!), faults: [], undoes: first!.no,
      })
    }
  }
  return drafts

  function formerly(o: Open, change: ChangeRow): LedgerRecord | null {
    const personal = opened(o.keys, change)
    const { before } = bodyOf(change, digest => {
      const value = personal?.values[digest]
      if (value !== undefined) return value
      throw refuse('conflict', change.sealed === null ? '其中的个人信息已依法删除，不能恢复到那时' : '其中的个人信息无法读取（数据密钥不符），不能恢复到那时，请先恢复密钥')
    })
    return before ? whole(o.register.ledgers.get(change.ledger)!, before) : null
  }
}

function knownLedger(o: Open, id: string): AnyLedger {
  const ledger = o.register.ledgers.get(id)
  if (!ledger) throw refuse('missing', `现在的程序里没有“${id}”这个台账，不能撤销`)
  return ledger
}

function refuseFinal(o: Open, actor: Actor, changes: readonly ChangeRow[]): void {
  for (const { step, ledger: id } of changes) {
    const ledger = o.register.ledgers.get(id)
    if (step === 'reveal' || step === 'forget') throw refuse('invalid', `“${verbLabel(ledger, step)}”不能撤销`)
    if (ledger?.steps?.[step]?.by === 'lead' && !isLead(actor)) throw refuse('forbidden', `“${verbLabel(ledger, step)}”要由负责人撤销，请转请负责人`)
  }
}

async function undoing(read: Read, actor: Actor, batch: string): Promise<Batch> {
  const row = await read.get<{ note: string }>(sql`select note from batch where book = ${actor.book} and id = ${batch}`)
  return { id: newId(), note: `撤销：${row?.note ?? batch}` }
}
