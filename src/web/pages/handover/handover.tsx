import { App, Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { register } from '#lines/register.ts'
import { report } from '#office/report.ts'
import { doors } from '../../doors.ts'
import { UnionInput } from '../../inputs/union.tsx'
import { useSession } from '../../session.tsx'
import { useAbout } from '../../shell/about.ts'
import { printNow } from '../../show/on-paper.tsx'
import { StateTag } from '../../show/state-tag.tsx'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import { titleOf } from '../../show/value.tsx'
import { Due } from '../home/due.tsx'
import { aim } from '../list/sight.ts'
import { wholeList } from '../list/whole.ts'
import { HandoverSheet } from './handover-sheet.tsx'
import { useRunning, wholeRunning, type Running } from './running.ts'
import '../home/home.css'
import './handover.css'

/** 交接: what whoever takes over has to know – what is not finished, what is due, which papers there are – to read and to sign. */
export function HandoverPage() {
  const { message } = App.useApp()
  const { me, right } = useSession()
  const { union, setAbout } = useAbout()
  const { running, error } = useRunning(union)
  const { data: unions = [] } = useQuery({ queryKey: ['unions'], queryFn: doors.unions })
  const { data: reports } = useQuery({ queryKey: ['list', 'report', 'handover', union], queryFn: () => doors.list('report', { union, limit: 10 }) })
  const by = unions.find(({ id }) => id === union)?.called ?? right.unionName
  const print = async () => {
    const [whole, due, papers] = await Promise.all([wholeRunning(running!, union), doors.due({ union, within: AHEAD }), wholeList(report, { union })])
    printNow(<HandoverSheet running={whole} due={due} reports={papers} by={by} today={me.today} />, 'on-list')
  }
  return (
    <section className="handover">
      <div className="head">
        <h1>交接</h1><span className="grow" />
        <UnionInput value={union} onChange={chosen => chosen !== null && setAbout({ union: chosen })} label="工会" />
        <Button disabled={!running} onClick={() => void print().catch(error => message.error(sayError(error)))}>打印交接清单</Button>
      </div>
      <div className="home-columns">
        <section className="panel" aria-labelledby="running">
          <h2 id="running">没有办完的</h2>
          {error ? <Failed error={error} /> : !running ? <Waiting /> : running.length === 0 ? <p className="quiet">都办完了。</p> : running.map(one => <Ledger key={one.ledger.id} {...one} />)}
        </section>
        <div className="home-side">
          <Due asked={{ union, within: AHEAD }} />
          <section className="panel" aria-labelledby="papers">
            <h2 id="papers">近来的报告</h2>
            {reports?.records.length === 0 && <p className="quiet">还没有写过；以前写的可以在<Link to="/past">往年报告</Link>里收进来。</p>}
            <ul>{reports?.records.map(one => (
              <li key={one.id}><Link to="/reports/$id" params={{ id: one.id }}>{titleOf('report', one)}</Link> <StateTag ledger={register.ledgers.get('report')!} state={one.state} /></li>
            ))}</ul>
            {reports && reports.total > reports.records.length && <Link to="/reports">共 {reports.total} 份，看全部</Link>}
          </section>
        </div>
      </div>
    </section>
  )
}

/** Days: who takes over has a year before him. */
const AHEAD = 366

const SHOWN = 5

function Ledger({ ledger, states, records, total }: Running) {
  const [whole, setWhole] = useState(false)
  const shown = whole ? records : records.slice(0, SHOWN)
  return (
    <section aria-label={ledger.label}>
      <h3>
        <ToList ledger={ledger} states={states}>{ledger.label}</ToList>
        <span className="quiet">{total}{ledger.unit}</span>
      </h3>
      <ul>{shown.map(one => (
        <li key={one.id}><Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: one.id }}>{titleOf(ledger.id, one)}</Link> <StateTag ledger={ledger} state={one.state} /></li>
      ))}</ul>
      {!whole && records.length > SHOWN && <Button type="link" size="small" onClick={() => setWhole(true)}>还有 {total - SHOWN} {ledger.unit}</Button>}
      {whole && total > records.length && <ToList ledger={ledger} states={states}>其余 {total - records.length} {ledger.unit}在台账里看</ToList>}
    </section>
  )
}

/** To the list of what is not finished of a ledger. */
function ToList({ ledger: { id }, states, children }: Pick<Running, 'ledger' | 'states'> & { children: ReactNode }) {
  const { right } = useSession()
  const { union } = useAbout()
  const sight = { chosen: { state: states }, union: union === right.union ? null : union }
  return <Link to="/l/$ledger" params={{ ledger: id }} onClick={() => aim(id, sight)}>{children}</Link>
}
