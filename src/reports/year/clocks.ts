import { daysBetween } from '#kit/day.ts'
import { calledOf } from '#records/called.ts'
import { stateOf, type Ask, type Entry } from './entry.ts'

/** Clocks that end in the year and still run; one that was stopped is in its record's own history. */
export async function clocksOf({ office, register, actor, law, union, year, today }: Ask): Promise<Entry[]> {
  const running = await office.due(actor, { today, law, union, within: Math.max(0, daysBetween(today, `${year}-12-31`)) })
  return running.filter(({ due }) => due.slice(0, 4) === String(year)).map(({ ledger, record, clock, label, due, article }): Entry => ({
    id: `${record.id} ${clock}`, kind: 'clock', what: `${calledOf(register.ledgers.get(ledger)!, record)}：${label}`, about: article, first: due, last: due, state: stateOf(false, due, today), ledger, record: record.id, made: [],
  }))
}
