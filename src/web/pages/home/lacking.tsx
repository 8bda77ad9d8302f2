import { Skeleton } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { useAbout } from '../../shell/about.ts'
import { NoneHeld } from '../form/none-held.tsx'
import { aim } from '../list/sight.ts'

const MOST = 8

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
        {lacks.map(({ ledger, field, records }) => (
          <li key={`${ledger} ${field}`}>
            <Link
              to="/l/$ledger" params={{ ledger }} onClick={() => aim(ledger, { lacking: field })}
            >{register.ledgers.get(ledger)?.label} {records} 条待补{register.ledgers.get(ledger)?.fields[field]?.label}</Link>
          </li>
        ))}
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
