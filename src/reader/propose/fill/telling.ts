import type { Field, Part } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Span } from '../../sentences.ts'
import type { Figure } from '../figures.ts'
import type { Known } from '../known.ts'
import type { Name } from '../name.ts'
import type { Value } from '../proposal.ts'
import type { Written } from '../roster.ts'
import type { Clause, Marks } from '../scene.ts'

/** One event as one ledger would take it. The marks of clauses that put others right come first, and what comes first holds. */
export type Telling = {
  text: string
  known: Known
  ledger: AnyLedger
  clauses: readonly Clause[]
  right: readonly Clause[]
  marks: Marks
  others?: readonly Span[]
  counted?: Figure
  unsettled?: readonly Clause[]
  roster?: readonly Written[]
}

/** Finds values of one sort; `have` are those found before, whose fields are taken. */
export type Filler = (t: Telling, have: readonly Value[]) => Value[]

export function fieldsOf(ledger: AnyLedger): [name: string, field: Field][] {
  return Object.entries(ledger.fields)
}

export function partsOf(ledger: AnyLedger): [name: string, part: Part][] {
  return Object.entries(ledger.parts)
}

/** Whether a field of the record itself has no value yet. */
export function open(have: readonly Value[], field: string): boolean {
  return !have.some(value => value.field === field && value.part === undefined)
}

/** The value of a field that points to a record. */
export function named(field: string, { called, id }: Pick<Name, 'called' | 'id'>, marks: readonly Span[], sure = true): Value {
  return { ...value(field, called, marks, sure), ...(id !== undefined && { id }) }
}

export function value(field: string, text: string, marks: readonly Span[], sure = true): Value {
  return { field, value: text, marks: [...marks], sure }
}

/** Whether a mark has served already. */
export function used(have: readonly Value[], { start, end }: Span): boolean {
  return have.some(one => one.marks.some(mark => mark.start < end && start < mark.end))
}

/** One row of a part, without its place. */
export type Row = Omit<Value, 'part' | 'row'>[]

/** The value of a field in a row. */
export function cell(field: string, text: string, { start, end }: Span, sure = true): Row[number] {
  return value(field, text, [{ start, end }], sure)
}
