import { addMonths, isDay, monthEnd, type Day } from './day.ts'
import { refuse } from './refusal.ts'

/** A closed interval of days. A date of less than day precision ('2025-08上') is a Period too. */
export type Period = { first: Day; last: Day }

export type Precision = 'day' | 'ten-days' | 'month' | 'quarter' | 'half' | 'year' | 'span'

/** Reads '2025', '2025H1', '2025Q3', '2025-08', '2025-08上', '2025-08-18', and any two of them joined by '..'. */
export function parsePeriod(text: string): Period {
  const period = findPeriod(text)
  if (period) return period
  throw refuse('invalid', `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”不是真实的时间段，请写成2025、2025H1、2025Q3、2025-08、2025-08-18或2025-01..2025-08这样`)
}

/** As parsePeriod, but null for what cannot be read, is no real date, or ends before it begins. */
export function findPeriod(text: string): Period | null {
  if (isDay(text)) return { first: text, last: text } // the usual case, thousands of times in a sheet
  const [from = '', to = from, ...more] = text.split('..')
  const first = findUnit(from)?.first
  const last = findUnit(to)?.last
  return first && last && first <= last && more.length === 0 ? { first, last } : null
}

/** The interval of a date as a record holds it; null of one that is absent or 不详 ('?'). */
export function findDate(value: unknown): Period | null {
  return typeof value === 'string' ? findPeriod(value) : null
}

/** The shortest text that parsePeriod reads back as the same period. */
export function printPeriod(p: Period): string {
  if (p.first === p.last) return p.first
  const unit = unitOf(p)
  if (unit) return unit.text
  return wholeMonths(p) ? `${p.first.slice(0, 7)}..${p.last.slice(0, 7)}` : `${p.first}..${p.last}`
}

/** As it stands in a report: '2025年第三季度', '2025年1—8月', '2025年1月1日至8月18日'. */
export function sayPeriod(p: Period): string {
  const unit = unitOf(p)
  if (unit) return unit.say
  const [a, b] = [saying(p.first), saying(p.last)]
  if (!wholeMonths(p)) return a.day + '至' + (a.year !== b.year ? b.day : a.month !== b.month ? b.day.slice(5) : b.date)
  if (a.year === b.year) return `${a.month.slice(0, -1)}—${b.month.slice(5)}`
  const wholeYears = p.first.endsWith('-01-01') && p.last.endsWith('-12-31')
  return wholeYears ? `${a.year.slice(0, 4)}—${b.year}` : `${a.month}至${b.month}`
}

export function within(inner: Period, outer: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

export function overlaps(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Every month touched, as 'YYYY-MM', in order. */
export function monthsOf(p: Period): string[] {
  const months: string[] = []
  const end = p.last.slice(0, 7)
  for (let month = p.first.slice(0, 7); month <= end; month = addMonths(`${month}-01`, 1).slice(0, 7)) {
    months.push(month)
    if (month === '2199-12') break
  }
  return months
}

export function precision(p: Period): Precision {
  return p.first === p.last ? 'day' : unitOf(p)?.precision ?? 'span'
}

/** The same period one year before. A period that ends with its month still does: 2025年2月 (28) → 2024年2月 (29). */
export function lastYear(p: Period): Period {
  const first = addMonths(p.first, -12)
  const last = addMonths(p.last, -12)
  if (p.first === p.last) return { first, last: first }
  return { first, last: p.last === monthEnd(p.last) ? monthEnd(last) : last }
}

type Unit = { precision: Precision; text: string; say: string }

const FORM = /^(?<year>\d{4})(?:H(?<half>[12])|Q(?<quarter>[1-4])|-(?<month>\d\d)(?:(?<ten>[上中下])|-(?<date>\d\d))?)?$/

function findUnit(text: string): Period | null {
  const groups = FORM.exec(text)?.groups
  if (!groups) return null
  const { year, half, quarter, month, ten, date } = groups
  if (date) return isDay(text) ? { first: text, last: text } : null
  const start = half ? 6 * Number(half) - 5 : quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const length = half ? 6 : quarter ? 3 : month ? 1 : 12
  const first = `${year}-${String(start).padStart(2, '0')}-01`
  if (!isDay(first)) return null
  const last = monthEnd(addMonths(first, length - 1))
  const inMonth = (date: string) => first.slice(0, 8) + date
  if (ten === '上') return { first, last: inMonth('10') }
  if (ten === '中') return { first: inMonth('11'), last: inMonth('20') }
  if (ten === '下') return { first: inMonth('21'), last }
  return { first, last }
}

/** The named stretch that p is exactly, if any: of those around its first day, the one that reads back as p. */
function unitOf(p: Period): Unit | undefined {
  return unitsAround(p.first).find(({ text }) => {
    const unit = findUnit(text)
    return unit?.first === p.first && unit.last === p.last
  })
}

function unitsAround(day: Day): Unit[] {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  const say = saying(day)
  const half = month <= 6 ? 1 : 2
  const quarter = Math.ceil(month / 3)
  const ten = day.slice(8) <= '10' ? '上' : day.slice(8) <= '20' ? '中' : '下'
  return [
    { precision: 'day', text: day, say: say.day },
    { precision: 'ten-days', text: day.slice(0, 7) + ten, say: `${say.month}${ten}旬` },
    { precision: 'month', text: day.slice(0, 7), say: say.month },
    { precision: 'quarter', text: `${year}Q${quarter}`, say: `${say.year}第${'一二三四'[quarter - 1]}季度` },
    { precision: 'half', text: `${year}H${half}`, say: `${say.year}${half === 1 ? '上' : '下'}半年` },
    { precision: 'year', text: year, say: say.year },
  ]
}

function saying(day: Day): { year: string; month: string; day: string; date: string } {
  const year = `${day.slice(0, 4)}年`
  const month = `${year}${Number(day.slice(5, 7))}月`
  const date = `${Number(day.slice(8))}日`
  return { year, month, day: month + date, date }
}

function wholeMonths(p: Period): boolean {
  return p.first.endsWith('-01') && p.last === monthEnd(p.last)
}
