import { addMonths } from '#kit/day.ts'
import { findPeriod, lastYear, type Period } from '#kit/period.ts'
import { solarFromLunar } from '#kit/lunar.ts'
import { readDate } from './read-date.ts'
import type { DateWord, Year } from './when.ts'

/** Every word of time in a text, left to right. */
export function dates(text: string): DateWord[] {
  const found: DateWord[] = []
  for (let at = 0; at < text.length; at++) {
    const word = readDate(text, at)
    if (!word) continue
    found.push(word)
    at = word.end - 1
  }
  return found
}

/** The days meant, given the days the report covers; null when the words do not name them (20xx年, 近年来). */
export function resolve(word: DateWord, report: Period): Period | null {
  const when = word.when
  if (!when) return null
  const ends = Number(report.last.slice(0, 4))
  switch (when.kind) {
    case 'report': return report
    case 'year-before': return lastYear(report)
    case 'years': return findPeriod(`${ends - when.back + 1}..${ends}`)
    case 'month': return findPeriod(addMonths(`${report.last.slice(0, 7)}-01`, when.offset).slice(0, 7))
    case 'calendar': {
      const year = yearOf(when.year, ends)
      return findPeriod(`${year}${when.from}..${when.toYear ? yearOf(when.toYear, ends) : year}${when.to}`)
    }
    case 'lunar': {
      // Without a year 腊月 is the one that ended early in the report's year.
      const year = yearOf(when.year ?? { offset: when.month === 12 ? -1 : 0 }, ends)
      const first = solarFromLunar(year, when.month, when.day)
      // A month of the Chinese calendar has 29 or 30 days.
      const last = first && (solarFromLunar(year, when.month, when.lastDay) ?? solarFromLunar(year, when.month, 29))
      return first ? { first, last: last ?? first } : null
    }
  }
}

function yearOf(year: Year | undefined, ends: number): number {
  return year === undefined ? ends : 'is' in year ? year.is : ends + year.offset
}
