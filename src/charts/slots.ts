import { monthEnd, type Day } from '#kit/day.ts'
import { monthsOf, sayPeriod, type Period } from '#kit/period.ts'

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

/** What each is called in a table: 3月, or 2024年3月 where they are of several years. */
export function slotLabels(slots: readonly Period[]): string[] {
  const several = new Set(slots.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)])).size > 1
  return slots.map(slot => several ? sayPeriod(slot) : withoutYear(slot))
}

/** What each is called below an axis: short, the year only where one begins. */
export function tickLabels(slots: readonly Period[]): string[] {
  const several = new Set(slots.map(({ first }) => first.slice(0, 4))).size > 1
  return slots.map((slot, i) => {
    const year = slot.first.slice(0, 4)
    const short = withoutYear(slot)
    return several && short !== sayPeriod(slot) && slots[i - 1]?.first.slice(0, 4) !== year ? `${short}\n${year}年` : short
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
