import { isId } from '#kit/id.ts'
import { nearest } from '#kit/nearest.ts'
import type { Register } from '#model/register.ts'
import { alias } from '#office/alias.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import { namesIn } from './called.ts'
import { ledgerOf, type Open } from './open.ts'
import { treeOf } from './shape.ts'

/** What a name stands for; or, if for nothing or for several, the names most like it. */
export type Found = { id: string } | { nearest: string[]; many: boolean }

/** Which records are meant: ids and names alike, for sheets and typed sentences. */
export async function namesFor(o: Open, actor: Actor, targets: string | readonly string[], names: readonly string[]): Promise<Map<string, Found>> {
  const ledgers = [targets].flat().map(target => ledgerOf(o, target).id)
  return o.store.snapshot(async read => {
    const known = new Set<string>()
    for (const ledger of ledgers) for (const id of (await namesIn(read, ledger, names.filter(isId))).keys()) known.add(id)
    const found = await resolve(read, o.register, actor.book, ledgers, names.filter(name => !known.has(name)))
    for (const id of known) found.set(id, { id })
    return found
  })
}

/** The ids of records that are being entered now, by ledger and whole name. */
export type Entering = (ledger: string, name: string) => readonly string[]

/**
 * Names of unions, firms and the like to ids, all at once: by the whole name, also of a record entered in the same write,
 * by an alias, by a part that only one of them contains. Names belong to a book; unions are also found in the others,
 * whose tree is the same.
 */
export async function resolve(read: Read, register: Register, book: string, targets: readonly string[], names: readonly string[], entering: Entering = () => []): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const open = () => names.filter(name => !found.has(name))

  const whole = await titled(read, register, book, targets, open())
  for (const [name, ids] of whole) found.set(name, one(ids, name))
  for (const name of open()) {
    const ids = targets.flatMap(target => entering(target, name))
    if (ids.length > 0) found.set(name, one(ids, name))
  }
  for (const [name, id] of await aliased(read, register, book, targets, open())) found.set(name, { id })
  if (open().length === 0) return found

  const known = (await everyTitle(read, book, targets)).map(row => ({ ...row, plain: plain(row.called) }))
  const aliases = await everyAlias(read, register, book, new Map(known.map(row => [row.id, row.called])))
  for (const name of open()) {
    const wanted = plain(name)
    const same = known.filter(row => row.plain === wanted)
    const holding = same.length > 0 ? same : known.filter(row => wanted.length > 1 && row.plain.includes(wanted))
    if (holding.length === 1) found.set(name, { id: holding[0]!.id })
    else if (holding.length > 1) found.set(name, { nearest: holding.slice(0, 3).map(row => row.called), many: true })
    else found.set(name, { nearest: [...new Set(nearest(name, [...known.map(row => row.called), ...aliases.keys()]).map(near => aliases.get(near) ?? near))], many: false })
  }
  return found
}

/** '没有找到工会“宏新”，是不是：宏兴村联合工会？' */
export function notFound(label: string, name: string, { nearest, many }: { nearest: string[]; many: boolean }): string {
  if (many) return `有不止一个${label}叫“${name}”，请写全名或从列表中选，例如：${[...new Set(nearest)].join('、')}`
  return `没有找到${label}“${name}”，` + (nearest.length > 0 ? `是不是：${nearest.join('、')}？` : '请先登记，或改正名称')
}

async function titled(read: Read, register: Register, book: string, targets: readonly string[], names: readonly string[]): Promise<Map<string, string[]>> {
  if (names.length === 0) return new Map()
  const tree = treeOf(register).id
  const rows = await read.all<{ id: string; called: string; own: number }>(sql`${join(targets.map(target => sql`
    select id, called, case when book = ${book} then 1 else 0 end as own from ${ident(target)}
    where called in ${among(read.dialect, names)}${target === tree ? sql`` : sql` and book = ${book}`}`), ' union all ')}`)
  return new Map(Array.from(Map.groupBy(rows, row => row.called), ([called, some]) => {
    const own = some.filter(row => row.own === 1)
    return [called, (own.length > 0 ? own : some).map(row => row.id)]
  }))
}

async function aliased(read: Read, register: Register, book: string, targets: readonly string[], names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0 || !register.ledgers.has(alias.id)) return new Map()
  const meant = await read.all<{ name: string; of: string }>(sql`
    select name, "of" from ${ident(alias.id)} where book = ${book} and name in ${among(read.dialect, names)}`)
  const ids = new Set<string>()
  for (const target of meant.length > 0 ? targets : []) {
    for (const row of await read.all<{ id: string }>(sql`select id from ${ident(target)} where id in ${among(read.dialect, meant.map(row => row.of))}`)) ids.add(row.id)
  }
  return new Map(meant.filter(row => ids.has(row.of)).map(row => [row.name, row.of]))
}

function everyTitle(read: Read, book: string, targets: readonly string[]): Promise<{ id: string; called: string }[]> {
  return read.all(sql`${join(targets.map(target => sql`select id, called from ${ident(target)} where book = ${book}`), ' union all ')} order by called`)
}

/** The aliases of these records, each with what the record is called. */
async function everyAlias(read: Read, register: Register, book: string, called: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  if (!register.ledgers.has(alias.id)) return new Map()
  const rows = await read.all<{ name: string; of: string }>(sql`select name, "of" from ${ident(alias.id)} where book = ${book}`)
  return new Map(rows.filter(row => called.has(row.of)).map(({ name, of }) => [name, called.get(of)!]))
}

function one(ids: readonly string[], name: string): Found {
  return ids.length === 1 ? { id: ids[0]! } : { nearest: [name], many: true }
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
