import { baseFields } from '#model/base.ts'
import { partTable } from '#model/columns.ts'
import type { Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Conditions, Named as Column } from '#records/lists/where.ts'
import { ident, raw, sql, type Sql } from '#store/sql.ts'
import type { Knowledge } from './knowledge.ts'

/** A field as a statement reaches it: under the alias of its record or of a row of its part. */
export type Named = Column & { inPart: boolean }

/** Where the fields of a statement are found: those of the part's rows before those of the record. */
export type Names = { ledger: AnyLedger; alias: string; part?: { table: string; fields: Fields; alias: string } }

export function namesOf(ledger: AnyLedger, alias: string, part?: string): Names {
  return { ledger, alias, ...(part !== undefined && { part: { table: partTable(ledger.id, part), fields: ledger.parts[part]!.fields, alias: 'p' } }) }
}

export function find(names: Names, name: string): Named {
  const inPart = names.part?.fields[name]
  if (inPart) return { name, field: inPart, alias: names.part!.alias, inPart: true }
  const field = names.ledger.fields[name] ?? (baseFields as Fields)[name]
  if (!field) throw new Error(`${names.ledger.id} has no field ${name}`)
  return { name, field, alias: names.alias, inPart: false }
}

export function conditionsOf({ register }: Knowledge, names: Names): Conditions {
  return { ledgers: register.ledgers, find: name => find(names, name) }
}

/** The rows of the part beside their record; by a left join a record without any stays. */
export function partSql({ part }: Names, how: 'join' | 'left join'): Sql {
  return part ? sql`
  ${raw(how)} ${ident(part.table)} p on p.book = r.book and p.record = r.id` : sql``
}
