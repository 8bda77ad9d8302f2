import { Button, Checkbox, Select } from 'antd'
import { Link, useNavigate } from '@tanstack/react-router'
import { memo } from 'react'
import type { Fault } from '#model/rules.ts'
import type { Field } from '#model/field.ts'
import { carryForm } from '../form/carried.ts'
import { FormField, UnionField } from '../form/form-field.tsx'
import { PartRows } from '../form/part.tsx'
import { StateField } from '../form/state-field.tsx'
import { fieldsOf, type Typed } from '../form/typed.ts'
import { useLaw } from '../../law.ts'
import { useSession } from '../../session.tsx'
import { AfterField } from './after-field.tsx'
import { cardOf, draftOf, faultsOf, ledgerOf, namesIn, type Card } from './cards.ts'
import { furtherFields, shownFields } from './fields.ts'
import { idOf } from './pieces.ts'
import { sayNo } from './say-no.ts'
import { stillTold, type Answer } from './use-checked.ts'

type Props = {
  card: Card; several: boolean
  answer: Answer | undefined
  /** Why it was not entered. */
  refused: Fault | null
  /** Null takes the card away. */
  onChange: (no: number, card: Card | null) => void
}

/** One proposed record, to be put right where it stands. */
export const CardForm = memo(({ card, several, answer, refused, onChange: change }: Props) => {
  const { me } = useSession()
  const navigate = useNavigate()
  const ledger = ledgerOf(card)
  const { typed, drafts, chosen, no, also } = card
  const year = Number(me.today.slice(0, 4))
  const law = useLaw()
  const told = faultsOf(card, stillTold(answer, card), year, law)
  const faults = refused === null || told.some(fault => fault.say === refused.say) ? told : [...told, refused]
  const onChange = (card: Card) => change(no, card)
  const names = namesIn(draftOf(card))
  const at = idOf(no, '')
  const shown = shownFields(card, faults)
  const further = furtherFields(card, shown)
  const fields: Record<string, Field> = fieldsOf(ledger)
  const parts = Object.entries(ledger.parts).filter(([name]) => typed.parts[name] !== undefined || faults.some(fault => fault.at.split('.')[0] === name))
  const placed = new Set([...shown, 'state', ...parts.map(([part]) => part)])
  const elsewhere = faults.filter(fault => !placed.has(fault.at.split('.')[0]!))
  const form = { typed, faults, at, onChange: (typed: Typed) => onChange({ ...card, typed }) }
  const onNew = (to: string, name: string) => onChange({ ...card, also: [...also, { ledger: to, name }] })
  const openForm = () => {
    carryForm({ ledger: ledger.id, typed, also, names })
    onChange({ ...card, keep: false, moved: true })
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return (
    <section className={card.keep ? 'panel card kept' : 'panel card'} aria-label={`第${no}条，${ledger.label}`}>
      <div className="card-head">
        <h3>{several && <span aria-hidden>{sayNo(no)} </span>}{drafts.length === 1 ? ledger.label : (
          <Select aria-label="登记到哪个台账" value={chosen} onChange={chosen => onChange(cardOf(no, drafts, chosen))} popupMatchSelectWidth={false}
            options={drafts.map(({ label }, value) => ({ value, label }))} />
        )}</h3>
        {!card.sure && <span className="hint">{drafts.length > 1 ? '拿不准是哪个台账，请选' : `拿不准是不是${ledger.label}，请看对不对`}</span>}
        <span className="grow" />
        <Checkbox checked={card.keep} onChange={event => onChange({ ...card, keep: event.target.checked })}>登记这条</Checkbox>
      </div>
      {card.moved && <p className="quiet">已转到表单里填，在那里保存。</p>}
      {answer?.existing !== undefined && <p className="hint">台账里已经有这一条：<Link to="/l/$ledger/$id" params={{ ledger: ledger.id, id: answer.existing }}>打开已有的</Link></p>}
      {elsewhere.map(({ say, strength }) => <p key={say} className={strength === 'refuse' ? 'fault' : 'hint'}>{say}</p>)}
      <StateField ledger={ledger} {...form} />
      <div className="grid">
        {shown.map(name => {
          if (name === 'union') return <UnionField key={name} ledger={ledger} {...form} />
          const put = (value: unknown) => form.onChange({ ...typed, values: { ...typed.values, [name]: value } })
          const after = <AfterField field={fields[name]!} value={typed.values[name]} also={also} onNew={onNew} {...faults.some(fault => fault.at === name) && { onDay: put }} />
          return <FormField key={name} name={name} field={fields[name]!} {...form} names={names} year={year} onNew={onNew} after={after} />
        })}
      </div>
      {parts.map(([name, part]) => (
        <PartRows key={name} name={name} part={part} rows={typed.parts[name] ?? []} faults={faults} names={names} year={year} at={at} onNew={onNew}
          onChange={rows => form.onChange({ ...typed, parts: { ...typed.parts, [name]: rows } })} />
      ))}
      <div className="card-foot">
        <Select className="add-field" value={null} placeholder="＋ 加一栏" aria-label={`第${no}条加一栏`} showSearch={{ optionFilterProp: 'label' }}
          options={further.map(value => ({ value, label: fields[value]!.label }))} onChange={name => name && onChange({ ...card, added: [...card.added, name] })} />
        <Button type="text" onClick={openForm}>在表单里打开</Button>
        <Button type="text" onClick={() => change(no, null)}>不要这条</Button>
      </div>
    </section>
  )
})
