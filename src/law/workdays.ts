import { addDays, weekday, type Day } from '#kit/day.ts'

/** Which days are worked, as far as the years are known. */
export type Calendar = {
  isWorkday(day: Day): boolean
  /** The first year between two days, both included, whose holidays are not known. */
  unknownYear(a: Day, b: Day): number | undefined
  /** What it is made of, for those who carry it elsewhere. */
  holidays: Holidays
}

/** The holidays of some years: days off, and days at the weekend that are worked for them. */
export type Holidays = { years: readonly number[]; off: readonly Day[]; worked: readonly Day[] }

/** A calendar of known years; of all others it takes Monday to Friday as worked. */
export function calendarOf(holidays: Holidays): Calendar {
  const { years, off, worked } = holidays
  const known = new Set(years)
  const free = new Set(off)
  const made = new Set(worked)
  return {
    holidays,
    isWorkday: day => made.has(day) || weekday(day) <= 5 && !free.has(day),
    unknownYear(a, b) {
      const [first, last] = [a, b].sort().map(day => Number(day.slice(0, 4)))
      for (let year = first!; year <= last!; year++) if (!known.has(year)) return year
      return undefined
    },
  }
}

export const plainWeeks: Calendar = calendarOf({ years: [], off: [], worked: [] })

/** The n-th working day after a day, or before it where n is negative; the day itself is not counted. */
export function addWorkdays(calendar: Calendar, day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(n); left > 0;) if (calendar.isWorkday(at = addDays(at, step))) left--
  return at
}
