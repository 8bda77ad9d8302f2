import { Segmented } from 'antd'
import type { Fault } from '#model/rules.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import { Labelled } from './labelled.tsx'
import type { Typed } from './typed.ts'

type Props = { ledger: AnyLedger; typed: Typed; onChange: (typed: Typed) => void; faults: readonly Fault[]; at?: string }

/** The date on which a new record entered its state, where it is asked for beside the state: without it what is done counts as still going on. */
export function dateOfState(ledger: AnyLedger, { state, values }: Typed): string | undefined {
  const on = (ledger.states as Readonly<Record<string, State>> | undefined)?.[state ?? '']?.on as string | undefined
  return on === undefined || on === ledger.day || values['form'] === 'total' ? undefined : on
}

/** How far a new record has come already; a 汇总 has come nowhere. */
export function StateField({ ledger, typed, onChange, faults, at = '' }: Props) {
  const states = Object.entries(ledger.states ?? {})
  if (states.length < 2 || typed.values['form'] === 'total') return null
  return (
    <Labelled id={`${at}state`} field={{ label: '现在的状态' }} faults={faults.filter(fault => fault.at === 'state')}>
      <Segmented id={`${at}state`} value={typed.state ?? ''} onChange={state => onChange({ ...typed, state })} aria-label="现在的状态"
        options={states.map(([value, { label }]) => ({ value, label }))} />
    </Labelled>
  )
}
