import type { Fault } from '#model/check-record.ts'
import { isId } from '#kit/id.ts'
import { register } from '#lines/register.ts'
import { easilyNew } from '../../inputs/ref.tsx'
import { OneTouch, Today } from '../../inputs/one-touch.tsx'
import { fieldsOf } from '../form/typed.ts'
import { ledgerOf, type Card } from './cards.ts'

/** What can be done about a field with one touch: its day is today; a name that is in no register is entered along. */
export function AfterField({ card, name, faults, onChange }: { card: Card; name: string; faults: readonly Fault[]; onChange: (card: Card) => void }) {
  const field = fieldsOf(ledgerOf(card))[name]
  const value = card.typed.values[name] ?? ''
  if (field?.kind === 'date' && value === '' && faults.some(fault => fault.at === name)) {
    return <Today onChange={day => onChange({ ...card, typed: { ...card.typed, values: { ...card.typed.values, [name]: day } } })} />
  }
  if (field?.kind !== 'ref' || typeof value !== 'string' || value === '' || isId(value)) return null
  if (card.also.some(one => one.name === value)) return <p className="quiet">登记时一并新建“{value}”。</p>
  return easilyNew(field).map(to => (
    <OneTouch key={to} onTouch={() => onChange({ ...card, also: [...card.also, { ledger: to, name: value }] })}>新登记{register.ledgers.get(to)!.label}“{value}”</OneTouch>
  ))
}
