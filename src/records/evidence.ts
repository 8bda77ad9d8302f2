import type { ReadStream } from 'node:fs'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { openFile, type Stored } from '#store/files.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { mayWrite, type Actor } from './actor.ts'
import { among } from './among.ts'
import { fault, standing, type Draft } from './draft.ts'
import { get } from './list.ts'
import { ledgerOf, type Open } from './open.ts'
import { shapeOf } from './shape.ts'

export type FileNote = Stored & { name: string; type: string }

/** Notes a content that `putFile` has stored, so that records of the actor's book may name it as evidence. */
export async function addFile(o: Open, actor: Actor, { hash, bytes, name, type }: FileNote): Promise<void> {
  mayWrite(actor)
  await o.store.transaction(tx => tx.run(sql`
    insert into file (book, hash, name, type, bytes, added) values (${actor.book}, ${hash}, ${name}, ${type}, ${bytes}, ${new Date().toISOString()})
    on conflict (book, hash) do nothing`))
}

/** Whatever files a draft names are there. */
export async function checkFiles(read: Read, book: string, drafts: readonly Draft[]): Promise<void> {
  const naming = standing(drafts).map(draft => ({ draft, files: filesOf(draft.ledger, draft.after) })).filter(({ files }) => files.length > 0)
  if (naming.length === 0) return
  const rows = await read.all<{ hash: string }>(sql`select hash from file where book = ${book} and hash in ${among(read.dialect, naming.flatMap(({ files }) => files))}`)
  const known = new Set(rows.map(row => row.hash))
  for (const { draft, files } of naming) if (files.some(hash => !known.has(hash))) fault(draft, '附件还没有传上来，请重新上传后再保存', 'files')
}

/** A file of a record, for whoever may open the record. */
export async function openEvidence(o: Open, actor: Actor, ledgerId: string, id: string, hash: string): Promise<FileNote & { stream: ReadStream }> {
  const record = await get(o, actor, ledgerId, id)
  if (!filesOf(ledgerOf(o, ledgerId), record).includes(hash)) throw refuse('missing', '这条记录没有这个附件，请刷新后再试')
  const note = await o.store.read.get<{ name: string; type: string }>(sql`select name, type from file where book = ${record.book} and hash = ${hash}`)
  if (!note) throw refuse('missing', '附件没有登记，请重新上传')
  return { hash, ...note, ...await openFile(o.dir, hash) }
}

/** Every file that a record names, in its own fields and in its parts. */
export function filesOf(ledger: AnyLedger, record: LedgerRecord): string[] {
  const { fields, parts } = shapeOf(ledger)
  const named = (of: typeof fields, row: Readonly<Record<string, unknown>>) =>
    Object.keys(of).flatMap(name => of[name]!.kind === 'files' ? (row[name] ?? []) as string[] : [])
  return [...named(fields, record), ...parts.flatMap(part => (record[part.name] as Record<string, unknown>[]).flatMap(row => named(part.fields, row)))]
}
