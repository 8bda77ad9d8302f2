import type { TableColumnsType } from 'antd'
import { Tag } from 'antd'
import { Link } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import { showValue, titleOf } from '../../show/value.tsx'
import { columnsOf } from './columns.ts'
import type { Sight } from './sight.ts'

/** The columns of the table: what a record is called, whose it is, its state, and the chosen fields. */
export function tableColumns(ledger: AnyLedger, sight: Sight, names: Readonly<Record<string, string>>): TableColumnsType<LedgerRecord> {
  const order = (name: string) => ({ sorter: true, sortOrder: sight.order === name ? sight.up ? 'ascend' as const : 'descend' as const : null, showSorterTooltip: false })
  return [
    {
      key: 'called', title: '名称', fixed: 'left', ...order('called'),
      render: (_, record) => <><Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: record.id }}>{titleOf(ledger.id, record)}</Link>{record.form === 'total' && <Tag className="after">汇总{record.times === null ? '' : ` ${record.times}${ledger.unit}`}</Tag>}</>,
    },
    { key: 'union', title: ledger.tree ? '上级工会' : '所属工会', render: (_, { union }) => union === null ? '' : names[union] },
    ...ledger.states ? [{ key: 'state', title: '状态', render: (_: unknown, record: LedgerRecord) => <StateTag ledger={ledger} state={record.state} /> }] : [],
    ...columnsOf(ledger).filter(({ name }) => sight.columns.includes(name)).map(({ name, field, sortable }) => ({
      key: name, title: field.label, className: isNumber(field.kind) ? 'number' : '', ...(sortable && order(name)),
      render: (_: unknown, record: LedgerRecord) => showValue(field, record[name], names),
    })),
  ]
}

export function StateTag({ ledger, state }: { ledger: AnyLedger; state: string | null }) {
  const found = ((ledger.states ?? {}) as Record<string, State>)[state ?? '']
  return found ? <Tag color={found.final ? 'default' : 'processing'}>{found.label}</Tag> : null
}

export function isNumber(kind: string): boolean {
  return kind === 'money' || kind === 'count' || kind === 'decimal' || kind === 'percent'
}
