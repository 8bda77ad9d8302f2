import { Button, Checkbox, Segmented, Select, Skeleton, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { SOURCES } from '#office/plan.ts'
import { doors } from '../../doors.ts'
import type { PlanItem } from '../../sent.ts'
import { useMay, useSession } from '../../session.tsx'
import { UnionInput } from '../../inputs/union.tsx'
import { useAbout } from '../../shell/about.ts'
import { Failed } from '../../show/state.tsx'
import { StateTag } from '../../show/state-tag.tsx'
import { titleOf } from '../../show/value.tsx'
import { carryForm } from '../form/carried.ts'
import { planForm } from './plan-form.ts'
import { PLAN_KINDS, planPeriods, type PlanKind } from './periods.ts'
import { SentMonths } from './sent-months.tsx'
import './plans.css'

/** 起草计划: what the ledgers suggest for a month, half a year or a year; what is ticked goes into the form, and nothing is saved before. */
export function PlansPage() {
  const { me } = useSession()
  const writes = useMay('clerk')
  const { union, setAbout } = useAbout()
  const [kind, setKind] = useState<PlanKind>('monthly')
  const [period, setPeriod] = useState<string | null>(null)
  const periods = planPeriods(kind, me.today)
  const asked = period !== null && periods.includes(period) ? period : periods[0]!
  return (
    <section className="plans">
      <div className="head">
        <h1>起草计划</h1><span className="grow" />
        <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
      </div>
      <div className="plans-bar">
        <Segmented options={Object.entries(PLAN_KINDS).map(([value, label]) => ({ value: value as PlanKind, label }))} value={kind} onChange={setKind} aria-label="计划种类" />
        <Select
          value={asked} onChange={setPeriod} options={periods.map(value => ({ value, label: sayPeriod(parsePeriod(value)) }))}
          popupMatchSelectWidth={false} aria-label="计划期间"
        />
      </div>
      {writes && <Draft key={`${union} ${kind} ${asked}`} union={union} kind={kind} period={asked} />}
      {kind === 'monthly' && <SentMonths key={union} union={union} />}
      <Kept union={union} />
    </section>
  )
}

function Draft({ union, kind, period }: { union: string; kind: PlanKind; period: string }) {
  const navigate = useNavigate()
  const { me } = useSession()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const { data, error } = useQuery({ queryKey: ['plan-draft', union, kind, period], queryFn: () => doors.draftPlan({ union, kind, period }) })
  if (error) return <Failed error={error} />
  if (!data) return <Skeleton active title={false} />
  const chosen = data.items.filter((_, n) => !left.has(n))
  const toggle = (n: number) => setLeft(now => { const next = new Set(now); if (!next.delete(n)) next.add(n); return next })
  const go = () => {
    carryForm({ ledger: 'plan', typed: planForm({ union, kind, period, drafted: me.today, items: chosen }), also: [], names: {} })
    void navigate({ to: '/l/$ledger/new', params: { ledger: 'plan' } })
  }
  return (
    <section className="panel" aria-labelledby="proposed">
      <div className="head">
        <h2 id="proposed">{sayPeriod(parsePeriod(period))}可以安排的事</h2>
        <span className="grow" />
        <Button type="primary" disabled={chosen.length === 0} onClick={go}>用选中的 {chosen.length} 项起草</Button>
      </div>
      {data.items.length === 0 && <p className="quiet">台账里没有到期、未完成的事，可以直接<Link to="/l/$ledger/new" params={{ ledger: 'plan' }}>登记计划</Link>。</p>}
      <ul className="proposed">{data.items.map((item, n) => <Proposed key={`${item.source} ${item.what}`} item={item} ticked={!left.has(n)} toggle={() => toggle(n)} />)}</ul>
    </section>
  )
}

function Proposed({ item: { what, object, due, owner, source, origin }, ticked, toggle }: { item: PlanItem; ticked: boolean; toggle: () => void }) {
  return (
    <li>
      <Checkbox checked={ticked} onChange={toggle}>{what}</Checkbox>
      <Tag>{SOURCES[source].label}</Tag>
      <span className="quiet">{[object, `${sayPeriod(parsePeriod(due))}前`, owner && `${owner}负责`, origin].filter(Boolean).join('，')}</span>
    </li>
  )
}

/** The plans there are, the newest first. */
function Kept({ union }: { union: string }) {
  const { data } = useQuery({ queryKey: ['list', 'plan', union], queryFn: () => doors.list('plan', { union, limit: 24 }) })
  if (!data || data.records.length === 0) return null
  const ledger = register.ledgers.get('plan')!
  return (
    <section className="panel" aria-labelledby="kept-plans">
      <h2 id="kept-plans">已有的计划</h2>
      <ul className="kept-plans">
        {data.records.map(record => <li key={record.id}>
          <Link to="/l/$ledger/$id" params={{ ledger: 'plan', id: record.id }}>{titleOf('plan', record)}</Link>
          <StateTag ledger={ledger} state={record.state} />
          <span className="quiet">{(record['items'] as unknown[]).length} 项</span>
        </li>)}
      </ul>
    </section>
  )
}
