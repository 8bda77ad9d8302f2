import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import type { SentBody } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { sayDate } from '../../show/date.ts'
import { StateTag } from '../../show/state-tag.tsx'
import { Failed, Waiting } from '../../show/state.tsx'
import { Verbs } from '../record/verbs.tsx'
import { Outputs } from './outputs.tsx'
import { PaperTitle } from './paper-title.tsx'
import { Sent } from './sent.tsx'
import { StaleNow } from './stale-now.tsx'
import { Standing } from './standing.tsx'
import { Versions } from './versions.tsx'
import '../report/report.css'
import './paper.css'

// What edits is large, and of no use to who only reads.
const Editor = lazy(() => import('./editor/editor.tsx').then(({ Editor }) => ({ default: Editor })))
/** Steps by which a text goes on to others. */
const ONWARD: ReadonlySet<string> = new Set(['submit', 'approve', 'sign', 'issue'])
const ledger = register.ledgers.get('report')!

/** One report: its text, written or standing, how far it has come, and what can be done next. */
export function PaperPage() {
  const { id } = useParams({ from: '/desk/reports/$id' })
  const record = useQuery({ queryKey: ['record', 'report', id], queryFn: () => doors.open('report', id), retry: false })
  const state = record.data?.record.state
  const body = useQuery({ queryKey: ['report body', id, state], queryFn: () => doors.reportBody(id), retry: false, staleTime: Infinity, gcTime: 0, enabled: state !== undefined })
  const error = record.error ?? body.error
  if (error) return <Failed whole error={error}><Link className="plain-link" to="/reports">回到报告</Link></Failed>
  if (!record.data || !body.data) return <Waiting />
  return <Opened key={`${id} ${state}`} record={record.data.record} names={record.data.names} body={body.data} again={() => void body.refetch()} />
}

function Opened({ record, names, body, again }: { record: LedgerRecord; names: Readonly<Record<string, string>>; body: SentBody; again: () => void }) {
  const writes = useMay('clerk')
  const [looking, setLooking] = useState(false)
  const union = record.union ?? ''
  const editing = writes && body.open
  return (
    <div className="report-page">
      <nav className="crumbs" aria-label="位置"><Link to="/reports">报告</Link></nav>
      <div className="head">
        <h1>{String(record['title'])}</h1>
        <StateTag ledger={ledger} state={record.state} />
        <span className="quiet">{names[union]}{told(record)}</span>
        <span className="grow" />
        {writes && <Verbs
          ledger={ledger} record={record} names={names}
          before={step => ONWARD.has(step) && <StaleNow id={record.id} period={String(record['period'])} sealing={step === 'issue'} />}
        />}
        <button type="button" className="plain-link" onClick={() => setLooking(true)}>版本</button>
        <Link className="plain-link" to="/l/$ledger/$id" params={{ ledger: 'report', id: record.id }}>登记表</Link>
      </div>
      {record.state === 'returned' && record['reason'] !== null && <p className="returned" role="note">退回意见：{String(record['reason'])}</p>}
      <div className="report-columns">
        <div className="report-side"><Outputs record={record} /><Sent record={record} /></div>
        {editing
          ? <Suspense fallback={<Waiting />}>
            <Editor id={record.id} body={body} union={union} unionName={names[union] ?? ''} period={String(record['period'])} title={<PaperTitle record={record} />} />
          </Suspense>
          : <Standing record={record} body={body} />}
      </div>
      {looking && <Versions record={record} open={editing} onClose={() => setLooking(false)} onTaken={again} />}
    </div>
  )
}

/** 印发日期 and 文号, as far as they are known. */
function told(record: LedgerRecord): string {
  return [record['number'], record['issued'] && `${sayDate(record['issued'])}印发`].filter(Boolean).map(words => `　${String(words)}`).join('')
}
