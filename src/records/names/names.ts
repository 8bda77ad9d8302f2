import { isId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { nearest } from '#kit/nearest.ts'
import type { Register } from '#model/register.ts'
import { alias } from '#office/alias.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { among } from '../among.ts'
import { findableSql } from './findable.ts'
import { ledgerOf, type Open } from '../open.ts'

/** What a name stands for; or, if for nothing or for several, the names most like it. */
export type Found = { id: string } | { nearest: string[]; many: boolean }

/** Which records are meant: ids and names alike, for sheets and typed sentences. */
export async function namesFor(o: Open, actor: Actor, targets: string | readonly string[], names: readonly string[]): Promise<Map<string, Found>> {
  const ledgers = [...new Set([targets].flat())].map(target => ledgerOf(o, target).id)
  if (ledgers.length === 0) throw refuse('invalid', '请选择在哪些台账里找', 'ledgers')
  return o.store.snapshot(async read => {
    const known = await findable(read, o.register, actor, ledgers, sql`r.id in ${among(read.dialect, names.filter(isId))}`)
    const ids = new Set(known.map(row => row.id))
    const found = await resolve(read, o.register, actor, ledgers, names.filter(name => !ids.has(name)))
    for (const id of ids) found.set(id, { id })
    return found
  })
}

/** The ids of records that are being entered now, by ledger and whole name. */
export type Entering = (ledger: string, name: string) => readonly string[]

/**
 * Names of unions, firms and the like to ids, all at once: by the whole name, also of a record entered in the same write,
 * by an alias, by a part that only one of them contains. Names belong to a book; unions are also found in the others,
 * whose tree is the same. No name leads to a record that is not the actor's to find.
 */
export async function resolve(
  read: Read, register: Register, actor: Actor, targets: readonly string[], names: readonly string[], entering: Entering = () => [],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const open = () => names.filter(name => !found.has(name))

  const whole = await titled(read, register, actor, targets, open())
  for (const [name, ids] of whole) found.set(name, one(ids, name))
  for (const name of open()) {
    const ids = targets.flatMap(target => entering(target, name))
    if (ids.length > 0) found.set(name, one(ids, name))
  }
  for (const [name, id] of await aliased(read, register, actor, targets, open())) found.set(name, { id })
  if (open().length === 0) return found

  const known = (await findable(read, register, actor, targets, sql`r.book = ${actor.book}`)).map(row => ({ ...row, plain: plain(row.called) }))
  const aliases = await everyAlias(read, register, actor.book, new Map(known.map(row => [row.id, row.called])))
  for (const name of open()) {
    const wanted = plain(name)
    const same = known.filter(row => row.plain === wanted)
    const holding = same.length > 0 ? same : known.filter(row => wanted.length > 1 && row.plain.includes(wanted))
    if (holding.length === 1) found.set(name, { id: holding[0]!.id })
    else if (holding.length > 1) found.set(name, { nearest: holding.slice(0, 3).map(row => row.called), many: true })
    else if (wanted.length > LONGEST) found.set(name, { nearest: [], many: false })
    else found.set(name, { nearest: [...new Set(nearest(name, [...known.map(row => row.called), ...aliases.keys()]).map(near => aliases.get(near) ?? near))], many: false })
  }
  return found
}

// No name of a firm is longer; to compare more would take long and find nothing.
const LONGEST = 60

/** '没有找到工会“宏新”，是不是：宏兴村联合工会？' */
export function notFound(label: string, name: string, { nearest, many }: { nearest: string[]; many: boolean }): string {
  if (many) return `有不止一个${label}叫“${name}”，请写全名或从列表中选，例如：${[...new Set(nearest)].join('、')}`
  return `没有找到${label}“${name}”，` + (nearest.length > 0 ? `是不是：${nearest.join('、')}？` : '请先登记，或改正名称')
}

async function titled(read: Read, register: Register, actor: Actor, targets: readonly string[], names: readonly string[]): Promise<Map<string, string[]>> {
  if (names.length === 0) return new Map()
  const rows = await findable(read, register, actor, targets, sql`r.called in ${among(read.dialect, names)}`)
  return new Map(Array.from(Map.groupBy(rows, row => row.called), ([called, some]) => {
    const own = some.filter(row => row.book === actor.book)
    return [called, (own.length > 0 ? own : some).map(row => row.id)]
  }))
}

async function aliased(read: Read, register: Register, actor: Actor, targets: readonly string[], names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0 || !register.ledgers.has(alias.id)) return new Map()
  const meant = await read.all<{ name: string; of: string }>(sql`
    select name, "of" from ${ident(alias.id)} where book = ${actor.book} and name in ${among(read.dialect, names)}`)
  const rows = meant.length === 0 ? [] : await findable(read, register, actor, targets, sql`r.id in ${among(read.dialect, meant.map(row => row.of))}`)
  const ids = new Set(rows.map(row => row.id))
  return new Map(meant.filter(row => ids.has(row.of)).map(row => [row.name, row.of]))
}

/** What the actor may find in some ledgers under a condition on `r`. */
function findable(read: Read, register: Register, actor: Actor, targets: readonly string[], condition: Sql): Promise<{ id: string; called: string; book: string }[]> {
  return read.all(sql`${join(targets.map(target => {
    const conditions = [condition, ...findableSql(read, register, actor, register.ledgers.get(target)!)]
    return sql`select r.id, r.called, r.book from ${ident(target)} r where ${join(conditions, ' and ')}`
  }), ' union all ')} order by called`)
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
