import { findPeriod, precision, sayPeriod } from '#kit/period.ts'

/** A stored date for the screen: 2025-08-18, 2025年8月上旬, 不详. Blank when there is none. */
export function sayDate(value: unknown): string {
  if (typeof value !== 'string' || value === '') return ''
  if (value.startsWith('?')) return '不详'
  const period = findPeriod(value)
  return !period ? value : precision(period) === 'day' ? period.first : sayPeriod(period)
}

/** A moment of the history in the office's own time: 2025-08-18 09:12. */
export function sayMoment(iso: string): string {
  const local = new Date(Date.parse(iso) + 8 * 3600_000).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`
}
