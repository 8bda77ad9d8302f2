import { Link } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { StateTag } from '../../show/state-tag.tsx'
import { sayValueOf, titleOf } from '../../show/value.tsx'
import { columnsOf, type Column } from './columns.ts'

/** The list on a phone: a card a record. */
export function Cards({ ledger, records, names, columns }: {
  ledger: AnyLedger
  records: readonly LedgerRecord[]
  names: Readonly<Record<string, string>>
  columns: readonly string[]
}) {
  const shown = columnsOf(ledger).filter(({ name, field }) => columns.includes(name) && field.kind !== 'ref').slice(0, 4)
  return (
    <ul className="cards">
      {records.map(record => {
        const title = titleOf(ledger.id, record)
        return (
          <li key={record.id}>
            <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: record.id }}>
              <strong>{title}</strong><StateTag ledger={ledger} state={record.state} />
              <span className="quiet">{record.union !== null && names[record.union]}</span>
              <span>{shown.map(column => said(ledger, column, record)).filter(words => words !== '' && !title.endsWith(words)).join('，')}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** The day of a record and what was chosen tell themselves what they are. */
function said(ledger: AnyLedger, { name, field }: Column, record: LedgerRecord): string {
  const value = sayValueOf(field, record[name])
  return value === '' || name === ledger.day || field.kind === 'choice' ? value : `${field.label}${value}`
}
