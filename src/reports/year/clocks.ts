import { daysBetween } from '#kit/day.ts'
import type { Running } from '#records/due.ts'
import type { Ask } from './ask.ts'
import { stateOf, type Entry } from './entry.ts'

/** Clocks that end in the year and still run, many of one sort on one day together; one that was stopped is in its record's own history. */
export async function clocksOf({ office, register, actor, law, union, year, today }: Ask): Promise<Entry[]> {
  const running = await office.due(actor, { today, law, union, within: Math.max(0, daysBetween(today, `${year}-12-31`)) })
  const ending = running.filter(({ due }) => due.slice(0, 4) === String(year))
  return [...Map.groupBy(ending, ({ ledger, clock, due }) => `${ledger} ${clock} ${due}`)].map(([id, some]): Entry => {
    const [{ ledger, record, label, due, article }] = some as [Running]
    const described = register.ledgers.get(ledger)!
    const what = some.length > 1 ? `${label}${some.length}${described.unit}` : `${String(record['called'] ?? described.label)}：${label}`
    return { id, kind: 'clock', what, about: article, first: due, last: due, state: stateOf(false, due, today), ledger, ...(some.length === 1 && { record: record.id }), made: [] }
  })
}
