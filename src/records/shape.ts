import { baseFields } from '#model/base.ts'
import { partTable } from '#model/columns.ts'
import type { Field, Fields } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger, Link } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'

/** What the doors ask of a ledger again and again, found out once. */
export type Shape = {
  /** Base and own fields together: a record's columns. */
  fields: Fields
  personal: readonly string[]
  refs: readonly Ref[]
  parts: readonly PartShape[]
  links: readonly (readonly [name: string, link: Link])[]
  /** A record without values, to be copied and filled: names laid into an object one by one take three times as long. */
  blank: Readonly<Record<string, unknown>>
}
export type PartShape = { name: string; label: string; table: string; fields: Fields; personal: readonly string[]; refs: readonly Ref[] }
export type Ref = { name: string; label: string; to: readonly string[] }

const shapes = new WeakMap<AnyLedger, Shape>()

export function shapeOf(ledger: AnyLedger): Shape {
  let shape = shapes.get(ledger)
  if (!shape) shapes.set(ledger, shape = made(ledger))
  return shape
}

/** The ledger of unions, which every record belongs to. */
export function treeOf(register: Register): AnyLedger {
  for (const ledger of register.ledgers.values()) if (ledger.tree) return ledger
  throw new Error('the register has no ledger of unions')
}

function made(ledger: AnyLedger): Shape {
  const fields: Fields = { ...baseFields, ...ledger.fields }
  const names = ['id', 'book', 'union', 'state', 'called', ...Object.keys(fields), 'extra', 'entered', 'version', ...Object.keys(ledger.parts), ...Object.keys(ledger.links)]
  return {
    fields, ...facts(fields), blank: Object.fromEntries(names.map(name => [name, null])),
    parts: Object.entries(ledger.parts).map(([name, { label, fields }]) =>
      ({ name, label, table: partTable(ledger.id, name), fields, ...facts(fields) })),
    links: Object.entries(ledger.links),
  }
}

function facts(fields: Fields): { personal: string[]; refs: Ref[] } {
  const all = Object.entries(fields)
  return {
    personal: all.filter(([, field]) => isPersonal(field)).map(([name]) => name),
    refs: all.flatMap(([name, field]) => isRef(field) ? [{ name, label: field.label, to: [field.to].flat() }] : []),
  }
}

function isRef(field: Field): field is Field & { kind: 'ref'; to: string | readonly string[] } {
  return field.kind === 'ref'
}
