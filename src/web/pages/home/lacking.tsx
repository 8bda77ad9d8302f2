import { Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { State } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import type { Lack } from '#records/lists/lacking.ts'
import { doors } from '../../doors.ts'
import { useAbout } from '../../shell/about.ts'
import { NoneHeld } from '../form/none-held.tsx'
import { aim } from '../list/sight.ts'

const MOST = 8

/** Leads to the records that lack it. */
function Lacks({ lack: { ledger: id, field, state, records } }: { lack: Lack }) {
  const ledger = register.ledgers.get(id)
  const said = state === undefined ? '' : `已${(ledger?.states as Record<string, State> | undefined)?.[state]?.label}的`
  return (
    <li>
      <Link to="/l/$ledger" params={{ ledger: id }} onClick={() => aim(id, { lacking: field, ...state !== undefined && { chosen: { state: [state] } } })}>
        {ledger?.label} {records} 条{said}待补{ledger?.fields[field]?.label}
      </Link>
    </li>
  )
}

/** What the next report would have to leave out: fields still to be filled in, and ledgers with nothing in the period. */
export function Lacking() {
  const { union, period } = useAbout()
  const { data: lacks = [] } = useQuery({ queryKey: ['lacking'], queryFn: doors.lacking })
  const { data: report } = useQuery({ queryKey: ['report', 'summary', union, period, '元'], queryFn: () => doors.report({ template: 'summary', union, period }) })
  const { data: settings } = useQuery({ queryKey: ['settings'], queryFn: doors.settings })
  const missing = [...new Set(report?.missing.map(({ ledger }) => ledger))].filter(ledger => !settings?.hidden?.includes(ledger))
  const mayBeNone = missing.filter(ledger => register.ledgers.get(ledger)?.zero)
  return (
    <section className="panel" aria-labelledby="lacking">
      <h2 id="lacking">写总结还缺</h2>
      {!report && <Skeleton active title={false} />}
      {lacks.length + missing.length === 0 && report && <p className="quiet">没有缺的。</p>}
      <ul>
        {lacks.map(lack => <Lacks key={`${lack.ledger} ${lack.field} ${lack.state ?? ''}`} lack={lack} />)}
      </ul>
      {missing.length > 0 && (
        <p>
          期内没有登记：{missing.slice(0, MOST).map((ledger, i) => <Fragment key={ledger}>
            {i > 0 && '、'}
            <Link to="/l/$ledger" params={{ ledger }}>{register.ledgers.get(ledger)?.label}</Link>
          </Fragment>)}
          {missing.length > MOST && <>等{missing.length}本台账，<Link to="/report">都在“未写入”里</Link></>}。
          {mayBeNone.length > 0 && <span className="quiet">确实没有开展的，请登记<NoneHeld {...mayBeNone.length === 1 && { ledger: mayBeNone[0]! }} />。</span>}
        </p>
      )}
    </section>
  )
}
