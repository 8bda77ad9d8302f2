import { Button } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { Field, Fields } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { carryForm } from '../form/carried.ts'
import { formOf } from '../form/typed.ts'

/** What an event is from year to year; who came, what it cost and what came of it is told anew. */
const RECURS: ReadonlySet<Field['kind']> = new Set(['text', 'choice', 'choices', 'ref', 'place', 'flag'])

/** 照此再记: last year's event as the beginning of this year's, in ledgers of events that pass through no states. */
export function Again({ ledger, record, names }: { ledger: AnyLedger; record: LedgerRecord; names: Readonly<Record<string, string>> }) {
  const navigate = useNavigate()
  if (ledger.totals === undefined || ledger.states !== undefined || record.form === 'total') return null
  const again = () => {
    const { values, union } = formOf(ledger, record)
    const kept = Object.entries(ledger.fields as Fields).filter(([, field]) => RECURS.has(field.kind) && !isPersonal(field)).map(([name]) => [name, values[name] ?? null])
    carryForm({ ledger: ledger.id, typed: { union, state: null, values: { form: 'detail', ...Object.fromEntries(kept) }, parts: {} }, also: [], names })
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return <Button type="text" onClick={again}>照此再记</Button>
}
