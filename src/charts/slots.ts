import { monthEnd, type Day } from '#kit/day.ts'
import { monthsOf, precision, sayPeriod, type Period } from '#kit/period.ts'

/** So many months at most are shown as months, so many as quarters; what is longer by years. */
const MONTHS = 24
const QUARTERS = 120

/**
 * The stretches by which a period is told: its months, beyond two years its quarters, beyond ten its years. Together they
 * are the period: where it begins or ends within one, that one is cut.
 */
export function slotsOf(period: Period): Period[] {
  const months = monthsOf(period)
  const size = months.length <= MONTHS ? 1 : months.length <= QUARTERS ? 3 : 12
  const groups = Map.groupBy(months, month => `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5)) / size)}`)
  return Array.from(groups.values(), some => ({ first: later(`${some[0]}-01`, period.first), last: earlier(monthEnd(`${some.at(-1)}-01`), period.last) }))
}

/** What the stretches of a period are: 月, 季度, 年. */
export function slotWord(period: Period): string {
  const months = monthsOf(period).length
  return months <= MONTHS ? '月' : months <= QUARTERS ? '季度' : '年'
}

/** What each is called in a table: 3月, or 2024年3月 where they are of several years. */
export function slotLabels(slots: readonly Period[]): string[] {
  const several = new Set(slots.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)])).size > 1
  return slots.map(slot => several ? sayPeriod(slot) : withoutYear(slot))
}

/** What each is called below an axis: 3月; where they are of several years, 3 and the year where it begins; of quarters only that. */
export function tickLabels(slots: readonly Period[]): string[] {
  const years = slots.map(({ first }) => `${first.slice(0, 4)}年`)
  if (new Set(years).size === 1) return slots.map(withoutYear)
  return slots.map((slot, i) => {
    const begins = years[i - 1] !== years[i]
    const month = precision(slot) === 'month' ? String(Number(slot.first.slice(5, 7))) : ''
    return [month, ...begins ? [years[i]] : []].filter(text => text !== '').join('\n')
  })
}

/** A whole year has nothing but its year. */
function withoutYear(slot: Period): string {
  return sayPeriod(slot).replace(/^\d{4}年第?(?=.)/, '')
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
