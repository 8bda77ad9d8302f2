import { Alert, App, Button, Empty, Table } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { save } from '../../ask.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { Failed } from '../../show/state.tsx'
import { Cards } from './cards.tsx'
import { Filters } from './filters.tsx'
import { printList } from './print.tsx'
import { askedOf, isPlain, plainSight, useSight } from './sight.ts'
import { tableColumns } from './table-columns.tsx'

export function List() {
  const { ledger: id } = useParams({ from: '/desk/l/$ledger' })
  const ledger = register.ledgers.get(id)
  return ledger ? <ListOf key={id} ledger={ledger} /> : <Failed error={new Error('没有这个台账，请从菜单重新打开')} />
}

/** Records on a page. */
const SIZE = 50

function ListOf({ ledger }: { ledger: AnyLedger }) {
  const [sight, setSight] = useSight(ledger)
  /** Where each page before this one began: keyset paging stays right while others write. */
  const [pages, setPages] = useState<readonly string[]>([])
  const navigate = useNavigate()
  const { message } = App.useApp()
  const writes = useMay(ledger.by ?? 'clerk')
  const asked = askedOf(sight)
  const after = pages.at(-1)
  const { data, error, isFetching } = useQuery({
    queryKey: ['list', ledger.id, asked, after], queryFn: () => doors.list(ledger.id, { ...asked, limit: SIZE, ...(after !== undefined && { after }) }), placeholderData: keepPreviousData,
  })
  const change = (changed: Partial<typeof sight>) => {
    setPages([])
    setSight(changed)
  }
  if (error) return <Failed error={error} again={() => change(plainSight(ledger))} />
  const open = (record: LedgerRecord) => void navigate({ to: '/l/$ledger/$id', params: { ledger: ledger.id, id: record.id } })
  const exporting = () => save(`/api/ledgers/${ledger.id}/export`, { ...asked, columns: sight.columns }, `${ledger.label}.xlsx`).catch((failed: Error) => message.error(failed.message))
  const printing = () => printList(ledger, sight).catch((failed: Error) => message.error(failed.message))
  const empty = isPlain(sight)
    ? <Empty description={`还没有${ledger.label}记录`}>{writes && <Link to="/l/$ledger/new" params={{ ledger: ledger.id }}>登记第一{ledger.unit}</Link>}</Empty>
    : <Empty description="没有符合条件的记录"><Button onClick={() => change({ ...plainSight(ledger), columns: sight.columns })}>清除条件</Button></Empty>
  return (
    <section className="list">
      <div className="head">
        <h1>{ledger.label}</h1>
        <span className="quiet" aria-live="polite">{data && `共 ${data.total} ${ledger.unit === '人' ? '条' : ledger.unit}`}</span>
        <span className="grow" />
        {writes && <Link className="primary-link" to="/l/$ledger/new" params={{ ledger: ledger.id }}>登记</Link>}
        {writes && <Link className="plain-link" to="/import">导入</Link>}
        <Button onClick={() => void exporting()}>导出 Excel</Button>
        <Button onClick={() => void printing()}>打印</Button>
      </div>
      <Filters ledger={ledger} sight={sight} onChange={change} />
      {data && data.locked > 0 && <Alert type="info" title={`受限 ${data.locked} 条：只有经办人和负责人能打开，合计数字里都有`} />}
      <Table<LedgerRecord> className="wide-table" size="middle" rowKey="id" loading={isFetching && !data} dataSource={data?.records ?? []} pagination={false} scroll={{ x: 'max-content' }} locale={{ emptyText: empty }}
        columns={tableColumns(ledger, sight, data?.names ?? {})} onRow={record => ({ onClick: event => !(event.target as HTMLElement).closest('a,button') && open(record) })}
        onChange={(_, __, sorter) => {
          const { columnKey, order } = Array.isArray(sorter) ? sorter[0]! : sorter
          change(order ? { order: String(columnKey), up: order === 'ascend' } : { order: null, up: false })
        }} />
      <Cards ledger={ledger} records={data?.records ?? []} names={data?.names ?? {}} columns={sight.columns} empty={empty} />
      {(pages.length > 0 || data?.next !== undefined) && (
        <nav className="pages" aria-label="翻页">
          <Button disabled={pages.length === 0} onClick={() => setPages(pages.slice(0, -1))}>上一页</Button>
          <span className="quiet">第 {pages.length + 1} 页，共 {Math.max(1, Math.ceil((data?.total ?? 0) / SIZE))} 页</span>
          <Button disabled={data?.next === undefined} onClick={() => data?.next !== undefined && setPages([...pages, data.next])}>下一页</Button>
        </nav>
      )}
    </section>
  )
}
