import type { LawRule } from './rules.ts'
import { lawRules } from './rules.ts'
import { plainWeeks, type Calendar } from './workdays.ts'

/** The law that is asked: the rules in force with what the administrator settled, the area code of the place, its working days. */
export type Law = { rules: readonly LawRule[]; place: string; calendar: Calendar }

/** The nation's law as the tables have it, and no holidays known. */
export const nation: Law = { rules: lawRules, place: '', calendar: plainWeeks }
