import { findPeriod } from '#kit/period.ts'
import { isId, newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { ledgerOf, type Open } from '../open.ts'
import { shapeOf } from '../shape.ts'

/**
 * What a list looks like: of which union and period, which options are ticked, which field is still to be filled in, and
 * columns and order. Words that someone looked for are left out: they are names as often as not.
 */
export type Sight = {
  union?: string
  period?: string
  chosen?: Readonly<Record<string, readonly string[]>>
  lacking?: string
  columns?: readonly string[]
  order?: string
  up?: boolean
}
/** A sight that a person keeps under a name. Nobody else sees it, and it is no part of the history. */
export type View = { id: string; ledger: string; name: string; sight: Sight }

export async function views(o: Open, actor: Actor): Promise<View[]> {
  const rows = await o.store.read.all<{ id: string; ledger: string; name: string; body: string }>(sql`
    select id, ledger, name, body from view where person = ${actor.id} order by ledger, name`)
  return rows.map(({ body, ...row }) => ({ ...row, sight: JSON.parse(body) as Sight }))
}

/** Another one of the same name takes the place of the first. */
export async function saveView(o: Open, actor: Actor, { ledger, name, sight }: Omit<View, 'id'>): Promise<{ id: string }> {
  const called = name.trim()
  if (called === '' || called.length > 40) throw refuse('invalid', '请给这个查看方式起一个不超过40字的名字', 'name')
  const body = JSON.stringify(checked(o, ledger, sight))
  if (Buffer.byteLength(body) > LARGEST) throw refuse('invalid', '这个查看方式的内容太多，请减少筛选条件', 'sight')
  return o.store.transaction(async tx => {
    await tx.lock(`view ${actor.id}`)
    const own = await tx.all<{ id: string; ledger: string; name: string }>(sql`select id, ledger, name from view where person = ${actor.id}`)
    const id = own.find(one => one.ledger === ledger && one.name === called)?.id ?? newId()
    if (own.length >= MOST && own.every(one => one.id !== id)) throw refuse('conflict', `最多存${MOST}个查看方式，请先删去不用的`, 'name')
    await tx.run(sql`insert into view (id, person, ledger, name, body) values (${id}, ${actor.id}, ${ledger}, ${called}, ${body}) on conflict (id) do update set body = excluded.body`)
    return { id }
  })
}

export async function removeView(o: Open, actor: Actor, id: string): Promise<void> {
  const removed = await o.store.transaction(tx => tx.run(sql`delete from view where id = ${id} and person = ${actor.id}`))
  if (removed === 0) throw refuse('missing', '没有这个查看方式，可能已删除，请刷新页面')
}

const LARGEST = 8 * 1024
const MOST = 100

/** Only what a sight has, each of its kind; options only of fields that have some, so that no personal value is kept here. */
function checked(o: Open, ledgerId: string, { union, period, chosen, lacking, columns, order, up }: Sight): Sight {
  const { fields } = shapeOf(ledgerOf(o, ledgerId))
  const isName = (it: unknown) => typeof it === 'string' && it.length <= 60
  const areNames = (it: unknown) => Array.isArray(it) && it.every(isName)
  const isTicked = ([name, keys]: [string, unknown]) => areNames(keys)
    && (name === 'state' || (Object.hasOwn(fields, name) && ['choice', 'choices', 'flag'].includes(fields[name]!.kind)))
  const sound = (union === undefined || isId(union)) && (period === undefined || findPeriod(period) !== null)
    && (columns === undefined || areNames(columns)) && (up === undefined || typeof up === 'boolean')
    && [lacking, order].every(name => name === undefined || isName(name)) && Object.entries(chosen ?? {}).every(isTicked)
  if (!sound) throw refuse('invalid', '这个查看方式的写法不对，请刷新页面后再试', 'sight')
  return JSON.parse(JSON.stringify({ union, period, chosen, lacking, columns, order, up })) as Sight
}
