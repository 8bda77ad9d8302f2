import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import { calendarOf, type Calendar, type Holidays } from '#law/workdays.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { ofWholeBook, type Book } from './of-whole-book.ts'

/** The working days of a book: as they were published, and over these what its administrator entered. */
export async function calendarIn(read: Read, o: Book): Promise<Calendar> {
  return read.kept(`calendar ${o.book}`, () => findCalendar(read, o), ['holiday', 'holiday_worked', 'union', 'union_tree'])
}

async function findCalendar(read: Read, o: Book): Promise<Calendar> {
  const own = (await ofWholeBook(read, o, 'holiday')).map(row => ({ id: row['id']!, from: exact(row['from']), until: exact(row['until']) }))
  const kept = own.flatMap(({ id, from, until }) => from === null ? [] : [{ id, from, until: until ?? from }])
  if (kept.length === 0) return asPublished
  const ids = new Set(kept.map(one => one.id))
  const made = (await read.all<{ record: string; day: string }>(sql`select record, day from holiday_worked order by record, nth`))
    .filter(row => ids.has(row.record))
    .flatMap(row => exact(row.day) ?? [])
  const off = kept.flatMap(({ from, until }) => Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => addDays(from, n)))
  return calendarOf({
    years: [...known.years, ...off.map(day => Number(day.slice(0, 4)))],
    off: [...known.off.filter(day => !made.includes(day)), ...off],
    worked: [...known.worked.filter(day => !off.includes(day)), ...made],
  })
}

const known: Holidays = {
  years: [...new Set(Object.keys(published.holidays).map(day => Number(day.slice(0, 4))))],
  off: Object.keys(published.holidays),
  worked: Object.keys(published.workdays),
}
/** Where no administrator entered any. */
export const asPublished: Calendar = calendarOf(known)

function exact(date: unknown): Day | null {
  const found = findDate(date)
  return found && found.first === found.last ? found.first : null
}
