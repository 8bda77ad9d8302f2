import { faces } from '#model/kinds/kinds.ts'
import { isRefusal } from '#kit/refusal.ts'
import type { Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import { DateInput } from '../../inputs/date.tsx'
import { useSession } from '../../session.tsx'

/** A labelled day, typed as everywhere else. What is typed stays text; `dayOf` reads it. */
export function DayField({ id, label, value, onChange }: { id: string; label: string; value: string; onChange: (typed: string) => void }) {
  const { me } = useSession()
  const read = readDay(value, Number(me.today.slice(0, 4)))
  return (
    <div className="clocks-field">
      <label id={`${id}-label`} htmlFor={id}>{label}</label>
      <DateInput
        id={id} field={{ kind: 'date', label }} value={value} onChange={typed => onChange(typeof typed === 'string' ? typed : '')} names={{}}
        describedBy={`${id}-fault`} wrong={'fault' in read} year={Number(me.today.slice(0, 4))}
      />
      <p id={`${id}-fault`} className="fault">{'fault' in read && read.fault}</p>
    </div>
  )
}

/** The day that was typed; of a month its first day, so that nobody is told too late. Undefined while there is none. */
export function dayOf(typed: string, today: Day): Day | undefined {
  const read = readDay(typed, Number(today.slice(0, 4)))
  return 'day' in read ? read.day : undefined
}

function readDay(typed: string, year: number): { day: Day } | { fault: string } | { none: true } {
  if (typed.trim() === '') return { none: true }
  try {
    const found = findDate(faces.date.parse(typed, { kind: 'date', label: '日期' }, { year }))
    return found ? { day: found.first } : { none: true }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { fault: error.say }
  }
}
