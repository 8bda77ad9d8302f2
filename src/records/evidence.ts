import type { ReadStream } from 'node:fs'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { dropFile, openFile, type Stored } from '#store/files.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { mayWrite, type Actor } from './actor.ts'
import { among } from './among.ts'
import { fault, standing, type Draft } from './draft.ts'
import { get } from './lists/list.ts'
import { ledgerOf, type Open } from './open.ts'
import { picturesOf } from './bodies/pictures.ts'
import { shapeOf } from './shape.ts'

export type FileNote = Stored & { name: string; type: string }

/**
 * Notes a content that `putFile` has stored, so that records of the actor's book may name it as evidence. What was sent and
 * then named by no record, for longer than anyone takes over a form, is let go on this occasion.
 */
export async function addFile(o: Open, actor: Actor, { hash, bytes, name, type }: FileNote): Promise<void> {
  mayWrite(actor)
  const abandoned = new Date(Date.now() - WAITS)
  const gone = await o.store.transaction(async tx => {
    await tx.run(sql`
      insert into file (book, hash, name, type, bytes, added, who, named)
      values (${actor.book}, ${hash}, ${name}, ${type}, ${bytes}, ${new Date().toISOString()}, ${actor.id}, 0)
      on conflict (book, hash) do update set added = excluded.added, who = excluded.who`)
    const old = sql`book = ${actor.book} and named = 0 and added < ${abandoned.toISOString()}`
    const gone = await tx.all<{ hash: string }>(sql`
      select hash from file f where ${old} and not exists (select 1 from file e where e.hash = f.hash and e.book <> f.book)`)
    await tx.run(sql`delete from file where ${old}`)
    return gone
  })
  for (const { hash } of gone) await dropFile(o.dir, hash, abandoned)
}

/** Two weeks: a form that was left open, or kept as a draft, outlives the longest holiday. */
const WAITS = 14 * 24 * 60 * 60 * 1000

/** What the actor sent himself and no record may have named yet, for the form that is to name it. */
export async function findUpload(o: Open, actor: Actor, hash: string): Promise<FileNote> {
  const since = new Date(Date.now() - WAITS).toISOString()
  const note = await o.store.read.get<FileNote>(sql`
    select hash, name, type, bytes from file where book = ${actor.book} and hash = ${hash} and who = ${actor.id} and added >= ${since}`)
  if (!note) throw refuse('missing', '没有找到您刚上传的这个附件，请重新上传')
  return note
}

/** Whatever files a draft names are there. */
export async function checkFiles(read: Read, book: string, drafts: readonly Draft[]): Promise<void> {
  const naming = standing(drafts).map(draft => ({ draft, files: filesOf(draft.ledger, draft.after) })).filter(({ files }) => files.length > 0)
  if (naming.length === 0) return
  const rows = await read.all<{ hash: string }>(sql`select hash from file where book = ${book} and hash in ${among(read.dialect, naming.flatMap(({ files }) => files))}`)
  const known = new Set(rows.map(row => row.hash))
  for (const { draft, files } of naming) if (files.some(hash => !known.has(hash))) fault(draft, '附件还没有传上来，请重新上传后再保存', 'files')
}

/** Remembers that records name these files now, and the history from now on. */
export async function nameFiles(tx: Tx, book: string, drafts: readonly Draft[]): Promise<void> {
  const files = standing(drafts).flatMap(draft => filesOf(draft.ledger, draft.after))
  if (files.length > 0) await tx.run(sql`update file set named = 1 where book = ${book} and named = 0 and hash in ${among(tx.dialect, files)}`)
}

/** The files of a record in its own order, then the pictures of its text, for whoever may open the record. */
export async function evidenceOf(o: Open, actor: Actor, ledgerId: string, id: string): Promise<FileNote[]> {
  const record = await get(o, actor, ledgerId, id)
  const { read } = o.store
  const files = [...new Set([...filesOf(ledgerOf(o, ledgerId), record), ...await picturesOf(read, ledgerOf(o, ledgerId), id)])]
  if (files.length === 0) return []
  const notes = await read.all<FileNote>(sql`select hash, name, type, bytes from file where book = ${record.book} and hash in ${among(read.dialect, files)}`)
  return files.flatMap(hash => notes.find(note => note.hash === hash) ?? [])
}

/** One of them. */
export async function findEvidence(o: Open, actor: Actor, ledgerId: string, id: string, hash: string): Promise<FileNote> {
  const note = (await evidenceOf(o, actor, ledgerId, id)).find(one => one.hash === hash)
  if (!note) throw refuse('missing', '这条记录没有这个附件，请刷新后再试')
  return note
}

/** The same with its content. */
export async function openEvidence(o: Open, actor: Actor, ledgerId: string, id: string, hash: string): Promise<FileNote & { stream: ReadStream }> {
  return { ...await findEvidence(o, actor, ledgerId, id, hash), ...await openFile(o.dir, hash) }
}

/** Every file that a record names, in its own fields and in its parts. */
export function filesOf(ledger: AnyLedger, record: LedgerRecord): string[] {
  const { files, parts } = shapeOf(ledger)
  const named = (of: readonly string[], row: Readonly<Record<string, unknown>>) => of.flatMap(name => (row[name] ?? []) as string[])
  return [...named(files, record), ...parts.flatMap(part => part.files.length === 0 ? [] : (record[part.name] as Record<string, unknown>[]).flatMap(row => named(part.files, row)))]
}
