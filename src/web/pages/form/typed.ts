import type { Law } from '#law/law.ts'
import type { LedgerRecord } from '#model/base.ts'
import { baseFields } from '#model/base.ts'
import { rowFaults } from '#model/check-record.ts'
import type { Fault } from '#model/rules.ts'
import type { Field, Fields } from '#model/field.ts'
import { faces, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isRefusal } from '#kit/refusal.ts'

/** A form as it stands: values as they were typed, or the program's own where nothing is typed. */
export type Typed = { union: string | null; state: string | null; values: Row; parts: Readonly<Record<string, readonly PartRow[]>> }
export type Row = Readonly<Record<string, unknown>>
/** `key` keeps a row's inputs with it when another is taken out. */
export type PartRow = { key: number; values: Row }

/** Kinds that are picked; all others are typed, and stand in the form as they are printed. */
const PICKED: ReadonlySet<string> = new Set(['choice', 'choices', 'flag', 'ref', 'files'])

export function fieldsOf(ledger: AnyLedger): Fields {
  return { ...ledger.fields, ...baseFields }
}

export function emptyForm(ledger: AnyLedger, union: string | null): Typed {
  return { union, state: Object.keys(ledger.states ?? {})[0] ?? null, values: { form: 'detail' }, parts: {} }
}

export function formOf(ledger: AnyLedger, record: LedgerRecord): Typed {
  return {
    union: record.union, state: record.state, values: typedRow(fieldsOf(ledger), record),
    parts: Object.fromEntries(Object.entries(ledger.parts).map(([part, { fields }]) =>
      [part, (record[part] as Row[]).map((row, key) => ({ key, values: typedRow(fields, row) }))])),
  }
}

function typedRow(fields: Fields, row: Row): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    const value = row[name] ?? null
    return [name, value === null ? null : held(field, value)]
  }))
}

/** What was written elsewhere as the form would hold it; what cannot be read stays as it is, for the form to say so. */
export function typedOf(field: Field, written: string): unknown {
  try {
    const value = faces[field.kind].parse(written, field)
    return value === null ? written : held(field, value)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return written
  }
}

function held(field: Field, value: unknown): unknown {
  // Personal values come masked, which their face would not read.
  return PICKED.has(field.kind) || isPersonal(field) ? value : faces[field.kind].print(value, field)
}

/** What the form says so far and all that it shows to be wrong by itself: the door runs the same rules. */
export function readForm(ledger: AnyLedger, typed: Typed, before: Typed | null, year: number, law?: Law): { record: LedgerRecord; faults: Fault[] } {
  const faults: Fault[] = []
  const read = (fields: Fields, row: Row, old: Row | undefined, at: string): Row => Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    const value = row[name] ?? null
    if (isPersonal(field) && value !== null && value === old?.[name]) return [name, null]
    return [name, parsed(field, value, at + name, year, faults)]
  }))
  const record = {
    id: '', book: '', union: typed.union, state: typed.state, extra: {}, entered: '', version: 0,
    ...read(fieldsOf(ledger), typed.values, before?.values, ''),
    ...Object.fromEntries(Object.entries(ledger.parts).map(([part, { fields }]) =>
      [part, (typed.parts[part] ?? []).map(({ values }, i) => read(fields, values, before?.parts[part]?.[i]?.values, `${part}.${i}.`))])),
  } as unknown as LedgerRecord
  const form = record.form ?? 'detail'
  const whole = { ...record, form, times: record.times ?? (form === 'detail' ? 1 : null), files: record.files ?? [] }
  const met = new Set(faults.map(fault => fault.at))
  return { record: whole, faults: [...faults, ...rowFaults(ledger, whole, law).filter(fault => !met.has(fault.at))] }
}

function parsed(field: Field, value: unknown, at: string, year: number, faults: Fault[]): unknown {
  try {
    return faces[field.kind].parse(value, field, { at, year })
  } catch (error) {
    if (!isRefusal(error)) throw error
    faults.push({ strength: 'refuse', say: error.say, at })
    return null
  }
}

/** What the door is given: of a new record all that was filled in, of a known one what was altered. */
export function valuesOf(ledger: AnyLedger, typed: Typed, before: Typed | null, year: number): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  if (typed.union !== (before?.union ?? null)) values['union'] = typed.union
  for (const [name, field] of Object.entries(fieldsOf(ledger))) {
    const value = typed.values[name] ?? null
    if (!same(value, before?.values[name] ?? null)) values[name] = dated(field, value, year)
  }
  for (const [part, { fields }] of Object.entries(ledger.parts)) {
    const rows = (typed.parts[part] ?? []).map(row => row.values)
    const old = (before?.parts[part] ?? []).map(row => row.values)
    if (!same(rows, old)) values[part] = rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, dated(fields[name]!, value, year)])))
  }
  return values
}

/** A date without a year is told its year before it leaves: the door knows none. */
function dated(field: Field, value: unknown, year: number): unknown {
  if (field.kind !== 'date' || typeof value !== 'string') return value
  try {
    return faces.date.parse(value, field, { year })
  } catch (error) {
    if (!isRefusal(error)) throw error
    return value
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
