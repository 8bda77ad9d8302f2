import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { isLead, type Actor } from '../actor.ts'
import { admit } from '../checks/admit.ts'
import { among } from '../among.ts'
import { bodyOf, type ChangeRow } from '../history/chain.ts'
import { refuseUnsound, type Draft } from '../draft.ts'
import { sayMoment } from '../history/moment.ts'
import type { Open } from '../open.ts'
import { whole } from '../record.ts'
import { verbLabel } from '../verbs.ts'

/** Before a word is told of the changes: they are of records that are the actor's to handle. */
export async function refuseOthers(read: Read, o: Open, actor: Actor, changes: readonly ChangeRow[]): Promise<void> {
  const drafts: Draft[] = []
  for (const [id, some] of Map.groupBy(changes, change => change.ledger)) {
    const ledger = knownLedger(o, id)
    const rows = await read.all<{ id: string; book: string; union: string | null }>(sql`
      select id, book, "union" from ${ident(id)} where id in ${among(read.dialect, some.map(change => change.record))}`)
    const places = new Map(rows.map(row => [row.id, row]))
    for (const change of some) {
      const { record, no, step } = change
      const told = places.get(record) ?? lastPlace(change)
      const after = told ? whole(ledger, told) : null
      drafts.push({
        index: drafts.length, step: { ledger: id, do: step, id: record }, ledger, id: record, undoes: no, faults: [], signs: [], before: places.has(record) ? after : null, after,
      })
    }
  }
  await admit(read, o, actor, drafts.filter(draft => draft.after))
  refuseUnsound(drafts)
}

/** What was done to a record later would be lost without a word. Changes of `together` are taken back too. */
export async function refuseLater(read: Read, o: Open, changes: readonly ChangeRow[], together: readonly string[] = []): Promise<void> {
  const last = new Map(changes.map(change => [change.record, change.no]))
  const later = notTakenBack((await read.all<ChangeRow>(sql`
    select * from change where record in ${among(read.dialect, last.keys())} and no > ${changes[0]!.no} and step <> 'reveal'
    and coalesce(batch, '') not in ${among(read.dialect, together)} order by no`))
    .filter(change => change.no > last.get(change.record)!))
  if (later.length === 0) return
  const said = later.slice(0, 3).map(change => {
    const { no, ledger, step, who_name, at } = change
    return `第${no}号（${who_name}${sayMoment(at)}${verbLabel(o.register.ledgers.get(ledger), step)}“${calledIn(change)}”）`
  })
  throw refuse('conflict', `之后又有${later.length}次改动，请先撤销：${said.join('、')}${later.length > 3 ? '等' : ''}`)
}

/** What the law or the rights forbid to take back. */
export function refuseFinal(o: Open, actor: Actor, changes: readonly ChangeRow[]): void {
  for (const { step, ledger: id } of changes) {
    const ledger = o.register.ledgers.get(id)
    if (step === 'reveal' || step === 'forget') throw refuse('invalid', `“${verbLabel(ledger, step)}”不能撤销`)
    if (ledger?.steps?.[step]?.by === 'lead' && !isLead(actor)) throw refuse('forbidden', `“${verbLabel(ledger, step)}”要由负责人撤销，请转请负责人`)
  }
}

export function knownLedger(o: Open, id: string): AnyLedger {
  const ledger = o.register.ledgers.get(id)
  if (!ledger) throw refuse('missing', `现在的程序里没有“${id}”这个台账，不能撤销`)
  return ledger
}

/** What the record of a change was called. */
export function calledIn(change: Pick<ChangeRow, 'body'>): string {
  return String(lastPlace(change)?.['called'] ?? '')
}

function lastPlace({ body }: Pick<ChangeRow, 'body'>) {
  const { after, before } = bodyOf({ body }, () => '')
  return after ?? before
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
