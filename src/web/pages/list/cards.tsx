import { Link } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { StateTag } from '../../show/state-tag.tsx'
import { sayValueOf, titleOf } from '../../show/value.tsx'
import { columnsOf } from './columns.ts'

/** The list on a phone: a card a record. */
export function Cards({ ledger, records, names, columns }: { ledger: AnyLedger; records: readonly LedgerRecord[]; names: Readonly<Record<string, string>>; columns: readonly string[] }) {
  const shown = columnsOf(ledger).filter(({ name, field }) => columns.includes(name) && field.kind !== 'ref').slice(0, 4)
  return (
    <ul className="cards">
      {records.map(record => (
        <li key={record.id}>
          <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: record.id }}>
            <strong>{titleOf(ledger.id, record)}</strong><StateTag ledger={ledger} state={record.state} />
            <span className="quiet">{record.union !== null && names[record.union]}</span>
            <span>{shown.map(({ name, field }) => [field.label, sayValueOf(field, record[name])]).filter(([, said]) => said !== '').map(([label, said]) => `${label} ${said}`).join('，')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
