import type { ComponentType } from 'react'
import type { LedgerRecord } from '#model/base.ts'

/** What is shown of a record above its fields. `names`: what records are called to which it points. */
export type View = ComponentType<{ record: LedgerRecord; names: Readonly<Record<string, string>> }>

/** What can be begun from a record of a ledger, beside what its steps do. */
export type Action = View
