import { baseFields } from '../base.ts'
import type { Field, Fields } from '../field.ts'
import type { AnyLedger } from '../ledger.ts'
import type { KeptIndicator } from '../kept-indicator.ts'
import type { Kind } from '../kinds/kind.ts'

/** What names may refer to while a register is being made. */
export type Known = { ledgers: ReadonlyMap<string, AnyLedger>; indicators: ReadonlyMap<string, KeptIndicator> }

/** The faults of a description, each beginning with its place; none where the register is sound. */
export type Faults = Iterable<string>

/** The ledgers a reference leads to; `union` and `about` are references that every record has. */
export function targetsOf(ledger: AnyLedger, name: string, known: Known): AnyLedger[] {
  if (name === 'union') return [...known.ledgers.values()].filter(one => one.tree)
  const field: Field | undefined = ledger.fields[name] ?? (name === 'about' ? baseFields.about : undefined)
  return field?.kind === 'ref' ? [field.to].flat().flatMap(id => known.ledgers.get(id) ?? []) : []
}

/** Says so where a name is no field, or none of the kinds that are wanted here. */
export function* unlessField(fields: Fields, name: string, place: string, ...kinds: Kind[]): Faults {
  const field = fields[name]
  if (!field) yield `${place}: no field ${name}`
  else if (kinds.length > 0 && !kinds.includes(field.kind)) yield `${place}: ${name} is a ${field.kind}, not a ${kinds.join(' or ')}`
}

export function* repeated(names: Iterable<string>, place: string): Faults {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) yield `${place}: ${name} stands twice`
    seen.add(name)
  }
}
