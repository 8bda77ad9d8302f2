import type { Day } from '#kit/day.ts'
import { lawRules, ruleFor, type LawRule } from './rules.ts'
import { calendarOf, plainWeeks, type Calendar, type Holidays } from './workdays.ts'

/** The law that is asked: the rules in force with what the administrator settled, the area code of the place, its working days. */
export type Law = { rules: readonly LawRule[]; place: string; calendar: Calendar }

/** The nation's law as the tables have it, and no holidays known. */
export const nation: Law = { rules: lawRules, place: '', calendar: plainWeeks }

/** What of a law is carried from the server to a page, which has the tables itself. */
export type SentLaw = { place: string; settled: readonly LawRule[]; holidays: Holidays }

export function lawFrom({ place, settled, holidays }: SentLaw): Law {
  return { place, rules: [...lawRules, ...settled], calendar: calendarOf(holidays) }
}

/** What a topic says on a day by the law that is asked; by the nation's where nobody knows the place. An unknown day goes by what holds to this day. */
export function ruleOn(law: Law | undefined, id: string, day: Day | undefined = '9999-12-31'): LawRule | null {
  const { rules, place } = law ?? nation
  return ruleFor(rules, id, place, day)
}
