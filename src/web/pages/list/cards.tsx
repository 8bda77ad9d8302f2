import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sayValueOf, titleOf } from '../../show/value.tsx'
import { columnsOf } from './columns.ts'
import { StateTag } from './table-columns.tsx'

/** The list on a phone: a card a record. */
export function Cards({ ledger, records, names, columns, empty }: { ledger: AnyLedger; records: readonly LedgerRecord[]; names: Readonly<Record<string, string>>; columns: readonly string[]; empty: ReactNode }) {
  if (records.length === 0) return <div className="cards">{empty}</div>
  const shown = columnsOf(ledger).filter(({ name, field }) => columns.includes(name) && field.kind !== 'ref').slice(0, 4)
  return (
    <ul className="cards">
      {records.map(record => (
        <li key={record.id}>
          <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: record.id }}>
            <strong>{titleOf(ledger.id, record)}</strong><StateTag ledger={ledger} state={record.state} />
            <span className="quiet">{record.union !== null && names[record.union]}</span>
            <span>{shown.map(({ name, field }) => [field.label, sayValueOf(field, record[name])] as const).filter(([, said]) => said !== '').map(([label, said]) => `${label} ${said}`).join('，')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
