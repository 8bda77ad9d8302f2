import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'

export function Evidence({ record }: { ledger: AnyLedger; record: LedgerRecord }) {
  return record.files.length === 0 ? null : <section><h2>附件</h2><p>{record.files.length} 个</p></section>
}
