import { baseFields } from '#model/base.ts'
import { partTable } from '#model/columns.ts'
import type { Field, Fields } from '#model/field.ts'
import { columnOf, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger, Link } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { rowReader, type RowReader } from './lists/row-reader.ts'
import { rowWriter, type RowWriter } from './row-writer.ts'

/** What the doors ask of a ledger again and again, found out once. */
export type Shape = {
  /** Base and own fields together: a record's columns. */
  fields: Fields
  personal: readonly string[]
  refs: readonly Ref[]
  /** The fields that hold files. */
  files: readonly string[]
  parts: readonly PartShape[]
  links: readonly (readonly [name: string, link: Link])[]
  /** Fields that were once called otherwise. */
  renamed: readonly (readonly [name: string, was: string])[]
  /** A record of which nothing is known. */
  blank: () => Record<string, unknown>
  /** The names of all that a record has, by code unit. */
  sorted: readonly string[]
  read: RowReader
} & Cells
export type PartShape = { name: string; label: string; table: string } & Pick<Shape, 'fields' | 'personal' | 'refs' | 'files' | 'read'> & Cells
/** What makes of values a row of its table, and of each personal field the columns of its sealed value and of its hash. */
export type Cells = { row: RowWriter; sealed: readonly (readonly [name: string, column: string, key: string])[] }
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
  const read = rowReader(names, fields)
  let none: Record<string, unknown> | undefined
  return {
    fields, ...facts(fields, HEAD), read,
    blank: () => ({ ...none ??= read({}) }),
    renamed: Object.entries(fields).flatMap(([name, { was }]) => was === undefined ? [] : [[name, was] as const]),
    parts: Object.entries(ledger.parts).map(([name, { label, fields }]) =>
      ({ name, label, table: partTable(ledger.id, name), fields, ...facts(fields, PART_HEAD), read: rowReader(Object.keys(fields), fields) })),
    links: Object.entries(ledger.links), sorted: [...new Set(names)].sort(),
  }
}

/** The columns of every row before those of its fields. */
const HEAD = ['book', 'id', 'union', 'state', 'extra', 'entered', 'called', 'initials', 'version'] as const
const PART_HEAD = ['book', 'record', 'nth'] as const

function facts(fields: Fields, head: readonly string[]): { personal: string[]; refs: Ref[]; files: string[] } & Cells {
  const all = Object.entries(fields)
  const personal = all.filter(([, field]) => isPersonal(field)).map(([name]) => name)
  const sealed = personal.map(name => [name, columnOf(name), columnOf(name, 'key')] as const)
  return {
    personal, sealed, row: rowWriter(head, fields),
    files: all.flatMap(([name, field]) => field.kind === 'files' ? [name] : []),
    refs: all.flatMap(([name, field]) => isRef(field) ? [{ name, label: field.label, to: [field.to].flat() }] : []),
  }
}

function isRef(field: Field): field is Field & { kind: 'ref'; to: string | readonly string[] } {
  return field.kind === 'ref'
}
