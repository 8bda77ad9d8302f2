import { addDays, addMonths, daysBetween, type Day } from '#kit/day.ts'
import type { Law } from './law.ts'
import { ruleFor, topics, type LawRule } from './rules.ts'
import type { Length } from './version.ts'
import { addWorkdays } from './workdays.ts'

/** When a running clock ends, days left (negative when passed), and the article that says so. */
export type Due = {
  due: Day
  daysLeft: number
  article: string
  grade: LawRule['grade']
  /** The first day on which it may be done, where the law opens a stretch before the end. */
  opens?: Day
  /** A year whose holidays nobody knows yet: working days were counted by Monday to Friday. */
  guessed?: number
}

/** The end of a clock that runs `since` a day by a rule, at the place and under the law of that day; null where no rule with a length was in force. */
export function deadline(law: Law, run: { rule: string; since: Day; paused?: number; extended?: boolean }, today: Day): Due | null {
  const rule = ruleFor(law.rules, run.rule, law.place, run.since)
  if (!rule?.length) return null
  const counts = topics[run.rule]?.counts
  const told = { article: rule.article, grade: rule.grade }
  const guess = (end: Day) => 'workdays' in rule.length! ? law.calendar.unknownYear(run.since, end) : undefined
  if (counts !== undefined) {
    const before = away(law, run.since, rule.length, -1)
    const due = counts === 'before' ? before : run.since
    const guessed = guess(before)
    return { due, daysLeft: daysBetween(today, due), ...told, ...counts === 'last' && { opens: before }, ...guessed !== undefined && { guessed } }
  }
  const end = away(law, run.since, rule.length, 1)
  const due = addDays(run.extended && rule.extension ? away(law, end, rule.extension, 1) : end, run.paused ?? 0)
  const guessed = guess(due)
  return { due, daysLeft: daysBetween(today, due), ...told, ...guessed !== undefined && { guessed } }
}

/** The day so long after another, or before it; the day itself is not counted. */
function away(law: Law, day: Day, length: Length, way: 1 | -1): Day {
  if ('years' in length) return addMonths(day, way * 12 * length.years)
  if ('months' in length) return addMonths(day, way * length.months)
  return 'days' in length ? addDays(day, way * length.days) : addWorkdays(law.calendar, day, way * length.workdays)
}
