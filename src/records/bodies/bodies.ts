import { refuse } from '#kit/refusal.ts'
import type { Body } from '#model/body.ts'
import { mergeBodies } from '#model/merge-body.ts'
import { soundBody } from '#model/sound-body.ts'
import { sql } from '#store/sql.ts'
import type { Tx } from '#store/store.ts'
import { mayWrite, type Actor } from '../actor.ts'
import { admit } from '../checks/admit.ts'
import { begin } from '../begin.ts'
import { bodyRow, digestOfBody, newestBody, type BodyRow } from './rows.ts'
import { refuseUnsound, type Draft } from '../draft.ts'
import { get } from '../lists/list.ts'
import { ledgerOf, type Open } from '../open.ts'
import { picturesKept } from './pictures.ts'

/** A version of a record's text; version 0 is that of a record for which nothing was written yet. */
export type BodyVersion = Noted & { body: Body; /** Whether the record is in a state in which it is written. */ open: boolean }
/** Who saved it when. What one person saves within ten minutes is one version to whoever looks back. */
export type Noted = { version: number; title: string; at: string; whoName: string; note: string | null; sealed: boolean }

/** The newest text of a record, or an older one, for whoever may open the record. */
export async function readBody(o: Open, actor: Actor, ledgerId: string, id: string, version?: number): Promise<BodyVersion> {
  const record = await get(o, actor, ledgerId, id)
  const open = ledgerOf(o, ledgerId).body?.open.includes(record.state ?? '') ?? false
  const row = version === undefined ? await newestBody(o.store.read, id) : await bodyRow(o.store.read, id, version)
  if (row) return { ...noted(row), body: JSON.parse(row.body) as Body, open }
  if (version !== undefined && version !== 0) throw refuse('missing', `这份${ledgerOf(o, ledgerId).label}没有第${version}版，请刷新后再试`)
  return { version: 0, title: String(record['called'] ?? ''), at: record.entered, whoName: '', note: null, sealed: false, body: [], open }
}

/** The versions of a text, the newest first. */
export async function versionsOf(o: Open, actor: Actor, ledgerId: string, id: string): Promise<Noted[]> {
  await get(o, actor, ledgerId, id)
  const rows = await o.store.read.all<BodyRow>(sql`
    select * from record_body b where record = ${id} and not ${followed} order by version desc`)
  return rows.map(noted)
}

/**
 * Keeps a text as the next version. It says which version it was written on; what others saved since then is put together with
 * it, and the answer holds the whole. The same again adds nothing.
 */
export async function saveBody(o: Open, actor: Actor, ledgerId: string, id: string, asked: { base: number; body: unknown; note?: string }): Promise<BodyVersion> {
  mayWrite(actor)
  const mine = soundBody(asked.body, o.register)
  return o.store.transaction(async tx => {
    const draft = await writable(tx, o, actor, ledgerId, id)
    const newest = await newestBody(tx, id)
    const stored = newest ? JSON.parse(newest.body) as Body : []
    // A version that is gone, or never was, is no common ground: all that either has stays.
    const base = asked.base === (newest?.version ?? 0) ? undefined : await bodyRow(tx, id, asked.base)
    const body = asked.base === (newest?.version ?? 0) ? mine : mergeBodies(base ? JSON.parse(base.body) as Body : [], stored, mine)
    await picturesKept(tx, actor.book, body)
    const title = String(draft.before!['called'] ?? '')
    const digest = digestOfBody(title, body)
    if (newest?.digest === digest && asked.note === undefined) return { ...noted(newest), body, open: true }
    const row = nextRow(newest, actor, { book: actor.book, record: id, ledger: ledgerId, title, body: JSON.stringify(body), digest, note: asked.note?.slice(0, 200) ?? null })
    await insertBody(tx, row)
    await forgetPassing(tx, id)
    return { ...noted(row), body, open: true }
  })
}

/** The record, held until the end, of which the actor may write the text now. */
async function writable(tx: Tx, o: Open, actor: Actor, ledgerId: string, id: string): Promise<Draft> {
  const ledger = ledgerOf(o, ledgerId)
  if (!ledger.body) throw refuse('missing', `${ledger.label}没有正文，请核对`)
  const drafts = await begin(tx, o, actor, [{ ledger: ledgerId, do: 'change', id }])
  await admit(tx, o, actor, drafts)
  refuseUnsound(drafts)
  const [draft] = drafts
  const state = draft!.before!.state ?? ''
  if (state === ledger.body.sealed) throw refuse('conflict', `这份${ledger.label}已经${ledger.states?.[state]?.label}，正文不能再改`, 'state')
  if (!ledger.body.open.includes(state)) throw refuse('conflict', `这份${ledger.label}已经${ledger.states?.[state]?.label}，要改正文，请先退回`, 'state')
  return draft!
}

/** What one saves without a note within ten minutes belongs together; a version of its own begins with another person, a note, or after that. */
function nextRow(newest: BodyRow | undefined, actor: Actor, more: Pick<BodyRow, 'book' | 'record' | 'ledger' | 'title' | 'body' | 'digest' | 'note'>): BodyRow {
  // No two versions are of one moment, for sittings are told apart by when they began.
  const at = new Date(Math.max(Date.now(), newest ? Date.parse(newest.at) + 1 : 0)).toISOString()
  const goes = newest && newest.who === actor.id && newest.note === null && newest.sealed === 0 && more.note === null && Date.parse(at) - Date.parse(newest.since) < TOGETHER
  return { ...more, version: (newest?.version ?? 0) + 1, at, since: goes ? newest.since : at, who: actor.id, who_name: actor.name, sealed: 0 }
}

const TOGETHER = 10 * 60_000

async function insertBody(tx: Tx, row: BodyRow): Promise<void> {
  const { book, record, version, ledger, title, body, digest, at, since, who, who_name, note, sealed } = row
  await tx.run(sql`
    insert into record_body (book, record, version, ledger, title, body, digest, at, since, who, who_name, note, sealed)
    values (${book}, ${record}, ${version}, ${ledger}, ${title}, ${body}, ${digest}, ${at}, ${since}, ${who}, ${who_name}, ${note}, ${sealed})`)
}

/** A later version of the same sitting stands for this one. */
const followed = sql`exists (select 1 from record_body n where n.record = b.record and n.since = b.since and n.who = b.who and n.version > b.version)`

/** What was passed over in one sitting is kept for an hour: as long as somebody may still be writing on it. */
async function forgetPassing(tx: Tx, id: string): Promise<void> {
  const old = new Date(Date.now() - 60 * 60_000).toISOString()
  const rows = await tx.all<{ version: number }>(sql`select version from record_body b where record = ${id} and at < ${old} and sealed = 0 and ${followed}`)
  for (const { version } of rows) await tx.run(sql`delete from record_body where record = ${id} and version = ${version}`)
}

function noted({ version, title, at, who_name, note, sealed }: BodyRow): Noted {
  return { version, title, at, whoName: who_name, note, sealed: sealed === 1 }
}
