import type { Fault } from '#model/rules.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { ReactNode } from 'react'
import { FieldInput } from '../../inputs/input.tsx'
import type { InputProps } from '../../inputs/props.ts'
import { UnionInput } from '../../inputs/union.tsx'
import { Labelled } from './labelled.tsx'
import type { Typed } from './typed.ts'

type Shared = {
  typed: Typed; onChange: (typed: Typed) => void
  /** Of the whole record. */
  faults: readonly Fault[]
  /** Before the ids of inputs, where several forms stand on one page. */
  at?: string
}
type Props = Shared & { name: string; field: Field; /** What can be done about it besides. */ after?: ReactNode } & Pick<InputProps, 'names' | 'year' | 'onNew' | 'of' | 'onDay'>

/** One field of a form: its label, its input by kind, what is wrong with it. */
export function FormField({ name, field, typed, onChange, faults, at = '', after, ...given }: Props) {
  const id = at + name
  const said = faults.filter(fault => fault.at === name || fault.at.startsWith(`${name}.`))
  return (
    <div data-at={name} className={isWide(field) ? 'cell wide' : 'cell'}>
      <Labelled id={id} field={field} faults={said}>
        <FieldInput id={id} field={field} value={typed.values[name] ?? null} describedBy={`${id}-said`} wrong={said.some(fault => fault.strength === 'refuse')} {...given}
          onChange={value => onChange({ ...typed, values: { ...typed.values, [name]: value } })} />
        {after}
      </Labelled>
    </div>
  )
}

/** Whose record it is; `fixed` is the name of the union of a record that cannot change it. */
export function UnionField({ ledger, typed, onChange, faults, at = '', fixed }: Shared & { ledger: AnyLedger; fixed?: string }) {
  const id = `${at}union`
  const field: Field = { kind: 'ref', to: 'union', label: ledger.tree ? '上级工会' : '所属工会', required: true }
  return (
    <div data-at="union" className="cell">
      <Labelled id={id} field={field} faults={faults.filter(fault => fault.at === 'union')}>
        {fixed === undefined
          ? <UnionInput id={id} value={typed.union} clear={ledger.tree !== undefined} onChange={union => onChange({ ...typed, union })} describedBy={`${id}-said`} />
          : <span id={id} className="fixed">{fixed}</span>}
      </Labelled>
    </div>
  )
}

function isWide({ kind }: Field): boolean {
  return kind === 'long' || kind === 'people' || kind === 'files'
}
