import { daysBetween, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import type { Aim, Measured } from './aim.ts'

/** What should be reached by a day: by its dated milestones the sum – of a level the last – of those that are past; else a straight line from the base to the end. */
export function expectedBy(aim: Aim, { base, adds }: Measured, day: Day): number | null {
  const stages = stagesOf(aim)
  if (stages.length > 0) {
    const past = stages.filter(({ last }) => last <= day)
    return adds ? exact(past.reduce((sum, { value }) => sum + value, 0)) : past.at(-1)?.value ?? base
  }
  const [from, gone] = [adds ? 0 : base, goneBy(aim, day)]
  if (from === null || aim.value === null || gone === null) return null
  return from >= aim.value ? aim.value : exact(from + gone * (aim.value - from))
}

/** How much may be used up by a day of what is not to be exceeded: milestones hold from their beginning; a level goes down from its base to the limit. */
export function allowedBy(aim: Aim, { base, adds }: Measured, day: Day): number | null {
  const stages = stagesOf(aim)
  if (stages.length > 0) {
    const begun = stages.slice(0, stages.filter(({ last }) => last < day).length + 1)
    return adds ? exact(begun.reduce((sum, { value }) => sum + value, 0)) : begun.at(-1)!.value
  }
  const [from, gone] = [adds ? 0 : base, goneBy(aim, day)]
  if (from === null || aim.value === null || gone === null) return null
  return !adds && from <= aim.value ? aim.value : exact(from + gone * (aim.value - from))
}

/** The stages of the whole by date; what is asked of single villages is no date. */
export function stagesOf({ milestones }: Aim): { last: Day; value: number }[] {
  const dated = milestones.flatMap(({ whose, by, value }) => {
    const date = findDate(by)
    return (whose ?? null) === null && date && value !== null ? [{ last: date.last, value }] : []
  })
  return dated.sort((a, b) => a.last < b.last ? -1 : 1)
}

/** Without the tail of a sum of fractions. */
export function exact(n: number): number {
  return Math.round(n * 1e6) / 1e6
}

/** The share of the time from its beginning to the day it is due, 0 to 1. */
function goneBy({ period, due }: Aim, day: Day): number | null {
  const [first, last] = [findDate(period)?.first, findDate(due)?.last]
  if (first === undefined || last === undefined) return null
  return Math.min(1, Math.max(0, (daysBetween(first, day) + 1) / (daysBetween(first, last) + 1)))
}
