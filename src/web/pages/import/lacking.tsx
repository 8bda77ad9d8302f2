import { useId } from 'react'
import { optionLabel, type Field } from '#model/field.ts'
import { register } from '#lines/register.ts'
import type { ImportSheet } from '../../sent.ts'
import { Choice } from '../../inputs/choice.tsx'

type Props = { sheet: ImportSheet; onGiven: (to: string, text: string) => void }

/** Choices that a ledger asks for and the sheet has no column of: said once, they hold for all its rows. */
export function Lacking({ sheet: { ledger, columns, targets }, onGiven }: Props) {
  const fields = register.ledgers.get(ledger ?? '')?.fields as Record<string, Field> | undefined
  const own = new Set(columns.filter(({ given }) => given === undefined).map(({ to }) => to))
  const givenTo = (to: string) => columns.find(column => column.to === to)?.given
  return targets.filter(({ to, required }) => required && !own.has(to) && fields?.[to]?.kind === 'choice')
    .map(({ to, label }) => <Given key={to} label={label} field={fields![to] as Given['field']} text={givenTo(to)} onGiven={text => onGiven(to, text)} />)
}

type Given = { label: string; field: Field & { kind: 'choice' }; text: string | undefined; onGiven: (text: string) => void }

function Given({ label, field, text, onGiven }: Given) {
  const id = useId()
  const chosen = Object.keys(field.of).find(key => optionLabel(field.of, key) === text) ?? null
  return (
    <div className="lacking" role="group" aria-labelledby={id}>
      <label id={id} htmlFor={`${id}choice`}>表里没有“{label}”这一列，整张表都算</label>
      <Choice
        id={`${id}choice`} field={field} value={chosen} onChange={key => onGiven(typeof key === 'string' ? optionLabel(field.of, key) : '')}
        names={{}} describedBy={id} wrong={false} year={0}
      />
    </div>
  )
}
