import type { ComponentType } from 'react'
import type { LedgerRecord } from '#model/base.ts'

export type View = ComponentType<{ record: LedgerRecord; names: Readonly<Record<string, string>> }>

const views: Readonly<Record<string, View>> = {}

/** What a ledger shows of a record above its fields: everything about it on a time line. Most ledgers need none. */
export function viewOf(ledger: string): View | undefined {
  return views[ledger]
}
