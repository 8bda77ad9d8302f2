import { addMonths, type Day } from '#kit/day.ts'

export type PlanKind = 'monthly' | 'half' | 'annual'
export const PLAN_KINDS: Readonly<Record<PlanKind, string>> = { monthly: '月计划', half: '半年计划', annual: '年度计划' }

/** The times for which a plan may be drafted now, the likeliest first: the next one, this one, and of months some more. */
export function planPeriods(kind: PlanKind, today: Day): string[] {
  const month = `${today.slice(0, 7)}-01`
  if (kind === 'monthly') return [1, 0, 2, 3, 4, 5, 6].map(n => addMonths(month, n).slice(0, 7))
  const year = Number(today.slice(0, 4))
  if (kind === 'annual') return Number(today.slice(5, 7)) <= 2 ? [`${year}`, `${year + 1}`] : [`${year + 1}`, `${year}`]
  return today.slice(5, 7) <= '06' ? [`${year}H2`, `${year}H1`] : [`${year + 1}H1`, `${year}H2`, `${year + 1}H2`]
}
