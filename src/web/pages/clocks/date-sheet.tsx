import { Checkbox } from 'antd'
import { useState } from 'react'
import { datesFrom, type DateCalculator } from '#law/calculators.ts'
import type { Law } from '#law/law.ts'
import { useSession } from '../../session.tsx'
import { Answers } from './answers.tsx'
import { dayOf, DayField } from './days.tsx'

/** Days that are known on one side, what follows from them on the other. */
export function DateSheet({ law, calculator }: { law: Law; calculator: DateCalculator }) {
  const { me } = useSession()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [flags, setFlags] = useState<Readonly<Record<string, boolean>>>({})
  const given = Object.fromEntries(Object.keys(calculator.asks).map(name => [name, dayOf(typed[name] ?? '', me.today)]))
  return (
    <div className="clocks-sheet">
      <form className="panel" aria-label={`${calculator.label}：已知的日期`} onSubmit={event => event.preventDefault()}>
        {Object.entries(calculator.asks).map(([name, label]) => (
          <DayField key={name} id={`clock-${name}`} label={label} value={typed[name] ?? ''} onChange={value => setTyped(now => ({ ...now, [name]: value }))} />
        ))}
        {Object.entries(calculator.flags ?? {}).map(([name, label]) => <Checkbox
          key={name} checked={flags[name] === true} onChange={event => setFlags(now => ({ ...now, [name]: event.target.checked }))}
        >{label}</Checkbox>)}
      </form>
      <Answers answers={datesFrom(law, calculator, given, flags, me.today)} none="填上知道的日期，能算的都会列在这里；当地没有规定的不列。" />
    </div>
  )
}
