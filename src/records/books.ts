import { isId, newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { genesis } from './history/chain.ts'
import type { Open } from './open.ts'

export type Book = { id: string; name: string; head: number; created: string }
export type Head = { no: number; hash: string }

export async function books(o: Open): Promise<Book[]> {
  return o.store.read.all(sql`select id, name, head_no as head, created from book order by created, id`)
}

/** A new office's ledgers. Its first union is entered by an actor who may see all. */
export async function createBook(o: Open, actor: Actor, { id = newId(), name }: { id?: string; name: string }): Promise<Book> {
  if (actor.role !== 'administrator' || actor.unions !== 'all') throw refuse('forbidden', '只有总管理员可以新建账套')
  if (name.trim() === '') throw refuse('invalid', '请填写账套名称', 'name')
  if (!isId(id)) throw refuse('invalid', '账套编号不对，请不要自编编号', 'id')
  const book = { id, name: name.trim(), head: 0, created: new Date().toISOString() }
  await o.store.transaction(async tx => {
    await tx.lock('books')
    const taken = await tx.get<{ name: string }>(sql`select name from book where id = ${id} or name = ${book.name}`)
    if (taken) throw refuse('conflict', `已有账套“${taken.name}”，请换一个名称`, 'name')
    await tx.run(sql`insert into book (id, name, head_no, head_hash, created) values (${id}, ${book.name}, ${0}, ${genesis(id)}, ${book.created})`)
  })
  return book
}

/** Whether the last change of a book is one that somebody made by himself, and as late as this. */
export async function wroteSince(read: Read, at: Date): Promise<boolean> {
  return await read.get(sql`select 1 as one from book b join change c on c.book = b.id and c.no = b.head_no where c.batch is null and c.at > ${at.toISOString()} limit 1`) !== undefined
}

/** From here to the end of the transaction no one else writes to the book. */
export async function lockBook(tx: Tx, book: string): Promise<Head> {
  const noted = tx.noted.get<Head & { book: string }>('book')
  if (noted?.book === book) return noted
  const [, head] = await Promise.all([tx.lock(`book ${book}`), tx.get<Head>(sql`select head_no as no, head_hash as hash from book where id = ${book}`)])
  if (!head) throw refuse('missing', '账套不存在，请联系管理员')
  return head
}
