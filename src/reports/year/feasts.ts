import { festivals, festivalDay, festivalYear } from '#kit/festivals.ts'
import { findDate } from '#kit/period.ts'
import type { Ask } from './ask.ts'
import type { Entry } from './entry.ts'
import type { Made } from './made.ts'

/**
 * The festivals of a year with what was held for each, also as a duty; nothing has to be: what nothing is known of can be entered, or begun
 * from what was held the last time. An activity of late December for 元旦 belongs to the year to come.
 */
export async function feasts({ office, register, actor, union, year, today }: Ask, asDuty: (festival: string) => readonly Made[] = () => []): Promise<Entry[]> {
  // Two years are looked at, and the weeks around them.
  const period = { first: `${year - 2}-11-01`, last: `${year + 1}-01-31` }
  const { records } = await office.list(actor, 'activity', { union, period, limit: 500, up: true, where: { feast: { known: true }, role: ['host', 'joint'] } })
  const label = register.ledgers.get('activity')!.label
  const held = records.flatMap(record => {
    const [feast, date] = [festivals.find(({ id }) => id === record['feast']), findDate(record['day'])]
    const made = date && { ...date, ledger: 'activity', id: record.id, called: String(record['called'] ?? label) }
    return feast && made ? [{ feast: feast.id, year: festivalYear(feast, date.first), made }] : []
  })
  return festivals.map(festival => {
    const of = (when: number): Made[] => held.filter(one => one.feast === festival.id && one.year === when).map(({ made }) => made)
    const [day, again] = [festivalDay(festival, year), of(year - 1).at(-1)]
    const made = [...new Map([...of(year), ...asDuty(festival.id)].map(one => [one.id, one])).values()]
    const state = made.length > 0 ? 'done' : day < today ? 'passed' : 'coming'
    return {
      id: `feast ${festival.id}`, kind: 'festival', what: festival.name, about: '', first: day, last: day, state,
      enter: { ledger: 'activity', values: { kind: 'festival', feast: festival.id } }, ...again && { again }, made,
    }
  })
}
