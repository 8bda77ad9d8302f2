import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { mayDo, type Actor } from '../actor.ts'
import { among } from '../among.ts'
import { namesIn } from '../names/called.ts'
import { fault, isSound, type Draft } from '../draft.ts'
import type { Open } from '../open.ts'
import { CLOSED, closedTo } from '../restricted.ts'
import { ofOne } from '../of-one.ts'
import { treeOf } from '../shape.ts'
import { aboveSql, scopeSql } from '../tree.ts'

/** Whose record it is: in the actor's book, and of a union that is his or below his, before and after. */
export async function admit(read: Read, o: Open, actor: Actor, drafts: readonly Draft[]): Promise<void> {
  for (const draft of drafts) {
    const { ledger, before, after } = draft
    if (!mayDo(actor, ledger.by)) fault(draft, `“${ledger.label}”由${ledger.by === 'lead' ? '负责人' : '管理员'}办理，请联系他们`, 'id', 'refuse', 'forbidden')
    if (before && before.book !== actor.book) fault(draft, '这条记录属于另一个账套，请由那里的人员办理', 'id', 'refuse', 'forbidden')
    if (ledger.tree || !after) continue
    if (after.union === null) fault(draft, '请填写所属工会', 'union')
    else if (before && before.union !== after.union) fault(draft, '所属工会不能改，请结束这条记录，再在新的工会登记', 'union')
  }
  for (const [ledger, some] of Map.groupBy(drafts.filter(draft => draft.before || draft.undoes !== undefined), draft => draft.ledger)) {
    const closed = await closedTo(read, actor, ledger, some.map(draft => draft.id))
    for (const draft of some) if (closed.has(draft.id)) fault(draft, CLOSED, 'id', 'refuse', 'forbidden')
  }
  if (actor.unions === 'all') return

  const made = new Map(drafts.flatMap(({ ledger, id, before, after }) => ledger.tree && !before && after ? [[id, after.union] as const] : []))
  const places = drafts.filter(isSound).map(draft => ({ draft, unions: placesOf(draft).map(union => standingOn(made, union)) }))
  const allowed = await inScope(read, actor, places.flatMap(({ unions }) => unions.flatMap(union => union ?? [])))
  for (const { draft, unions } of places) {
    const strange = unions.find(union => union === null || !allowed.has(union))
    if (strange === undefined) continue
    const name = strange === null ? undefined : (await namesIn(read, treeOf(o.register).id, [strange])).get(strange)
    fault(draft, outside(name), 'union', 'refuse', 'forbidden')
  }
}

/** Refuses to show what belongs to a union that is not the actor's. */
export async function mayRead(read: Read, o: Open, actor: Actor, union: string | null): Promise<void> {
  if (actor.unions === 'all' || (union !== null && (await inScope(read, actor, [union])).has(union))) return
  throw refuse('forbidden', outside(union === null ? undefined : (await namesIn(read, treeOf(o.register).id, [union])).get(union)))
}

/** Refuses to count for unions that are neither the actor's, nor below, nor above: a village may see the sums of its township, not those of its neighbour. */
export async function mayCount(read: Read, actor: Actor, unions: Iterable<string>): Promise<void> {
  const asked = new Set(unions)
  const above = actor.unions === 'all' ? [] : [aboveSql(read, actor, sql`descendant`)]
  const rows = await ofOne(read, `counting ${actor.unions === 'all' ? 'all' : actor.unions.join()}`, asked, ['union_tree'], () => read.all(sql`
    select descendant from union_tree where depth = 0 and descendant in ${among(read.dialect, asked)}
    and (${join([scopeSql(read, actor, sql`descendant`), ...above], ' or ')})`))
  if (rows.length < asked.size) throw refuseNeighbours()
}

export function refuseNeighbours() {
  return refuse('forbidden', '只能查看本级、上级和下属工会的数据，请重新选择工会', 'union')
}

/** Whether the actor stands above all unions of his book: what holds for the whole book is his to handle. */
export async function coversBook(read: Read, o: Pick<Open, 'register'>, actor: Actor): Promise<boolean> {
  if (actor.unions === 'all') return true
  const beside = await read.get(sql`
    select 1 as found from ${ident(treeOf(o.register).id)} r where r.book = ${actor.book} and not (${scopeSql(read, actor, sql`r.id`)}) and not (${aboveSql(read, actor, sql`r.id`)}) limit 1`)
  return beside === undefined
}

/** Those of some records that the actor may open. */
export async function openTo(read: Read, actor: Actor, ledger: AnyLedger, records: readonly { id: string; union: string | null }[]): Promise<Set<string>> {
  const placeOf = (one: { id: string; union: string | null }) => ledger.tree ? one.id : one.union
  const places = await inScope(read, actor, records.flatMap(one => placeOf(one) ?? []))
  const closed = await closedTo(read, actor, ledger, records.map(one => one.id))
  return new Set(records.filter(one => (actor.unions === 'all' || places.has(placeOf(one) ?? '')) && !closed.has(one.id)).map(one => one.id))
}

/** Which of these unions are the actor's. */
export async function inScope(read: Read, actor: Actor, unions: readonly string[]): Promise<Set<string>> {
  if (actor.unions === 'all') return new Set(unions)
  if (unions.length === 0) return new Set()
  const [own, asked] = [actor.unions, new Set(unions)]
  const rows = await ofOne(read, `scope ${own.join()}`, asked, ['union_tree'], () => read.all<{ id: string }>(sql`
    select distinct descendant as id from union_tree where descendant in ${among(read.dialect, asked)} and ancestor in ${among(read.dialect, own)}`))
  return new Set(rows.map(row => row.id))
}

/** A union's own record belongs where it stands; a new one, or one that moves, to its superior. */
function placesOf({ ledger, id, before, after }: Draft): (string | null)[] {
  if (!ledger.tree) return [(before ?? after)!.union]
  return [...before ? [id] : [], ...after && after.union !== before?.union ? [after.union] : []]
}

/** The stored union above one that is only now being entered. */
function standingOn(made: ReadonlyMap<string, string | null>, union: string | null): string | null {
  const met = new Set<string>()
  while (union !== null && made.has(union) && !met.has(union)) {
    met.add(union)
    union = made.get(union)!
  }
  return union
}

function outside(name: string | undefined): string {
  return `您只能处理本级和下属工会的记录，${name === undefined ? '这一条' : `“${name}”`}不在其中，请联系管理员`
}
