import type { Field } from '#model/field.ts'
import { isId } from '#kit/id.ts'
import { register } from '#lines/register.ts'
import { easilyNew } from '../../inputs/ref.tsx'
import { OneTouch, Today } from '../../inputs/one-touch.tsx'
import type { Also } from '../form/steps.ts'

type Props = {
  field: Field; value: unknown; also: readonly Also[]
  onNew: (ledger: string, name: string) => void
  /** Of a date that is asked for. */
  onDay?: (day: string) => void
}

/** What can be done about a field with one touch: its day is today; a name that is in no register is entered along. */
export function AfterField({ field, value, also, onNew, onDay }: Props) {
  if (field.kind === 'date') return onDay && (value ?? '') === '' ? <Today onChange={onDay} /> : null
  if (field.kind !== 'ref' || typeof value !== 'string' || value === '' || isId(value)) return null
  if (also.some(one => one.name === value)) return <p className="quiet">登记时一并新建“{value}”。</p>
  return easilyNew(field).map(to => <OneTouch key={to} onTouch={() => onNew(to, value)}>新登记{register.ledgers.get(to)!.label}“{value}”</OneTouch>)
}
