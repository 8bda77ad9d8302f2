import { baseFields } from '#model/base.ts'
import type { Field, Fields, Options } from '#model/field.ts'
import { optionLabel } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Schema } from './route.ts'

/* JSON schemas out of the ledgers' descriptions. What is not named in a schema does not leave the house. */

export const text: Schema = { type: 'string' }
export const maybeText: Schema = { type: ['string', 'null'] }
export const integer: Schema = { type: 'integer' }
export const number: Schema = { type: 'number' }
export const flag: Schema = { type: 'boolean' }

export function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return { type: 'object', properties, required: Object.keys(properties).filter(name => !optional.includes(name)) }
}
export function list(items: Schema): Schema {
  return { type: 'array', items }
}
export function map(values: Schema): Schema {
  return { type: 'object', additionalProperties: values }
}
export function orNull(schema: Schema): Schema {
  return { ...schema, type: [schema['type'], 'null'] }
}

/** A whole record as it leaves: base, fields, parts and links. */
export function recordSchema(ledger: AnyLedger): Schema {
  const parts = Object.entries(ledger.parts)
  const links = Object.keys(ledger.links)
  return object({
    id: text, book: text, union: maybeText, state: maybeText, called: text, entered: text, version: integer, extra: map(text),
    ...fieldsSchema(baseFields), ...fieldsSchema(ledger.fields),
    ...Object.fromEntries(parts.map(([name, part]) => [name, { ...list(object(fieldsSchema(part.fields))), description: part.label }])),
    ...Object.fromEntries(links.map(name => [name, list(text)])),
  })
}

/** What may be typed into a record: every value as text, as an officer writes it, or as it leaves. */
export function valuesSchema(ledger: AnyLedger): Schema {
  const described = (fields: Fields) => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { description: describe(field) }]))
  const parts = Object.entries(ledger.parts)
  return {
    type: 'object',
    properties: {
      union: { description: ledger.tree ? '上级工会' : '所属工会：名称、别名或编号' }, extra: map(text), ...described(ledger.fields), ...described(baseFields),
      ...Object.fromEntries(parts.map(([name, part]) => [name, { type: 'array', description: part.label, items: { type: 'object', properties: described(part.fields) } }])),
    },
  }
}

export function stateSchema(ledger: AnyLedger): Schema {
  const states = Object.entries(ledger.states ?? {})
  return { type: 'string', description: states.map(([state, { label }]) => `${state} ${label}`).join('，') }
}

function fieldsSchema(fields: Fields): Record<string, Schema> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...fieldSchema(field), description: describe(field) }]))
}

function fieldSchema(field: Field): Schema {
  switch (field.kind) {
    case 'money': case 'count': return orNull(integer)
    case 'decimal': case 'percent': return orNull(number)
    case 'flag': return orNull(flag)
    case 'range': return orNull(object({ min: number, max: number }))
    case 'people': return orNull(object({ total: orNull(integer), women: integer, migrants: integer, per: text }, ['women', 'migrants', 'per']))
    case 'choices': case 'files': return { type: ['array', 'null'], items: text }
    default: return maybeText
  }
}

function describe(field: Field): string {
  const { label, kind } = field
  const more = kind === 'money'
    ? '（单位：分）'
    : kind === 'date' ? '（2025-08-18、2025-08上、2025Q3；? 为不详）' : 'of' in field ? `（${optionsWords(field.of)}）` : kind === 'ref' ? '（名称或编号）' : ''
  return label + more
}

function optionsWords(of: Options): string {
  return Object.keys(of).map(key => `${key} ${optionLabel(of, key)}`).join('，')
}
