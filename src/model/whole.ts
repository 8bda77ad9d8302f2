import type { LedgerRecord } from './base.ts'
import type { AnyLedger } from './ledger.ts'

/** The record with absent fields null and absent parts empty, as the rules of a ledger expect it. */
export function complete(ledger: AnyLedger, record: LedgerRecord): LedgerRecord {
  const row: LedgerRecord & Record<string, unknown> = { ...record }
  for (const name in ledger.fields) row[name] ??= null
  for (const [part, { fields }] of Object.entries(ledger.parts)) {
    const lines = (record[part] ?? []) as Record<string, unknown>[]
    row[part] = lines.map(line => Object.fromEntries(Object.keys(fields).map(name => [name, line[name] ?? null])))
  }
  return row
}
