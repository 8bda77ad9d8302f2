import { addDays, type Day } from './day.ts'

/**
 * The day on which a date of the Chinese calendar falls, or null if that lunar year has no such day.
 * `year`, 1900–2198, is the Gregorian year in which the lunar year begins: 腊月 2025 lies in early 2026.
 */
export function solarFromLunar(year: number, month: number, day: number, leap = false): Day | null {
  if (year < 1900 || year > 2198 || month < 1 || month > 12 || day < 1 || day > 30) return null
  const wanted = `${month}${leap ? 'bis' : ''}/${day}/${year}`
  const before = found.get(wanted)
  if (before !== undefined) return before
  const solar = search(wanted, year, month, day)
  found.set(wanted, solar)
  return solar
}

/** Days looked for before: the calendar is slow, and reports name the same few feasts. */
const found = new Map<string, Day | null>()

function search(wanted: string, year: number, month: number, day: number): Day | null {
  // New year is never before 21 January and months have at least 29 days; late new years,
  // 30-day months and a leap month delay the day by fewer than 80.
  const earliest = addDays(`${year}-01-20`, 29 * (month - 1) + day - 1)
  for (let n = 0; n < 80; n++) {
    const solar = addDays(earliest, n)
    if (lunar.format(new Date(solar)) === wanted) return solar
  }
  return null
}

/** Writes month/day/year, a leap month as '6bis'. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' })
