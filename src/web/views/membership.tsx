import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { optionLabel } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { member } from '#lines/member/member.ts'
import { doors } from '../doors.ts'
import { sayDate } from '../show/date.ts'
import { showValue } from '../show/value.tsx'
import { datesOf } from './moments.ts'
import { Referring } from './referring.tsx'
import { TimeLine } from './time-line.tsx'
import type { View } from './view.ts'

const ledger = member as AnyLedger
const { fields } = member

/** A membership at one glance: from when to when, where, and the person's other ones. Only what is truly linked: posts and parties are kept by name, and names are shared. */
export const MemberView: View = ({ record, names }) => {
  const chosen = (name: 'how' | 'why') => record[name] ? optionLabel(fields[name].of, String(record[name])) : ''
  const notes = { joined: [chosen('how'), record.union !== null && names[record.union]].filter(Boolean).join('，'), left: chosen('why') }
  return (
    <section className="panel view">
      <TimeLine moments={datesOf(ledger, record)} notes={notes} />
      <div className="view-side">
        {record.union !== null && <section><h2>所属工会</h2><p><Link to="/l/$ledger/$id" params={{ ledger: 'union', id: record.union }}>{names[record.union]}</Link></p></section>}
        {record['employer'] !== null && <section><h2>工作单位</h2><p>{showValue(fields.employer, record['employer'], names)}</p></section>}
        {typeof record['card'] === 'string' && <OtherSpells card={record['card']} but={record.id} />}
        <Referring ledger={ledger.id} id={record.id} />
      </div>
    </section>
  )
}

/** Who left may have come again, under the same card, in another union. */
function OtherSpells({ card, but }: { card: string; but: string }) {
  const { data } = useQuery({ queryKey: ['list', ledger.id, 'card', but], queryFn: () => doors.list(ledger.id, { where: { card } }) })
  const others = data?.records.filter(({ id }) => id !== but) ?? []
  if (others.length === 0) return null
  return (
    <section>
      <h2>同一会员证号的其他会籍</h2>
      <ul>
        {others.map(one => <li key={one.id}>
          <Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: one.id }}>{one.union !== null && data?.names[one.union]}</Link>
          <small>{sayDate(one['joined'])}—{sayDate(one['left'])}</small>
        </li>)}
      </ul>
    </section>
  )
}
