import { canonical } from '#kit/canonical.ts'
import type { Law } from '#law/law.ts'
import type { LedgerRecord } from './base.ts'
import type { Fault } from './rules.ts'
import { faces } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'
import { absent } from './where.ts'
import { complete } from './whole.ts'

/**
 * The record with the fields filled in that others determine. Of a record that was there before, also those that
 * still are as derived then, so that a new income makes a new net income; what somebody typed otherwise stays.
 */
export function fillDerived(ledger: AnyLedger, record: LedgerRecord, before: LedgerRecord | null = null, law?: Law): LedgerRecord {
  const then = before && new Map(derived(ledger, before, law).map(({ name, value }) => [name, value]))
  const isOpen = (name: string) => absent(record[name]) || (then !== null && same(record[name], before![name]) && same(before![name], then.get(name)))
  const open = Object.keys(ledger.derived).filter(isOpen)
  let now = record
  // What follows may follow from what followed: 欠缴 from what was received, that from the payments.
  for (const _ of open) {
    const found = derived(ledger, now, law).filter(({ name, value }) => open.includes(name) && !absent(value) && !same(value, now[name]))
    if (found.length === 0) break
    now = { ...now, ...Object.fromEntries(found.map(({ name, value }) => [name, value])) }
  }
  return now
}

/** Told, not refused: the one who decides may have counted otherwise. */
export function derivedFaults(ledger: AnyLedger, record: LedgerRecord, law?: Law): Fault[] {
  return derived(ledger, record, law).flatMap(({ name, value }) => {
    const field = ledger.fields[name]!
    if (absent(value) || absent(record[name]) || same(value, record[name])) return []
    const print = (one: unknown) => faces[field.kind].print(one as never, field)
    return [{ strength: 'warn' as const, say: `${field.label}填了${print(record[name])}，按其他各栏推算是${print(value)}，请核对`, at: name }]
  })
}

function derived(ledger: AnyLedger, record: LedgerRecord, law?: Law): { name: string; value: unknown }[] {
  const rules = Object.entries(ledger.derived)
  if (rules.length === 0) return []
  const row = complete(ledger, record)
  return rules.map(([name, value]) => ({ name, value: value(row as never, law) ?? null }))
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) === canonical(b ?? null)
}
