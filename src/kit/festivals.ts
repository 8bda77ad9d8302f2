import { daysBetween, type Day } from './day.ts'
import { solarFromLunar } from './lunar.ts'

/** A festival for which offices do something, by month and day of the common or of the Chinese calendar. */
export type Festival = { id: string; name: string } & ({ on: string } | { lunar: readonly [month: number, day: number] })

/** The ids are those of the field 节日 of an activity. */
export const festivals: readonly Festival[] = [
  { id: 'newYear', name: '元旦', on: '01-01' },
  { id: 'spring', name: '春节', lunar: [1, 1] },
  { id: 'lantern', name: '元宵', lunar: [1, 15] },
  { id: 'women', name: '三八', on: '03-08' },
  { id: 'labour', name: '五一', on: '05-01' },
  { id: 'youth', name: '五四', on: '05-04' },
  { id: 'boat', name: '端午', lunar: [5, 5] },
  { id: 'party', name: '七一', on: '07-01' },
  { id: 'army', name: '八一', on: '08-01' },
  { id: 'moon', name: '中秋', lunar: [8, 15] },
  { id: 'national', name: '国庆', on: '10-01' },
  { id: 'elders', name: '重阳', lunar: [9, 9] },
]

/** The day of a festival in a year, 1900–2198. */
export function festivalDay(festival: Festival, year: number): Day {
  if ('on' in festival) return `${year}-${festival.on}`
  // None of these is in a month in which a lunar year runs into the next: 九月初九 is in the autumn of its own year.
  const day = solarFromLunar(year, ...festival.lunar)
  if (day === null) throw new Error(`no ${festival.id} in ${year}`)
  return day
}

/** The year for whose festival something was done on a day: what is done late in December for 元旦 belongs to the year to come. */
export function festivalYear(festival: Festival, day: Day): number {
  const year = Number(day.slice(0, 4))
  const away = (other: number) => Math.abs(daysBetween(festivalDay(festival, other), day))
  return [year - 1, year, year + 1].reduce((best, other) => away(other) < away(best) ? other : best)
}
