import { Tag } from 'antd'
import type { AnyLedger } from '#model/ledger.ts'

/** How far a record has come; what has ended is grey. */
export function StateTag({ ledger, state }: { ledger: AnyLedger; state: string | null }) {
  const found = (ledger.states ?? {})[state ?? '']
  return found ? <Tag color={found.final ? 'default' : 'processing'}>{found.label}</Tag> : null
}
