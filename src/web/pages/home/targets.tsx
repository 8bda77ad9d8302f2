import { Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { findDate, sayPeriod } from '#kit/period.ts'
import { STANDINGS } from '#office/standing.ts'
import { doors } from '../../doors.ts'
import type { SentTarget } from '../../sent.ts'
import { useSession } from '../../session.tsx'

const MOST = 8
const WATCHED: ReadonlySet<SentTarget['state']> = new Set(['late', 'over', 'atRisk'])

/** Targets of this year that are late, exceeded or at risk; nothing where there are no targets at all. */
export function TargetsAtRisk() {
  const { me, right } = useSession()
  const { data } = useQuery({ queryKey: ['targets', right.union, 'now'], queryFn: () => doors.targets({ union: right.union, period: me.today.slice(0, 4) }) })
  if (!data || data.length === 0) return null
  const watched = data.filter(({ state }) => WATCHED.has(state))
  return (
    <section className="panel" aria-labelledby="at-risk">
      <h2 id="at-risk">目标</h2>
      <p className="quiet">今年 {data.length} 项，完成 {data.filter(({ state }) => state === 'done').length} 项。{watched.length === 0 && '没有落后的。'}</p>
      <ul className="due">
        {watched.slice(0, MOST).map(({ record, state }) => (
          <li key={record.id}>
            <Link to="/l/$ledger/$id" params={{ ledger: 'target', id: record.id }}>{String(record['what'])}</Link>
            <Tag color={state === 'atRisk' ? 'warning' : 'error'}>{STANDINGS[state]}</Tag>
            <span className="quiet">{[sayDue(record['due']), record['owner']].filter(Boolean).join('，')}</span>
          </li>
        ))}
      </ul>
      <p><Link to="/targets">看全部目标</Link></p>
    </section>
  )
}

function sayDue(due: unknown): string {
  const date = findDate(due)
  return date ? `${sayPeriod(date)}前` : ''
}
