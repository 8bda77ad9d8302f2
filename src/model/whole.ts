import type { LedgerRecord } from './base.ts'
import type { AnyLedger } from './ledger.ts'

/** The record with absent fields null and absent parts empty, as the rules of a ledger expect it. */
export function complete(ledger: AnyLedger, record: LedgerRecord): LedgerRecord {
  if (isComplete(ledger, record)) return record
  const row: LedgerRecord & Record<string, unknown> = { ...record }
  for (const name in ledger.fields) row[name] ??= null
  for (const [part, { fields }] of Object.entries(ledger.parts)) {
    const lines = (record[part] ?? []) as Record<string, unknown>[]
    row[part] = lines.map(line => Object.fromEntries(Object.keys(fields).map(name => [name, line[name] ?? null])))
  }
  return row
}

/** As the door has it; to copy it would take longer than its rules do. */
function isComplete({ fields, parts }: AnyLedger, record: LedgerRecord): boolean {
  for (const name in fields) if (record[name] === undefined) return false
  for (const part in parts) {
    const lines = record[part] as readonly Record<string, unknown>[] | null | undefined
    if (!lines) return false
    for (const name in parts[part]!.fields) for (const line of lines) if (line[name] === undefined) return false
  }
  return true
}
