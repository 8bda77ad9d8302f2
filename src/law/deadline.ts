import { addDays, addMonths, daysBetween, type Day } from '#kit/day.ts'
import { ruleFor, type LawRule, type Length } from './rules.ts'

/** When a running clock ends, days left (negative when passed), and the article that says so. */
export type Due = { due: Day; daysLeft: number; article: string; grade: LawRule['grade'] }

/** The end of a clock that runs `since` a day by a rule, at the place and under the law of that day; null where no rule with a length was in force. */
export function deadline(rules: readonly LawRule[], run: { rule: string; since: Day; paused?: number; extended?: boolean }, o: { place: string; today: Day }): Due | null {
  const rule = ruleFor(rules, run.rule, o.place, run.since)
  if (!rule?.length) return null
  const end = after(run.since, rule.length)
  const due = addDays(run.extended && rule.extension ? after(end, rule.extension) : end, run.paused ?? 0)
  return { due, daysLeft: daysBetween(o.today, due), article: rule.article, grade: rule.grade }
}

function after(day: Day, length: Length): Day {
  return 'years' in length ? addMonths(day, 12 * length.years) : addDays(day, length.days)
}
