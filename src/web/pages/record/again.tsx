import { Button } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { againOf } from '../form/again.ts'
import { carryForm } from '../form/carried.ts'

/** 照此再记: last year's event as the beginning of this year's, in ledgers of events that pass through no states. */
export function Again({ ledger, record, names }: { ledger: AnyLedger; record: LedgerRecord; names: Readonly<Record<string, string>> }) {
  const navigate = useNavigate()
  if (ledger.totals === undefined || ledger.states !== undefined || record.form === 'total') return null
  const again = () => {
    carryForm(againOf(ledger, record, names))
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return <Button type="text" onClick={again}>照此再记</Button>
}
