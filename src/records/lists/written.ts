import type { LedgerRecord } from '#model/base.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read, Store } from '#store/store.ts'
import { among } from '../among.ts'
import { pointedTo, type Pointed } from '../around.ts'
import type { Open } from '../open.ts'
import { asShown } from '../opening.ts'
import { assemble } from '../rows.ts'

/** How records of a ledger are written. `form` stands for the way: what was written in one is never taken for another. */
export type WrittenAs = { form: object; write(record: LedgerRecord): Uint8Array }

/** By these a record is known to be still what it was: each change gives it a version, and who comes again under the same id was entered anew. */
export type Head = { id: string; version: number; entered: string }

type Written = Omit<Head, 'id'> & { form: object; text: Uint8Array; pointed: readonly (readonly [target: string, ids: readonly string[]])[] }

/**
 * The records of these rows, in their order, personal values masked, as they are written. The lists that people look at have the
 * same records again and again, and reading, opening and writing them was most of what a list took: what was written is kept in
 * memory, and only the others are read.
 */
export async function writtenOf(read: Read, o: Open, ledger: AnyLedger, heads: readonly Head[], { form, write }: WrittenAs): Promise<{ records: Uint8Array[]; pointed: Pointed }> {
  const kept = keptOf(o.store)
  const known = ({ id, version, entered }: Head) => {
    const one = kept.get(id)
    return one && one.version === version && one.entered === entered && one.form === form ? one : undefined
  }
  const found = heads.map(known)
  const strange = heads.filter((_, i) => !found[i]).map(({ id }) => id)
  const fresh = new Map<string, Written>()
  if (strange.length > 0) {
    const rows = await read.all<Row>(sql`select * from ${ident(ledger.id)} where id in ${among(read.dialect, strange)}`)
    for (const record of await assemble(read, asShown(o.keys), ledger, rows)) {
      const { id, version, entered } = record
      fresh.set(id, { version, entered, form, text: write(record), pointed: idsIn(pointedTo(o, ledger, [record])) })
    }
  }
  for (const [id, one] of fresh) {
    kept.delete(id)
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!)
    kept.set(id, one)
  }
  const all = heads.map(({ id }, i) => found[i] ?? fresh.get(id)!)
  return { records: all.map(({ text }) => text), pointed: together(all) }
}

function idsIn(pointed: Pointed): Written['pointed'] {
  return Array.from(pointed).flatMap(([target, ids]) => ids.size > 0 ? [[target, [...ids]] as const] : [])
}

function together(all: readonly Written[]): Pointed {
  const pointed = new Map<string, Set<string>>()
  for (const one of all) {
    for (const [target, ids] of one.pointed) {
      let of = pointed.get(target)
      if (!of) pointed.set(target, of = new Set())
      for (const id of ids) of.add(id)
    }
  }
  return pointed
}

const lately = new WeakMap<Store, Map<string, Written>>()

function keptOf(store: Store): Map<string, Written> {
  let kept = lately.get(store)
  if (!kept) lately.set(store, kept = new Map())
  return kept
}

/** The first pages of some hundred unions: 30 MB. What was written first goes first. */
const MOST = 20_000
