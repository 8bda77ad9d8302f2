import { Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { baseFields, type LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Change } from '#records/history/history.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { sayMoment } from '../../show/date.ts'
import { isLasting, useTakeBack } from '../../show/take-back.tsx'
import { sayValueOf } from '../../show/value.tsx'

/** All that happened to a record, the newest first; any of it can be taken back, and that too. */
export function History({ ledger, id }: { ledger: AnyLedger; id: string }) {
  const writes = useMay(ledger.by ?? 'clerk')
  const undo = useTakeBack()
  const { data = [] } = useQuery({ queryKey: ['history', ledger.id, id], queryFn: () => doors.history(ledger.id, id), retry: false })
  if (data.length === 0) return null
  return (
    <section className="history">
      <h2>历史</h2>
      <ol>
        {data.map(change => (
          <li key={change.no}>
            <p><strong>{change.label}</strong>{change.undoes !== null && `第 ${change.undoes} 号`}　{change.whoName}　<span className="quiet">{sayMoment(change.at)}　第 {change.no} 号{change.reason && `　理由：${change.reason}`}</span>
              {writes && !isLasting(change.step) && <Button size="small" type="link" loading={undo.busy === change.no} onClick={() => undo.takeBack(change)}>撤销</Button>}</p>
            <ul>
              {differences(ledger, change).map(({ label, before, after }) =>
                <li key={label}>{label}：{before && <del>{before}</del>}{before && after && ' → '}{after && <ins>{after}</ins>}</li>)}
            </ul>
          </li>
        ))}
      </ol>
      {undo.dialog}
    </section>
  )
}

type Difference = { label: string; before: string; after: string }

/** What a change altered, field by field; entries and removals are told by their verb alone. */
function differences(ledger: AnyLedger, { before, after }: Change): Difference[] {
  if (!before || !after) return []
  const fields = Object.entries({ ...ledger.fields, ...baseFields } as Record<string, Field>)
  const said = (field: Field, value: unknown) => field.kind === 'ref' ? value ? '（另一条记录）' : '' : sayValueOf(field, value)
  const own = fields.filter(([name]) => !same(before[name], after[name])).map(([name, field]) => ({
    label: field.label, before: said(field, before[name]), after: said(field, after[name]),
  }))
  const states = ledger.states ?? {}
  const state = before.state === after.state ? [] : [{ label: '状态', before: states[before.state ?? '']?.label ?? '', after: states[after.state ?? '']?.label ?? '' }]
  return [...state, ...own, ...partDifferences(ledger, before, after)]
}

function partDifferences(ledger: AnyLedger, before: LedgerRecord, after: LedgerRecord): Difference[] {
  return Object.entries(ledger.parts).filter(([name]) => !same(before[name], after[name]))
    .map(([name, { label }]) => ({ label, before: `${(before[name] as unknown[]).length}行`, after: `${(after[name] as unknown[]).length}行` }))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
