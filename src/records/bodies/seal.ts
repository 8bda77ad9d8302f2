import type { Body } from '#model/body.ts'
import { twinsIn } from '#model/merge-body.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { same } from '../checks/duplicates.ts'
import { digestOfBody, newestBody } from './rows.ts'
import { calledOf } from '../names/called.ts'
import { fault, standing, type Draft, type Standing } from '../draft.ts'

/*
 * A text that is issued stays as it is. Whichever way the step is taken, the record then holds the digest of title and text, and its
 * place in the chain of changes holds that.
 */

/** Whoever hands a text on has chosen between what two wrote at once; who issues it seals it. */
export async function sealTexts(read: Read, drafts: readonly Draft[]): Promise<void> {
  for (const draft of standing(drafts)) {
    const { ledger: { body, label }, before, after } = draft
    if (!body || before?.state === after.state) continue
    const row = await newestBody(read, draft.id)
    if (!row) continue
    const text = JSON.parse(row.body) as Body
    const twins = twinsIn(text).length
    if (twins > 0) fault(draft, `这份${label}有${twins}段是两个人同时改的，请先在正文里选定留哪一种写法`, 'state')
    if (after.state === body.sealed) Object.assign(after, { [body.seal]: digestOfBody(calledOf(draft.ledger, after), text) })
  }
}

/** What stands on an issued paper is not altered, nor is it removed; what was not known yet may be filled in. */
export async function checkSealed(read: Read, drafts: readonly Draft[]): Promise<void> {
  for (const draft of drafts) {
    const { ledger: { body, label, states, fields }, before, after } = draft
    if (!body || before === null || before.state !== body.sealed || (after && after.state !== body.sealed)) continue
    const altered = after ? body.fixed.find(name => before[name] !== null && before[name] !== '?' && !same(before[name], after[name])) : ''
    if (altered === undefined || !await isSealed(read, draft.id)) continue
    const issued = states?.[body.sealed]?.label ?? ''
    if (!after) fault(draft, `这份${label}已经${issued}，不能删除；${issued}错了的，请在历史里撤销${issued}`, 'id')
    else fault(draft, `这份${label}已经${issued}，${fields[altered]!.label}不能再改；${issued}错了的，请在历史里撤销${issued}`, altered)
  }
}

/** The version that is issued, as it was called then, is marked and never let go. */
export async function keepSeals(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  for (const { id, ledger, after } of drafts.filter(isSealing)) {
    const row = await newestBody(tx, id)
    if (!row) continue
    const title = calledOf(ledger, after)
    await tx.run(sql`update record_body set sealed = 1, title = ${title}, digest = ${String(after[ledger.body!.seal])} where record = ${id} and version = ${row.version}`)
  }
}

function isSealing(draft: Draft): draft is Standing {
  const { ledger: { body }, before, after } = draft
  return body !== undefined && after?.state === body.sealed && before?.state !== body.sealed
}

async function isSealed(read: Read, id: string): Promise<boolean> {
  return await read.get(sql`select 1 as found from record_body where record = ${id} and sealed = 1`) !== undefined
}
