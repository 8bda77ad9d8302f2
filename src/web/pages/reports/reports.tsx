import { Input, Segmented, Select } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { optionLabel } from '#model/field.ts'
import { register } from '#lines/register.ts'
import { report } from '#office/report.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { sayDate } from '../../show/date.ts'
import { StateTag } from '../../show/state-tag.tsx'
import { Failed, Waiting } from '../../show/state.tsx'
import './reports.css'

const kinds = report.fields.kind.of
const SHOWN = [{ value: 'all', label: '全部' }, { value: 'writing', label: '在写的' }, { value: 'issued', label: '已印发' }]
type Shown = 'all' | 'writing' | 'issued'

/** The papers of the union: those that are written, and the register of what was issued, when and to whom. */
export function ReportsPage() {
  const writes = useMay('clerk')
  const [shown, setShown] = useState<Shown>('all')
  const [kind, setKind] = useState<string | undefined>()
  const [text, setText] = useState('')
  const where = {
    ...shown === 'issued' ? { state: 'issued' } : shown === 'writing' ? { state: ['draft', 'review', 'returned', 'approved'] } : {},
    ...kind !== undefined && { kind },
  }
  const asked = { where, limit: 200, ...text.trim() !== '' && { text: text.trim() }, ...shown === 'issued' && { order: 'issued' } }
  const { data, error } = useQuery({ queryKey: ['reports', asked], queryFn: () => doors.list('report', asked), placeholderData: keepPreviousData })
  return (
    <div className="reports">
      <div className="head"><h1>报告</h1><span className="grow" />{writes && <Link className="primary-link" to="/report">起草一份</Link>}</div>
      <div className="reports-filter">
        <Segmented<Shown> value={shown} onChange={setShown} options={SHOWN as { value: Shown; label: string }[]} aria-label="看哪些" />
        <Select
          value={kind} onChange={setKind} allowClear placeholder="种类" aria-label="种类"
          options={Object.keys(kinds).map(key => ({ value: key, label: optionLabel(kinds, key) }))} popupMatchSelectWidth={false}
        />
        <Input.Search value={text} onChange={event => setText(event.target.value)} placeholder="标题、文号、发给谁" aria-label="找报告" allowClear />
      </div>
      {error ? <Failed error={error} /> : !data ? <Waiting /> : data.records.length === 0 ? <p className="quiet">
        {text || kind || shown !== 'all' ? '没有符合的报告。' : '还没有报告。点“起草一份”，从台账写出初稿。'}
      </p> : (
        <ul className="reports-list">{data.records.map(one => <One key={one.id} record={one} union={data.names[one.union ?? '']} />)}</ul>
      )}
      {data && data.total > data.records.length && <p className="quiet">共 {data.total} 份，只列了最近的 {data.records.length} 份，请用上面的条件找。</p>}
    </div>
  )
}

function One({ record, union }: { record: LedgerRecord; union: string | undefined }) {
  const sent = record['sent'] as { to: string; day: string }[]
  const told = [
    union, sayPeriod(parsePeriod(String(record['period']))), record['number'], record['issued'] && `${sayDate(record['issued'])}印发`,
    sent.length > 0 && `发送${[...new Set(sent.map(({ to }) => to))].slice(0, 3).join('、')}${sent.length > 3 ? '等' : ''}`,
  ].filter(Boolean)
  return (
    <li>
      <Link to="/reports/$id" params={{ id: record.id }}>
        <span className="reports-title"><strong>{String(record['title'])}</strong><StateTag ledger={register.ledgers.get('report')!} state={record.state} /></span>
        <span className="quiet">{optionLabel(kinds, String(record['kind']))}　{told.join('　')}</span>
      </Link>
    </li>
  )
}
