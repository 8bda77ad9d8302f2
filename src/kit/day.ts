import { refuse } from './refusal.ts'

/** 'YYYY-MM-DD', proleptic Gregorian, 1900–2199, compared as text. It has no hour and no time zone. */
export type Day = string

export function isDay(text: string): boolean {
  if (!/^(?:19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false
  const [year, month, date] = parts(text)
  return month >= 1 && month <= 12 && date >= 1 && date <= length(year, month)
}

/** Refuses a result outside 1900–2199, as does addMonths. */
export function addDays(day: Day, n: number): Day {
  return inRange(print(count(day) + n))
}

/** The same day of the month, or the month's last day where that day is missing: 2025-01-31 + 1 = 2025-02-28. */
export function addMonths(day: Day, n: number): Day {
  const [year, month, date] = parts(day)
  const first = inRange(print(Date.UTC(year, month - 1 + n) / MS))
  const last = monthEnd(first)
  return first.slice(0, 8) + String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')
}

/** Days from a to b: 1 when b is the day after a, negative when b comes first. */
export function daysBetween(a: Day, b: Day): number {
  return count(b) - count(a)
}

export function monthEnd(day: Day): Day {
  const [year, month] = parts(day)
  return day.slice(0, 8) + length(year, month)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01, day 0, was a Thursday; the shift is a multiple of seven that keeps 1900 positive.
  return (((count(day) + 3 + 7 * 5000) % 7) + 1) as ReturnType<typeof weekday>
}

const MS = 86_400_000

function parts(day: Day): [year: number, month: number, date: number] {
  const digits = (at: number) => (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO
  return [digits(0) * 100 + digits(2), digits(5), digits(8)]
}

const ZERO = '0'.charCodeAt(0)

function length(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01. */
function count(day: Day): number {
  const [year, month, date] = parts(day)
  return Date.UTC(year, month - 1, date) / MS
}

function print(days: number): Day {
  return new Date(days * MS).toISOString().slice(0, 10)
}

function inRange(day: Day): Day {
  if (day < '1900-01-01' || day > '2199-12-31') throw refuse('invalid', '日期须在1900年至2199年之间，请改正')
  return day
}
