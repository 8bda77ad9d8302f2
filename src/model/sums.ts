import type { LedgerRecord } from './base.ts'
import type { Fault } from './rules.ts'
import { faces } from './kinds/kinds.ts'
import type { AnyLedger, SumOf } from './ledger.ts'

/** The record with its empty sums filled from its parts; the door fills before it checks. */
export function fillSums(ledger: AnyLedger, record: LedgerRecord): LedgerRecord {
  const found = sumsOf(ledger, record).filter(sum => sum.complete && (record[sum.name] ?? null) === null)
  return found.length === 0 ? record : { ...record, ...Object.fromEntries(found.map(sum => [sum.name, sum.known])) }
}

/** A sum that differs from its parts; where some rows do not say, one that is smaller than those that do. */
export function sumFaults(ledger: AnyLedger, record: LedgerRecord): Fault[] {
  return sumsOf(ledger, record).flatMap(({ name, label, known, complete }) => {
    const field = ledger.fields[name]!
    const value = record[name]
    if (typeof value !== 'number' || (complete ? value === known : value >= known)) return []
    const print = (n: number) => faces[field.kind].print(n, field)
    return [{ strength: 'refuse', say: `${field.label}填了${print(value)}，而${label}合计${print(known)}，请核对`, at: name }]
  })
}

/** Every sum of a ledger, those that make up one field one by one. */
export function summed({ sums }: Pick<AnyLedger, 'sums'>): { name: string; part: string; column: string | undefined }[] {
  const isOne = (of: SumOf | readonly SumOf[]): of is SumOf => typeof of[0] === 'string'
  return Object.entries(sums).flatMap(([name, of]) => (isOne(of) ? [of] : of).map(([part, column]) => ({ name, part, column })))
}

type Sum = { name: string; label: string; known: number; complete: boolean }

/** Only of parts that have rows: listing them is optional, and a 汇总 lists only what it happens to know. */
function sumsOf(ledger: AnyLedger, record: LedgerRecord): Sum[] {
  if (record.form === 'total') return []
  return summed(ledger).flatMap(({ name, part, column }) => {
    const rows = (record[part] ?? []) as Record<string, unknown>[]
    const values = rows.map(row => column === undefined ? 1 : row[column]).filter(value => typeof value === 'number')
    if (values.length === 0) return []
    return [{ name, label: ledger.parts[part]!.label, known: values.reduce((a, b) => a + b, 0), complete: values.length === rows.length }]
  })
}
