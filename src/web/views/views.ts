import type { ComponentType } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { BlankView } from './blank/blank.tsx'
import { DisputeView } from './dispute.tsx'
import { MemberView } from './member.tsx'

export type View = ComponentType<{ record: LedgerRecord; names: Readonly<Record<string, string>> }>

const views: Readonly<Record<string, View>> = { blank: BlankView, dispute: DisputeView, member: MemberView }

/** What a ledger shows of a record above its fields: everything about it on a time line. Most ledgers need none. */
export function viewOf(ledger: string): View | undefined {
  return views[ledger]
}
