import { Tag } from 'antd'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { showValue, titleOf } from '../../show/value.tsx'
import { StateTag } from '../../show/state-tag.tsx'
import { cellClass, columnsOf, isNumber } from './columns.ts'
import type { Sight } from './sight.ts'

type Props = {
  ledger: AnyLedger; sight: Sight; records: readonly LedgerRecord[]; names: Readonly<Record<string, string>>
  onChange: (changed: Partial<Sight>) => void
}

/** The list as a table: what a record is called, whose it is, its state, and the chosen fields. */
export function RecordTable({ ledger, sight, records, names, onChange }: Props) {
  const navigate = useNavigate()
  const columns = columnsOf(ledger).filter(({ name }) => sight.columns.includes(name))
  const open = (id: string) => void navigate({ to: '/l/$ledger/$id', params: { ledger: ledger.id, id } })
  return (
    <div className="scroll wide-table" tabIndex={0} role="region" aria-label={`${ledger.label}列表`}>
      <table>
        <thead>
          <tr>
            <Sortable name="called" sight={sight} onChange={onChange}>名称</Sortable>
            <th scope="col">{ledger.tree ? '上级工会' : '所属工会'}</th>
            {ledger.states && <th scope="col">状态</th>}
            {columns.map(({ name, field, sortable }) => sortable ? <Sortable
              key={name} name={name} sight={sight} onChange={onChange} number={isNumber(field.kind)}
            >{field.label}</Sortable> : <th key={name} scope="col">{field.label}</th>)}
          </tr>
        </thead>
        <tbody>
          {records.map(record => (
            <tr key={record.id} onClick={event => !(event.target as HTMLElement).closest('a,button') && open(record.id)}>
              <th scope="row" className="words">
                <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: record.id }}>{titleOf(ledger.id, record)}</Link>
                {record.form === 'total' && <Tag className="after">汇总{record.times !== null && ` ${record.times}${ledger.unit}`}</Tag>}
              </th>
              <td className="words whose">{record.union !== null && names[record.union]}</td>
              {ledger.states && <td><StateTag ledger={ledger} state={record.state} /></td>}
              {columns.map(({ name, field }) => <td key={name} className={cellClass(field.kind)}>{showValue(field, record[name], names)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A heading by which the list is sorted: the largest first, then the smallest, then as usual. */
function Sortable({ name, sight, onChange, number = false, children }: Pick<Props, 'sight' | 'onChange'> & { name: string; number?: boolean; children: ReactNode }) {
  const sorted = sight.order !== name ? 'none' : sight.up ? 'ascending' : 'descending'
  const next = sorted === 'none' ? { order: name, up: false } : sorted === 'descending' ? { order: name, up: true } : { order: null, up: false }
  return (
    <th scope="col" aria-sort={sorted} className={number ? 'number' : ''}>
      <button type="button" onClick={() => onChange(next)}>{children}<span aria-hidden>{sorted === 'none' ? '↕' : sorted === 'ascending' ? '↑' : '↓'}</span></button>
    </th>
  )
}
