import { Skeleton, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { STANDINGS, type State } from '#office/standing.ts'
import { doors } from '../../doors.ts'
import type { SentTarget } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { AboutChooser } from '../../shell/about-chooser.tsx'
import { useAbout } from '../../shell/about.ts'
import { Failed } from '../../show/state.tsx'
import { TargetBar } from './target-bar.tsx'
import './targets.css'

/** What needs a hand first. */
const ORDER: readonly State[] = ['late', 'over', 'atRisk', 'unknown', 'onTrack', 'done']

/** 目标进度: every target with how far it is, what is late or at risk on top; each number opens its records. */
export function TargetsPage() {
  const { union, period } = useAbout()
  const sets = useMay('lead')
  const { data, error } = useQuery({ queryKey: ['targets', union, period], queryFn: () => doors.targets({ union, period }) })
  const { data: unions = [] } = useQuery({ queryKey: ['unions'], queryFn: doors.unions })
  const names = Object.fromEntries(unions.map(({ id, called }) => [id, called]))
  return (
    <section className="targets">
      <div className="head">
        <h1>目标进度</h1>
        <span className="grow" />
        <AboutChooser />
        {sets && <Link className="primary-link" to="/l/$ledger/new" params={{ ledger: 'target' }}>登记目标</Link>}
      </div>
      {error ? <Failed error={error} /> : !data ? <Skeleton active title={false} /> : data.length === 0 ? (
        <p className="panel">这段时间还没有目标。上级下达的、本级定的目标都可以登记；审定的年度计划里填了指标的事项，也会自动成为目标。</p>
      ) : (
        <>
          <p className="tally">共 {data.length} 项{ORDER.map(state => [
            state, data.filter(one => one.state === state).length,
          ] as const).filter(([, n]) => n > 0).map(([state, n]) => `，${STANDINGS[state]} ${n} 项`)}。</p>
          {ORDER.map(state => <Group key={state} state={state} targets={data.filter(one => one.state === state)} names={names} own={union} />)}
        </>
      )}
    </section>
  )
}

const COLOURS: Readonly<Record<State, string>> = { late: 'error', over: 'error', atRisk: 'warning', unknown: 'default', onTrack: 'processing', done: 'success' }

function Group({ state, targets, names, own }: { state: State; targets: readonly SentTarget[]; names: Readonly<Record<string, string>>; own: string }) {
  if (targets.length === 0) return null
  return (
    <section className="panel" aria-labelledby={`targets-${state}`}>
      <h2 id={`targets-${state}`}><Tag color={COLOURS[state]}>{STANDINGS[state]}</Tag>{targets.length} 项</h2>
      <ul className="target-list">
        {targets.map(target => (
          <li key={target.record.id}>
            <Link to="/l/$ledger/$id" params={{ ledger: 'target', id: target.record.id }}>{String(target.record['what'])}</Link>
            {target.record.union !== own && target.record.union !== null && <span className="quiet">{names[target.record.union]}</span>}
            <TargetBar target={target} />
          </li>
        ))}
      </ul>
    </section>
  )
}
