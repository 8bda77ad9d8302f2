import { setImmediate } from 'node:timers/promises'
import { isId } from '#kit/id.ts'
import { slices } from '#kit/slices.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Found } from '#records/names/names.ts'
import type { Office } from '#records/office.ts'
import { shapeOf, treeOf } from '#records/shape.ts'

/** A name that stands in a sheet for a record of one of these ledgers; `at` is its place in the values. */
export type Named = { key: string; text: string; to: readonly string[]; label: string; at: string }

/** What names of a sheet stand for, by key; one that is missing here is left to the door. */
export type Names = ReadonlyMap<string, Found>

/** The names that the values of one record hold; ids are none. */
export function namesIn(register: Register, ledger: AnyLedger, values: Readonly<Record<string, unknown>>): Named[] {
  const { refs, parts } = shapeOf(ledger)
  const tree = { name: 'union', label: ledger.tree ? '上级工会' : '工会', to: [treeOf(register).id] }
  const of = (row: Readonly<Record<string, unknown>>, refs: readonly Ref[], path = '') => refs.flatMap(({ name, label, to }): Named[] => {
    const text = row[name]
    return typeof text !== 'string' || text === '' || isId(text) ? [] : [{ key: keyOf(to, text), text, to, label, at: path + name }]
  })
  return [
    ...of(values, [tree, ...refs]),
    ...parts.flatMap(part => part.refs.length === 0 ? [] : ((values[part.name] ?? []) as Record<string, unknown>[]).flatMap((row, i) => of(row, part.refs, `${part.name}.${i}.`))),
  ]
}

type Ref = { name: string; label: string; to: readonly string[] }

/** The same values with something else at one place: an id for a name, or nothing. */
export function replaceAt(values: Readonly<Record<string, unknown>>, at: string, by: string | null): Record<string, unknown> {
  const [name = '', i, inner] = at.split('.')
  if (inner === undefined) return { ...values, [name]: by }
  return { ...values, [name]: (values[name] as Record<string, unknown>[]).map((row, n) => n === Number(i) ? { ...row, [inner]: by } : row) }
}

export function keyOf(to: readonly string[], text: string): string {
  return `${to.join()} ${text}`
}

/** Looks names up all at once, each once; those that are being entered in the same write are left to the door. */
export async function resolveNames(
  office: Pick<Office, 'names'>, actor: Actor, names: Iterable<Pick<Named, 'key' | 'text' | 'to'>>, entering: ReadonlySet<string> = new Set(),
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const wanted = [...names].filter(({ text, to }) => !to.some(ledger => entering.has(`${ledger} ${text}`)))
  for (const some of Map.groupBy(wanted, name => name.to.join()).values()) {
    // The most like of thousands of names are sought one by one: others must get their turn.
    for (const piece of slices(some, PIECE)) {
      const ids = await office.names(actor, piece[0]!.to, piece.map(name => name.text))
      for (const { key, text } of piece) found.set(key, ids.get(text)!)
      await setImmediate()
    }
  }
  return found
}

const PIECE = 50
