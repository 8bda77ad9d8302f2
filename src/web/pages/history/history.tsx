import { Button, Empty, Segmented } from 'antd'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import type { Done } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { sayMoment } from '../../show/date.ts'
import { Failed, Waiting } from '../../show/state.tsx'
import { isLasting, useTakeBack } from '../../show/take-back.tsx'
import './history.css'

/** What was entered and altered lately, whatever the ledger, by everyone or by oneself; any of it can be taken back here. */
export function HistoryPage() {
  const [own, setOwn] = useState(false)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['recent', own], queryFn: ({ pageParam }) => doors.recent({ own, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: undefined as number | undefined, getNextPageParam: page => page.next,
  })
  const changes = data?.pages.flatMap(page => page.changes)
  return (
    <section>
      <div className="head">
        <h1>历史</h1><span className="grow" />
        <Segmented aria-label="谁做的" value={own} onChange={setOwn} options={[{ value: false, label: '全部' }, { value: true, label: '我做的' }]} />
      </div>
      <p className="quiet">近来逐条登记和改动的都在这里。成批导入的，在<Link to="/import">导入表格</Link>里看和撤销。</p>
      {error
        ? <Failed error={error} />
        : !changes ? <Waiting /> : changes.length === 0 && !hasNextPage ? <Empty description={own ? '您还没有登记或改动过' : '还没有登记过'} /> : <Days changes={changes} />}
      {hasNextPage && <p className="pages"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>更早的</Button></p>}
    </section>
  )
}

function Days({ changes }: { changes: readonly Done[] }) {
  const undo = useTakeBack()
  const days = [...Map.groupBy(changes, change => sayMoment(change.at).slice(0, 10))]
  return (
    <>
      {days.map(([day, some]) => (
        <section key={day} className="panel day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{day}</h2>
          <ol>{some.map(change => <Line key={change.no} change={change} busy={undo.busy === change.no} onTakeBack={() => undo.takeBack(change)} />)}</ol>
        </section>
      ))}
      {undo.dialog}
    </>
  )
}

function Line({ change: { no, at, whoName, step, label, undoes, ledger: id, record, called }, busy, onTakeBack }: { change: Done; busy: boolean; onTakeBack: () => void }) {
  const ledger = register.ledgers.get(id)
  const writes = useMay(ledger?.by ?? 'clerk')
  return (
    <li>
      <span className="quiet">{sayMoment(at).slice(11)}</span>
      <span>{whoName}　<strong>{label}</strong>{undoes !== null && `第 ${undoes} 号`}　{ledger?.label}　<Link to="/l/$ledger/$id" params={{ ledger: id, id: record }}>
        {called}
      </Link></span>
      <span className="quiet">第 {no} 号</span>
      {writes && !isLasting(step) && <Button size="small" type="link" loading={busy} onClick={onTakeBack} aria-label={`撤销第${no}号`}>撤销</Button>}
    </li>
  )
}
