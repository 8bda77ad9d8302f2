import { isId, newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { fault, type Draft, type Step } from './draft.ts'
import { sayMoment } from './history/moment.ts'
import { ledgerOf, type Open } from './open.ts'
import { unwritten } from './record.ts'
import { holding, load } from './rows.ts'
import { isVerb } from './verbs.ts'

/** Finds the record of every step, all of a ledger at once, and sees that it is the one the officer saw. */
export async function begin(read: Read, o: Open, actor: Actor, steps: readonly Step[]): Promise<Draft[]> {
  const ids = steps.map(step => step.id ?? newId())
  if (new Set(ids).size < ids.length) throw refuse('invalid', '同一次保存里对同一条记录只能做一件事，请分两次保存', 'id')

  const ledgers = steps.map(step => ledgerOf(o, step.ledger))
  const found = new Map<string, LedgerRecord>()
  for (const [ledger, some] of Map.groupBy(steps.map((step, i) => ({ step, ledger: ledgers[i]! })), one => one.ledger)) {
    const known = some.flatMap(({ step }) => step.id ?? [])
    if (known.length > 0) for (const [id, record] of await load(read, o.keys, ledger, known, holding(read, 'for update'))) found.set(id, record)
  }

  const entered = new Date().toISOString()
  const drafts = steps.map((step, index) => drawn(index, step, ledgers[index]!, ids[index]!, found.get(ids[index]!) ?? null, { book: actor.book, entered }))
  for (const draft of drafts) if (isOutdated(draft)) await refuseOutdated(read, draft)
  return drafts
}

function drawn(index: number, step: Step, ledger: AnyLedger, id: string, found: LedgerRecord | null, fresh: { book: string; entered: string }): Draft {
  const creates = step.do === 'create'
  const draft: Draft = {
    index, step, ledger, id, faults: [], signs: [],
    before: creates ? null : found,
    after: step.do === 'remove' ? null : creates ? unwritten(ledger, { id, ...fresh }) : found && { ...found },
  }
  if (creates && !isId(id)) fault(draft, '记录编号不对，请不要自编编号', 'id')
  if (creates && found) draft.existing = id
  if (!creates && !found) fault(draft, '这条记录不存在，可能已被删除，请刷新后再试', 'id', 'refuse', 'missing')
  if (!isVerb(ledger, step.do)) fault(draft, `${ledger.label}没有“${step.do}”这个步骤，请核对`, 'do')
  return draft
}

function isOutdated({ before, step: { version } }: Draft): boolean {
  return before !== null && version !== undefined && version !== before.version
}

async function refuseOutdated(read: Read, draft: Draft): Promise<void> {
  const last = await read.get<{ who_name: string; at: string }>(sql`
    select who_name, at from change where record = ${draft.id} and step <> 'reveal' order by no desc limit 1`)
  fault(draft, `这条记录已由${last!.who_name}在${sayMoment(last!.at)}改过，请重新打开，核对后再改`, 'version', 'refuse', 'conflict')
}
