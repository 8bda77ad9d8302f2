import { refuse } from '#kit/refusal.ts'
import { system, type Actor } from '#records/actor.ts'
import { notFound } from '#records/names/names.ts'
import { openHere, type Desk } from '#server/open.ts'
import { note } from './screen.ts'

/** A desk opened for one command, with the book it works in. */
export type At = Desk & { actor: Actor; book: { id: string; name: string } }

type Options = { data: string | undefined; db: string | undefined; book: string | undefined }
type Opening = { mode: 'read' | 'write'; /** One write and no more. */ alone?: true; who: string; /** Begin a book of this name where there is none. */ begin?: string }

/** The commands as officers read them in the history, where they find who entered a record. */
const NAMED: Readonly<Record<string, string>> = { add: '命令行登记', load: '命令行导入', note: '命令行记账', undo: '命令行撤销', recount: '命令行重新累计', demo: '演示数据' }

/** Opens the data, runs the work, and closes whatever comes of it. */
export async function atDesk<T>(options: Options, opening: Opening, work: (at: At) => Promise<T>): Promise<T> {
  const { mode, alone, who } = opening
  const desk = await openHere({ data: folderOf(options), ...(options.db !== undefined && { db: options.db }), mode, ...(alone && { alone }), who: `niangjia ${who}` })
  try {
    if (desk.newCode !== undefined) sayCode(desk.newCode)
    const book = await bookOf(desk, options.book, opening.begin)
    return await work({ ...desk, book, actor: system(NAMED[who] ?? '命令行', book.id) })
  } finally {
    await desk.close()
  }
}

export function folderOf({ data }: Pick<Options, 'data'>): string {
  return data ?? './niangjia-data'
}

export function sayCode(code: string): void {
  note(`恢复码：${code}`)
  note('请抄下来放在别处：换电脑恢复备份时，要用它才能读出身份证号、电话等个人信息；它只显示这一次。')
}

async function bookOf(desk: Desk, name: string | undefined, begin: string | undefined): Promise<At['book']> {
  const books = await desk.office.books()
  if (name !== undefined) {
    const found = books.find(book => book.name === name || book.id === name)
    if (found) return found
    if (begin === undefined) throw refuse('missing', `没有账套“${name}”，${books.length > 0 ? `可用的有：${books.map(book => book.name).join('、')}` : '请先导入台账'}`, 'book')
    return desk.office.createBook(system('新建账套', ''), { name })
  }
  if (books.length > 1) throw refuse('invalid', `有${books.length}个账套，请用 --book 指明：${books.map(book => book.name).join('、')}`, 'book')
  if (books[0]) return books[0]
  if (begin === undefined) throw refuse('missing', '这里还没有台账，请先用 niangjia load 导入', 'book')
  return desk.office.createBook(system('新建账套', ''), { name: begin })
}

/** The union a person names by its name, an alias or a part of it; the one at the top of the book when none is named. */
export async function unionOf({ office, actor }: At, name: string | undefined): Promise<{ id: string; name: string }> {
  if (name === undefined) return topOf({ office, actor })
  const found = (await office.names(actor, 'union', [name])).get(name)!
  if (!('id' in found)) throw refuse('missing', notFound('工会', name, found), 'union')
  return { id: found.id, name: String((await office.get(actor, 'union', found.id))['called']) }
}

async function topOf({ office, actor }: Pick<At, 'office' | 'actor'>): Promise<{ id: string; name: string }> {
  const { records: top } = await office.list(actor, 'union', { where: { union: { known: false } } })
  if (top.length !== 1) throw refuse('invalid', top.length === 0 ? '还没有登记工会，请先导入工会名册' : `最上级的工会不止一个，请用 --union 指明：${top.slice(0, 5).map(one => one['called']).join('、')}`, 'union')
  return { id: top[0]!.id, name: String(top[0]!['called']) }
}

