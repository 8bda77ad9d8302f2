import { baseFields } from './base.ts'
import type { Fields } from './field.ts'
import { faces, type Column, type Row } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'

/**
 * The tables of a ledger: its records, then one table a part, whose rows belong to a record and keep
 * their order in it as `nth`, from 0. `called` is the record's title in words and `initials` its pinyin, by which it is found: none of them
 * is a name that a ledger would want for a field.
 */
export function tableOf(ledger: AnyLedger): { table: string; columns: Column[] }[] {
  const parts = Object.entries(ledger.parts)
  return [
    { table: ledger.id, columns: [...head, ...columnsOf(baseFields), ...tail, ...columnsOf(ledger.fields)] },
    ...parts.map(([part, { fields }]) => ({ table: partTable(ledger.id, part), columns: [...partHead, ...columnsOf(fields)] })),
  ]
}

export function partTable(ledger: string, part: string): string {
  return `${ledger}_${part}`
}

/** The cells of some fields; the columns of absent values are null. */
export function toRow(fields: Fields, values: Readonly<Record<string, unknown>>): Row {
  const row: Row = {}
  for (const name in fields) faces[fields[name]!.kind].toRow(values[name], name, row)
  return row
}

/** The values of some fields out of a row that has their columns, laid into `values` where they are given. */
export function fromRow(fields: Fields, row: Readonly<Row>, values: Record<string, unknown> = {}): Record<string, unknown> {
  for (const name in fields) values[name] = faces[fields[name]!.kind].fromRow(row, name)
  return values
}

function columnsOf(fields: Fields): Column[] {
  return Object.entries(fields).flatMap(([name, field]) => faces[field.kind].columns(name))
}

const texts = (...names: string[]): Column[] => names.map(name => ({ name, type: 'text' }))
const head = texts('book', 'id', 'union', 'state')
const tail: Column[] = [...texts('extra', 'entered', 'called', 'initials'), { name: 'version', type: 'bigint' }]
const partHead: Column[] = [...texts('book', 'record'), { name: 'nth', type: 'bigint' }]
