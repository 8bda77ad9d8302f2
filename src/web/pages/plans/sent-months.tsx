import { Segmented } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayPeriod, parsePeriod } from '#kit/period.ts'
import { doors } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import { planMonths, type MonthState, type PlanMonth } from './months.ts'

/** The register of the monthly plans: which of the twelve were sent. */
export function SentMonths({ union }: { union: string }) {
  const { me } = useSession()
  const now = Number(me.today.slice(0, 4))
  const [year, setYear] = useState(now)
  const { data: plans } = useQuery({
    queryKey: ['list', 'plan', union, year],
    queryFn: () => doors.list('plan', { union, period: String(year), where: { kind: 'monthly' }, limit: 200 }),
  })
  const { data: notes } = useQuery({
    queryKey: ['list', 'submission', union, 'monthly'], queryFn: () => doors.list('submission', { union, where: { kind: 'monthly' }, limit: 200 }),
  })
  if (!plans || !notes) return null
  const own = (page: typeof plans) => page.records.filter(one => one.union === union)
  const months = planMonths({ year, today: me.today, plans: own(plans), notes: own(notes) })
  const late = months.filter(({ state }) => state === 'late')
  return (
    <section className="panel" aria-labelledby="sent-months">
      <div className="head">
        <h2 id="sent-months">月计划报送</h2><span className="grow" />
        <Segmented options={[now, now - 1].map(value => ({ value, label: `${value}年` }))} value={year} onChange={setYear} aria-label="哪一年" />
      </div>
      <p role="status">全年12份，已报<strong>
        {months.filter(({ state }) => state === 'sent').length}
      </strong>份{late.length > 0 && <span className="fault">，过期没有报：{late.map(({ month }) => `${month}月`).join('、')}</span>}。</p>
      <ol className="plan-months">{months.map(one => <Month key={one.month} one={one} />)}</ol>
    </section>
  )
}

const SAID: Readonly<Record<MonthState, string>> = { sent: '已报', late: '没有报', approved: '已审定，待报', draft: '起草中', none: '还没起草', before: '没有登记' }

function Month({ one: { month, state, day, to } }: { one: PlanMonth }) {
  const said = <><strong>{month}月</strong><span>{day === null ? SAID[state] : `${sayPeriod(parsePeriod(day)).replace(/^\d+年/, '')}报`}</span></>
  return <li className={state}>{to ? <Link to="/l/$ledger/$id" params={{ ledger: to.ledger, id: to.id }}>{said}</Link> : said}</li>
}
