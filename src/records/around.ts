import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import type { Open } from './open.ts'
import { closedTo } from './restricted.ts'
import { shapeOf, treeOf, type Ref } from './shape.ts'

/** The ids that some records point to, by the ledgers that they may be of. */
export type Pointed = ReadonlyMap<string, ReadonlySet<string>>

/** What the records that these point to are called; of those that are not the actor's to open, only what they are. */
export async function namesAround(read: Read, o: Open, actor: Actor, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<Record<string, string>> {
  return namesOf(read, o, actor, pointedTo(o, ledger, records))
}

/** The same of ids that are known, all in one statement. */
export async function namesOf(read: Read, o: Open, actor: Actor, pointed: Pointed): Promise<Record<string, string>> {
  const asked = Array.from(pointed).filter(([, ids]) => ids.size > 0)
  const called = await calledBy(read, asked)
  const names: Record<string, string> = {}
  for (const [target, ids] of asked) {
    const pointed = o.register.ledgers.get(target)!
    const closed = await closedTo(read, actor, pointed, [...ids])
    for (const id of ids) {
      const name = called(target, id)
      if (name !== undefined) names[id] = closed.has(id) ? `受限的${pointed.label}` : name
    }
  }
  return names
}

/** The pages of a list point to the same unions and firms again and again. */
async function calledBy(read: Read, asked: readonly (readonly [target: string, ids: ReadonlySet<string>])[]): Promise<(target: string, id: string) => string | undefined> {
  const known = new Map<string, Map<string, string>>()
  for (const [target] of asked) known.set(target, await read.kept(`names ${target}`, async () => new Map<string, string>(), [target]))
  const of = (target: string) => known.get(target)!
  const strange = asked.map(([target, ids]) => {
    if (of(target).size > MOST) of(target).clear()
    return [target, Array.from(ids).filter(id => !of(target).has(id))] as const
  }).filter(([, ids]) => ids.length > 0)
  const rows = strange.length === 0 ? [] : await read.all<{ target: string; id: string; called: string }>(join(strange.map(([target, ids]) =>
    sql`select ${target} as target, id, called from ${ident(target)} where id in ${among(read.dialect, ids)}`), ' union all '))
  for (const { target, id, called } of rows) of(target).set(id, called)
  return (target, id) => known.get(target)?.get(id)
}

/** Some 1 MB a ledger. */
const MOST = 5000

type Values = Readonly<Record<string, unknown>>

/** The ids in the references of some records. */
export function pointedTo(o: Open, ledger: AnyLedger, records: readonly LedgerRecord[]): Pointed {
  const { refs, links, parts } = shapeOf(ledger)
  const asked = new Map<string, Set<string>>()
  const of = (target: string) => asked.get(target) ?? asked.set(target, new Set()).get(target)!
  const add = (ids: Set<string>, id: unknown) => void (typeof id === 'string' && ids.add(id))
  const addRefs = (refs: readonly Ref[], rows: readonly Values[]) => {
    for (const { name, to } of refs) for (const target of to) for (const row of rows) add(of(target), row[name])
  }
  for (const record of records) {
    add(of(treeOf(o.register).id), record.union)
    add(of(ledger.id), record.same)
    for (const [name, { to }] of links) for (const id of record[name] as string[]) add(of(to), id)
    for (const part of parts) addRefs(part.refs, record[part.name] as Values[])
  }
  addRefs(refs, records)
  return asked
}
