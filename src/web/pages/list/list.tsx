import { Alert, App, Button, Empty } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { save } from '../../ask.ts'
import { doors } from '../../doors.ts'
import { ListForms } from '../../forms/forms.tsx'
import { useMay, useSession } from '../../session.tsx'
import { Failed, NoLedger, sayError, Waiting } from '../../show/state.tsx'
import { Cards } from './cards.tsx'
import { Filters } from './filters.tsx'
import { printList } from './print.tsx'
import { askedOf, isPlain, plainSight, useSight, type Sight } from './sight.ts'
import { RecordTable } from './table.tsx'
import './list.css'

export function List() {
  const { ledger: id } = useParams({ from: '/desk/l/$ledger' })
  const ledger = register.ledgers.get(id)
  return ledger ? <ListOf key={id} ledger={ledger} /> : <NoLedger />
}

/** Records on a page. */
const SIZE = 50

function ListOf({ ledger }: { ledger: AnyLedger }) {
  const [sight, setSight] = useSight(ledger)
  /** Where each page before this one ended: keyset paging stays right while others write. */
  const [pages, setPages] = useState<readonly string[]>([])
  const asked = askedOf(sight)
  const after = pages.at(-1)
  const { data, error } = useQuery({
    queryKey: ['list', ledger.id, asked, after],
    queryFn: () => doors.list(ledger.id, { ...asked, limit: SIZE, ...(after !== undefined && { after }) }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Partial<Sight>) => {
    setPages([])
    setSight(changed)
  }
  if (error) return <Failed whole error={error} again={() => change(plainSight(ledger))} />
  return (
    <section className="list">
      <Head ledger={ledger} sight={sight} total={data?.total} />
      <Filters ledger={ledger} sight={sight} onChange={change} />
      {data && data.locked > 0 && <Alert type="info" title={`受限 ${data.locked} 条：只有经办人和负责人能打开，合计数字里都有`} />}
      {!data ? <Waiting /> : data.records.length === 0 ? <Nothing ledger={ledger} sight={sight} onChange={change} /> : (
        <>
          <RecordTable ledger={ledger} sight={sight} records={data.records} names={data.names} onChange={change} />
          <Cards ledger={ledger} records={data.records} names={data.names} columns={sight.columns} />
        </>
      )}
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

function Head({ ledger, sight, total }: { ledger: AnyLedger; sight: Sight; total: number | undefined }) {
  const { message } = App.useApp()
  const { right } = useSession()
  const writes = useMay(ledger.by ?? 'clerk')
  const attempt = (work: Promise<void>) => void work.catch(error => message.error(sayError(error)))
  return (
    <div className="head">
      <h1>{ledger.label}</h1>
      <span className="quiet" aria-live="polite">{total !== undefined && `共 ${total} 条`}</span>
      <span className="grow" />
      {writes && <Link className="primary-link" to="/l/$ledger/new" params={{ ledger: ledger.id }}>登记</Link>}
      {writes && <Link className="plain-link" to="/import">导入</Link>}
      {writes && <Button onClick={() => attempt(doors.saveTemplate(ledger.id, ledger.label))}>下载模板</Button>}
      <Button onClick={() => attempt(save(`/api/ledgers/${ledger.id}/export`, { ...askedOf(sight), columns: exportedOf(ledger, sight) }, `${ledger.label}.xlsx`))}>导出表格</Button>
      <Button onClick={() => attempt(printList(ledger, sight, right.unionName))}>打印</Button>
      <ListForms ledger={ledger} asked={askedOf(sight)} />
    </div>
  )
}

/** What the screen shows: the name of a record by the columns it is made of. */
function exportedOf(ledger: AnyLedger, { columns }: Sight): string[] {
  return [...new Set(['union', ...ledger.title as readonly string[], ...ledger.states ? ['state'] : [], ...columns])]
}

function Nothing({ ledger, sight, onChange }: { ledger: AnyLedger; sight: Sight; onChange: (changed: Partial<Sight>) => void }) {
  const writes = useMay(ledger.by ?? 'clerk')
  if (!isPlain(sight)) return <Empty description="没有符合条件的记录"><Button onClick={() => onChange({ ...plainSight(ledger), columns: sight.columns })}>清除条件</Button></Empty>
  return <Empty description={`还没有登记过${ledger.label}`}>
    {writes && <><Link to="/l/$ledger/new" params={{ ledger: ledger.id }}>登记第一{ledger.unit}</Link>，或<Link to="/import">导入已有的表格</Link></>}
  </Empty>
}
