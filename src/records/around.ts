import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { among } from './among.ts'
import type { Open } from './open.ts'
import { closedTo } from './restricted.ts'
import { shapeOf, treeOf, type Ref } from './shape.ts'

/** What the records that these point to are called, all in one statement; of those that are not the actor's to open, only what they are. */
export async function namesAround(read: Read, o: Open, actor: Actor, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<Record<string, string>> {
  const asked = [...pointedTo(o, ledger, records)].filter(([, ids]) => ids.size > 0)
  const names: Record<string, string> = {}
  if (asked.length === 0) return names
  const rows = await read.all<{ id: string; called: string }>(join(asked.map(([target, ids]) => sql`select id, called from ${ident(target)} where id in ${among(read.dialect, ids)}`), ' union all '))
  for (const { id, called } of rows) names[id] = called
  for (const [target, ids] of asked) {
    const pointed = o.register.ledgers.get(target)!
    for (const id of await closedTo(read, actor, pointed, [...ids])) if (id in names) names[id] = `受限的${pointed.label}`
  }
  return names
}

type Values = Readonly<Record<string, unknown>>

/** The ids in the references of some records, by the ledgers that they may point to. */
function pointedTo(o: Open, ledger: AnyLedger, records: readonly LedgerRecord[]): Map<string, Set<string>> {
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
