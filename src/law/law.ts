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

/** The nation's rule that holds to this day: what a record can be checked by, which knows no place. */
export function nationalRule(id: string): LawRule | null {
  return ruleFor(lawRules, id, '', '9999-12-31')
}
