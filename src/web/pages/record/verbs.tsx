import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger, Step } from '#model/ledger.ts'
import type { Fault } from '#model/rules.ts'
import { isOpen } from '#model/steps.ts'
import { absent } from '#model/where.ts'
import { isRefusal } from '#kit/refusal.ts'
import { doors } from '../../doors.ts'
import { FieldInput } from '../../inputs/input.tsx'
import { tidied } from '../../inputs/text.tsx'
import { Today } from '../../inputs/one-touch.tsx'
import { useMay, useSession } from '../../session.tsx'
import { Dialog } from '../../show/dialog.tsx'
import { ownSteps } from '../../views/views.ts'
import { useFirstFault } from '../form/first-fault.ts'
import { Labelled } from '../form/labelled.tsx'

/** `before`: what is to be known before a step is taken, by its name. */
type Props = { ledger: AnyLedger; record: LedgerRecord; names: Readonly<Record<string, string>>; before?: (step: string) => ReactNode }

/** What can be done to a record as it stands: a button a verb of its ledger. */
export function Verbs({ ledger, record, names, before }: Props) {
  const leads = useMay('lead')
  const [doing, setDoing] = useState<string | null>(null)
  const possible = Object.entries(ledger.steps).filter(([name, step]) => !ownSteps(ledger.id).includes(name) && isOpen(step, record) && (step.by !== 'lead' || leads))
  const ended = (ledger.states ?? {})[record.state ?? '']?.final === true
  const step = possible.find(([name]) => name === doing)?.[1]
  return (
    <>
      {possible.map(([name, { label }], i) => <Button key={name} type={i === 0 && !ended ? 'primary' : 'default'} onClick={() => setDoing(name)}>{label}</Button>)}
      {step && <Doing ledger={ledger} record={record} names={names} before={before} name={doing!} step={step} close={() => setDoing(null)} />}
    </>
  )
}

/** Asks for what the step needs, and for what else is known by then, as far as the record does not have it yet; of a step that is taken again, anew. */
function Doing({ ledger, record, names, before, name, step, close }: Omit<Props, 'before'> & { before: Props['before'] | undefined; name: string; step: Step; close: () => void }) {
  const year = Number(useSession().me.today.slice(0, 4))
  const { message } = App.useApp()
  const needs: readonly string[] = step.needs ?? []
  // What was said the last time does not count for this one.
  const [values, setValues] = useState<Record<string, unknown>>(() => step.again ? Object.fromEntries(needs.map(field => [field, null])) : {})
  const asked = (Object.entries(ledger.fields) as [string, Field][]).filter(([field]) =>
    (step.again && needs.includes(field)) || ([...needs, ...step.asks ?? []].includes(field) && absent(record[field])))
  const day = (ledger.states ?? {})[step.to ?? '']?.on
  // Enter sends what stands in an input before it is left.
  const typed = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, tidied(ledger.fields[field] as Field, value, { year })]))
  const form = useRef<HTMLFormElement>(null)
  const showFirst = useFirstFault(form)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const work = useMutation({
    // A refused write tells what came first; the check before it tells all there is.
    mutationFn: async () => {
      const steps = [{ ledger: ledger.id, do: name, id: record.id, version: record.version, values: typed }]
      const against = (await doors.check(steps))[0]!.faults.filter(({ strength }) => strength === 'refuse')
      if (against.length === 0) await doors.write(steps)
      return against
    },
    onSuccess: against => {
      setFaults(against)
      if (against.length > 0) return showFirst()
      message.success(`已${step.label}`)
      close()
    },
    onError: error => isRefusal(error) && setFaults([{ strength: 'refuse', say: error.say, at: '' }]),
  })
  const fill = (field: string, value: unknown) => {
    setValues({ ...values, [field]: value })
    setFaults(faults.filter(fault => !saidOf(field).includes(fault)))
  }
  const saidOf = (field: string) => faults.filter(({ at }) => at === field || at.startsWith(`${field}.`))
  const placed = new Set(asked.flatMap(([field]) => saidOf(field)))
  return (
    <Dialog title={step.label} onClose={close}>
      <form ref={form} noValidate onSubmit={event => { event.preventDefault(); work.mutate() }}>
        {before?.(name)}
        {asked.length === 0 && <p>确认{step.label}？</p>}
        {asked.map(([field, description]) => (
          <Labelled
            key={field} id={`verb-${field}`} field={{ ...description, ...needs.includes(field) && { required: true } }}
            faults={saidOf(field)}
          >
            <FieldInput id={`verb-${field}`} field={description} value={values[field] ?? null} names={names} year={year}
              describedBy={`verb-${field}-said`} wrong={saidOf(field).length > 0}
              onChange={value => fill(field, value)} />
            {field === day && absent(values[field]) && <Today onChange={day => fill(field, day)} />}
          </Labelled>
        ))}
        {faults.filter(fault => !placed.has(fault)).map(({ say }) => <p key={say} className="fault" role="alert">{say}</p>)}
        <div className="dialog-foot"><Button onClick={close}>不办</Button><Button type="primary" htmlType="submit" loading={work.isPending}>{step.label}</Button></div>
      </form>
    </Dialog>
  )
}
