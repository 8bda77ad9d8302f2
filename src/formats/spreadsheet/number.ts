import { tidy } from '#kit/interval.ts'
import { addDays } from '#kit/day.ts'

/** How a number is shown: as a date down to day, month or year and with its hour or without, in hundredths, filled up with zeros, or bare. */
export type NumberFormat = { as: 'bare' | 'percent' } | { as: 'zeros'; digits: number } | { as: 'date'; to?: 'day' | 'month' | 'year'; hour?: true }

/** Out of a format's code, as a workbook keeps it: yyyy"年"m"月", 0.00%, 000000. */
export function numberFormat(code: string): NumberFormat {
  const [plain = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')
  if (/general|@/i.test(plain)) return { as: 'bare' }
  if (/^0{2,}$/.test(plain)) return { as: 'zeros', digits: plain.length }
  if (plain.includes('%')) return { as: 'percent' }
  const [year, hour, day] = [/[ye]/i, /[hs]/i, /d/i].map(part => part.test(plain)) as [boolean, boolean, boolean]
  // An m beside hours means minutes.
  const month = /m/i.test(plain) && (!hour || year || day)
  const to = day ? 'day' : month ? 'month' : year ? 'year' : undefined
  return to === undefined && !hour ? { as: 'bare' } : { as: 'date', ...(to && { to }), ...(hour && { hour }) }
}

/** The formats that a workbook names by number only, those of Chinese programs included (ECMA-376, 18.8.30). */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { as: 'percent' }
  const found = Object.entries(DATES).find(([, ids]) => ids.includes(id))
  if (!found) return { as: 'bare' }
  const [what] = found
  return what === 'hour' ? { as: 'date', hour: true } : what === 'both' ? { as: 'date', to: 'day', hour: true } : { as: 'date', to: what as 'day' | 'month' }
}

const DATES: Readonly<Record<string, readonly number[]>> = {
  day: [14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58], month: [17, 27, 36, 50, 52, 57], hour: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56], both: [22],
}

/**
 * A number as text, as far as it is shown. What has more digits than a sheet can keep comes out as 1.1010519491231E+17, so
 * that no one takes it for the number that was meant. `since1904`: days count from 1904.
 */
export function numberText(value: number, format: NumberFormat, since1904: boolean): { text: string; bare?: true } {
  if (!Number.isFinite(value)) return { text: '' }
  if (format.as === 'date') {
    const text = dateText(value, format, since1904)
    if (text !== null) return { text }
  }
  if (format.as === 'percent') return { text: `${tidy(value * 100)}%` }
  if (format.as === 'zeros') return { text: String(Math.round(value)).padStart(format.digits, '0') }
  if (Math.abs(value) >= 1e15) return { text: value.toExponential().toUpperCase(), bare: true }
  return { text: String(Number(value.toPrecision(15))), bare: true }
}

/** Null where the number is no day that a sheet could mean. */
function dateText(value: number, { to, hour }: NumberFormat & { as: 'date' }, since1904: boolean): string | null {
  if (value < 0 || value >= 109_000) return null
  const minutes = Math.round((value - Math.floor(value)) * 1440)
  const days = Math.floor(value) + (minutes === 1440 ? 1 : 0)
  const clock = `${String(Math.floor(minutes % 1440 / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  if (to === undefined || days === 0 && !since1904) return hour ? clock : ''
  // A sheet believes that 1900 was a leap year: before its day 60 all days lie one later.
  const day = since1904 ? addDays('1904-01-01', days) : addDays(days < 60 ? '1899-12-31' : '1899-12-30', days)
  const shown = to === 'day' ? day : to === 'month' ? day.slice(0, 7) : day.slice(0, 4)
  return hour ? `${shown} ${clock}` : shown
}
