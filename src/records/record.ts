import type { LedgerRecord } from '#model/base.ts'
import type { Field, Fields } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { UNREADABLE } from './keys/keys.ts'
import { shapeOf } from './shape.ts'

type Values = Readonly<Record<string, unknown>>

/** A record with every field of its ledger, absent ones null or empty; what a field was once called is found too. */
export function whole(ledger: AnyLedger, known: Values): LedgerRecord {
  const { fields, renamed, parts, links, blank } = shapeOf(ledger)
  // With all its names from the start: an object that grew field by field costs every copy ten times as much.
  const record = blank()
  Object.assign(record, { id: known['id'], book: known['book'], union: known['union'] ?? null, state: known['state'] ?? null, called: known['called'] ?? '' })
  for (const name in known) if (Object.hasOwn(fields, name)) record[name] = known[name] ?? null
  for (const [name, was] of renamed) record[name] ??= known[was] ?? null
  Object.assign(record, { files: known['files'] ?? [], extra: known['extra'] ?? {}, entered: known['entered'], version: known['version'] ?? 0 })
  for (const part of parts) record[part.name] = ((known[part.name] ?? []) as Values[]).map(row => fill({}, part.fields, row))
  for (const [name] of links) record[name] = known[name] ?? []
  return record as unknown as LedgerRecord
}

/** A record that says nothing yet: a copy of the empty one, since to make one name by name takes ten times as long. */
export function unwritten(ledger: AnyLedger, known: Pick<LedgerRecord, 'id' | 'book' | 'entered'>): LedgerRecord {
  let empty = empties.get(ledger)
  if (!empty) empties.set(ledger, empty = whole(ledger, known))
  const record: LedgerRecord & Record<string, unknown> = { ...empty, ...known, files: [], extra: {} }
  for (const name in ledger.parts) record[name] = []
  for (const name in ledger.links) record[name] = []
  return record
}

const empties = new WeakMap<AnyLedger, LedgerRecord>()

/** A record without what is absent: null, empty lists and empty notes. In order at every depth, as what is hashed has to be. */
export function present(value: Values): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const name of Object.keys(value).sort()) {
    const of = value[name]
    if (of === null || of === undefined) continue
    if (Array.isArray(of)) {
      if (of.length > 0) kept[name] = of.map(one => isRow(one) ? present(one) : one as unknown)
    } else if (!isRow(of)) kept[name] = of
    else if (Object.keys(of).length > 0) kept[name] = Object.fromEntries(Object.keys(of).sort().map(part => [part, of[part]]))
  }
  return kept
}

/** A copy with every personal value, also those in parts, replaced. */
export function replacePersonal(ledger: AnyLedger, record: LedgerRecord, by: (value: string, field: Field) => unknown): LedgerRecord {
  const copy: LedgerRecord & Record<string, unknown> = { ...record }
  for (const part of shapeOf(ledger).parts) if (part.personal.length > 0) copy[part.name] = (record[part.name] as Values[]).map(row => ({ ...row }))
  const { fields, personal, parts } = shapeOf(ledger)
  replaceThese(copy, fields, personal, by)
  for (const part of parts) for (const row of copy[part.name] as Record<string, unknown>[]) replaceThese(row, part.fields, part.personal, by)
  return copy
}

/** As it may be shown to anyone who may open it. */
export function masked(ledger: AnyLedger, record: LedgerRecord): LedgerRecord {
  return replacePersonal(ledger, record, maskOf)
}

export function maskOf(value: string, field: Field): string {
  return value === UNREADABLE ? value : faces[field.kind].mask!(value)
}

function fill(row: Record<string, unknown>, fields: Fields, known: Values): Record<string, unknown> {
  for (const name in fields) {
    const { was } = fields[name]!
    row[name] = known[name] ?? (was === undefined ? null : known[was] ?? null)
  }
  return row
}

function replaceThese(row: Record<string, unknown>, fields: Fields, names: readonly string[], by: (value: string, field: Field) => unknown): void {
  for (const name of names) if (typeof row[name] === 'string') row[name] = by(row[name], fields[name]!)
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
