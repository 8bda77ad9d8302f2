import { Button, Empty } from 'antd'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { doors } from '../../doors.ts'
import type { Reported } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'
import { useAbout } from '../../shell/about.ts'
import { Failed, Waiting } from '../../show/state.tsx'
import { reportsOf } from './reports.ts'
import { PastReport } from './past-report.tsx'
import './past.css'

/** 报告数: what past reports said, by union and year; kept apart from the figures of the ledgers, and never added to them. */
export function PastPage() {
  const { union, setAbout } = useAbout()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['reported', union], queryFn: ({ pageParam }) => doors.list('reported', { union, limit: 200, ...pageParam !== undefined && { after: pageParam } }),
    initialPageParam: undefined as string | undefined, getNextPageParam: page => page.next,
  })
  const { data: unions = [] } = useQuery({ queryKey: ['unions'], queryFn: doors.unions, staleTime: 60_000 })
  const { data: batches = [] } = useQuery({ queryKey: ['imports'], queryFn: doors.imports })
  const reports = reportsOf(data?.pages.flatMap(page => page.records as unknown as Reported[]) ?? [])
  return (
    <section className="past">
      <div className="head">
        <h1>往年报告</h1><span className="grow" />
        <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
      </div>
      <p className="quiet">这里是从往年报告里收存的数，叫报告数。它们只在核对文稿时拿来比，不并入台账，也不写进总结。</p>
      {error ? <Failed error={error} /> : !data ? <Waiting /> : reports.length === 0 && (
        <Empty description="还没有收存过往年报告"><p>先<Link to="/check">核对一份往年的报告</Link>，看过以后点“收存这份报告的数”。</p></Empty>
      )}
      {reports.map(report => (
        <PastReport key={`${report.union} ${report.period} ${report.source}`} report={report} unionName={unions.find(({ id }) => id === report.union)?.called ?? ''}
          batch={batches.find(({ note, undone }) => !undone && note === `收存报告数：${report.source}`)} />
      ))}
      {hasNextPage && <p className="pages"><Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>更早的</Button></p>}
    </section>
  )
}
