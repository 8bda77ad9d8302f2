import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { optionLabel } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { doors } from '../doors.ts'
import { useLaw } from '../law.ts'
import { useSession } from '../session.tsx'
import { sayValueOf, showValue, titleOf } from '../show/value.tsx'
import { datesOf, deadlinesOf, filesOf, stepsOf } from './moments.ts'
import { Referring } from './referring.tsx'
import { Sums } from './sums.tsx'
import { TimeLine } from './time-line.tsx'
import type { View } from './view.ts'

const ledger = dispute as AnyLedger
const { fields } = dispute

/** A case at one glance: how it went, what runs, the money, the people, the firm and its other cases. A 汇总 has no course. */
export const DisputeView: View = ({ record, names }) => {
  const { me } = useSession()
  const law = useLaw()
  const { data: changes = [] } = useQuery({ queryKey: ['history', ledger.id, record.id], queryFn: () => doors.history(ledger.id, record.id), retry: false })
  if (record.form === 'total') return null
  const chosen = (name: 'cause' | 'way' | 'result') => record[name] ? optionLabel(fields[name].of, String(record[name])) : ''
  const done = changes.find(({ step }) => dispute.steps?.[step]?.needs?.includes('closed'))
  const notes = {
    received: [chosen('cause'), sayValueOf(fields.people, record['people'])].filter(Boolean).join('，'),
    closed: [chosen('way'), chosen('result'), done && `${done.whoName}登记`].filter(Boolean).join('，'),
  }
  const parties = record['parties'] as { name: string; female: boolean | null; migrant: boolean | null }[]
  return (
    <section className="panel view">
      <TimeLine moments={[...datesOf(ledger, record), ...stepsOf(ledger, changes), ...filesOf(changes), ...law ? deadlinesOf(law, ledger, record, me.today) : []]} notes={notes} />
      <div className="view-side">
        <Sums record={record} fields={fields} names={['sought', 'agreed', 'paid']} />
        {parties.length > 0 && <section>
          <h2>当事职工</h2>
          <ul>{parties.map(({ name, female, migrant }, i) => <li key={i}>{name}<small>{[female && '女', migrant && '外来务工'].filter(Boolean).join('，')}</small></li>)}</ul>
        </section>}
        {typeof record['employer'] === 'string' && <section>
          <h2>用人单位</h2>
          <p>{showValue(fields.employer, record['employer'], names)}</p>
          <OtherCases employer={record['employer']} but={record.id} />
        </section>}
        <Referring ledger={ledger.id} id={record.id} />
      </div>
    </section>
  )
}

const MOST = 5

/** What else this firm was party to, as far as one may open it. */
function OtherCases({ employer, but }: { employer: string; but: string }) {
  const { data } = useQuery({ queryKey: ['list', ledger.id, 'employer', employer], queryFn: () => doors.list(ledger.id, { where: { employer }, limit: MOST + 1 }) })
  if (!data) return null
  const others = data.records.filter(({ id }) => id !== but).slice(0, MOST)
  const more = data.total - 1 - others.length
  if (others.length === 0) return <p className="quiet">没有别的劳动争议。</p>
  return (
    <>
      <p className="quiet">另有劳动争议 {data.total - 1} 起：</p>
      <ul>{others.map(one => <li key={one.id}><Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: one.id }}>{titleOf(ledger.id, one)}</Link></li>)}</ul>
      {more > 0 && <p className="quiet">还有 {more} 起。</p>}
    </>
  )
}
