import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../doors.ts'
import { aim } from '../pages/list/sight.ts'
import { titleOf } from '../show/value.tsx'

/** Records of other ledgers that name this one in a field of theirs, each ledger in a section; no link is guessed from names. */
export function Referring({ ledger, id }: { ledger: string; id: string }) {
  return pointing(ledger).map(({ from, name, field }) => <From key={`${from.id} ${name}`} from={from} name={name} field={field} id={id} />)
}

/** The newest of them; the others stand in their list. */
const MOST = 6

function From({ from, name, field, id }: { from: AnyLedger; name: string; field: Field; id: string }) {
  const { data } = useQuery({ queryKey: ['list', from.id, name, id], queryFn: () => doors.list(from.id, { where: { [name]: id }, limit: MOST }) })
  if (!data || data.records.length === 0) return null
  return (
    <section>
      <h2>{from.label}<small>{field.label}</small></h2>
      <ul>{data.records.map(one => <li key={one.id}><Link to="/l/$ledger/$id" params={{ ledger: from.id, id: one.id }}>{titleOf(from.id, one)}</Link></li>)}</ul>
      {data.total > MOST && <p><Link to="/l/$ledger" params={{ ledger: from.id }} onClick={() => aim(from.id, { chosen: { [name]: [id] } })}>全部 {data.total} {from.unit}</Link></p>}
    </section>
  )
}

function pointing(ledger: string): { from: AnyLedger; name: string; field: Field }[] {
  return [...register.ledgers.values()].flatMap(from => Object.entries(from.fields)
    .flatMap(([name, field]) => field.kind === 'ref' && [field.to].flat().includes(ledger) ? [{ from, name, field }] : []))
}
