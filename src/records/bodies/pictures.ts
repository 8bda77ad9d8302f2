import { refuse } from '#kit/refusal.ts'
import type { Body } from '#model/body.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { among } from '../among.ts'
import { newestBody } from './rows.ts'

/** The pictures of a text are there, and from now on named by it: they are not let go. */
export async function picturesKept(tx: Tx, book: string, body: Body): Promise<void> {
  const files = filesIn(body)
  if (files.length === 0) return
  const known = await tx.all<{ hash: string }>(sql`select hash from file where book = ${book} and hash in ${among(tx.dialect, files)}`)
  if (known.length < files.length) throw refuse('invalid', '有图片还没有传上来，请删掉那张图片，重新插入后再保存', 'body')
  await tx.run(sql`update file set named = 1 where book = ${book} and named = 0 and hash in ${among(tx.dialect, files)}`)
}

/** Those of the newest text of a record, where its ledger has texts. */
export async function picturesOf(read: Read, ledger: AnyLedger, id: string): Promise<string[]> {
  const row = ledger.body && await newestBody(read, id)
  return row ? filesIn(JSON.parse(row.body) as Body) : []
}

/** The files of all pictures, each once. */
export function filesIn(body: Body): string[] {
  return [...new Set(body.flatMap(block => block.kind === 'pictures' ? block.pictures.map(({ file }) => file) : []))]
}
