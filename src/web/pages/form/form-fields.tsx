import { baseFields } from '#model/base.ts'
import type { Fault } from '#model/rules.ts'
import type { Field, Part } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { FormField, UnionField } from './form-field.tsx'
import { PartRows } from './part.tsx'
import { type Typed } from './typed.ts'

type Props = {
  ledger: AnyLedger; typed: Typed; onChange: (typed: Typed) => void; faults: readonly Fault[]; names: Readonly<Record<string, string>>; year: number
  id: string | undefined; /** Asked for elsewhere on the form. */ but: string | undefined; onNew: (ledger: string, name: string) => void
}

/** Every field of a ledger in its own order, its parts, and what any record may carry besides. */
export function FormFields({ ledger, typed, onChange, faults, names, year, id, but, onNew }: Props) {
  const isDayEmpty = ledger.day !== undefined && (typed.values[ledger.day] ?? '') === ''
  const total = typed.values['form'] === 'total'
  const form = { typed, onChange, faults }
  const input = ([name, field]: [string, Field]) => (
    <FormField key={name} name={name} field={field} {...form} names={names} year={year} onNew={onNew}
      {...id !== undefined && { of: { ledger: ledger.id, id } }} {...isDayEmpty && { onDay: day => onChange({ ...typed, values: { ...typed.values, [ledger.day!]: day } }) }} />
  )
  const more = moreFields(ledger, total)
  const opened = more.some(([name]) => (typed.values[name] ?? null) !== null || faults.some(fault => fault.at === name))
  return (
    <>
      <div className="grid">
        <UnionField ledger={ledger} {...form} {...id !== undefined && !ledger.tree && { fixed: names[typed.union ?? ''] ?? '' }} />
        {Object.entries(ledger.fields).filter(([name]) => name !== but).map(input)}
        {total && (['times', 'covers', 'told'] as const).map(name => input([name, baseFields[name]]))}
      </div>
      {Object.entries(ledger.parts).map(([name, part]: [string, Part]) => (
        <PartRows key={name} name={name} part={part} rows={typed.parts[name] ?? []} faults={faults} names={names} year={year} onNew={onNew} slots={slotsOf(ledger, name)}
          onChange={rows => onChange({ ...typed, parts: { ...typed.parts, [name]: rows } })} />
      ))}
      <div className="grid">{(['files', 'remark'] as const).map(name => input([name, baseFields[name]]))}</div>
      <details className="more" open={opened || undefined}>
        <summary>更多：{more.map(([, { label }]) => label).join('、')}</summary>
        <div className="grid">{more.map(input)}</div>
      </details>
    </>
  )
}

function slotsOf({ rules }: AnyLedger, part: string): readonly string[] {
  return rules.flatMap(rule => 'slots' in rule && rule.slots === part ? rule.in : [])
}

function moreFields(ledger: AnyLedger, total: boolean): [string, Field][] {
  const names = ['about', ...total ? [] : ['told'], 'same', 'outside', 'bright'] as const
  // Typed, it is the id of a record; to an officer it is a record of the same ledger.
  return (names as readonly (keyof typeof baseFields)[]).map(name => [
    name,
    name === 'same' ? { kind: 'ref', to: ledger.id, label: baseFields.same.label, help: '别的单位已记的同一件事，只算一次' } : baseFields[name],
  ])
}
