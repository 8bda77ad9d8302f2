import { monthEnd, type Day } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'

export type MonthState = 'sent' | 'late' | 'approved' | 'draft' | 'none' | 'before'
/**
 * `sent`: the paper has gone, on `day`; `late`: it was due and has not; `before`: no plan of it or of any month before it was ever kept
 * here, so that nobody can say whether it was sent; else how far the plan itself is. `to`: the record that says so.
 */
export type PlanMonth = { month: number; state: MonthState; day: string | null; to: { ledger: 'submission' | 'plan'; id: string } | null }

/** The monthly plans of a year, 1月 to 12月: what was drafted of them, and what was noted of their sending; of one union. */
export function planMonths({ year, today, plans, notes }: { year: number; today: Day; plans: readonly LedgerRecord[]; notes: readonly LedgerRecord[] }): PlanMonth[] {
  const first = [...plans, ...notes].map(one => String(one['period'])).sort()[0] ?? ''
  return Array.from({ length: 12 }, (_, i): PlanMonth => {
    const period = `${year}-${String(i + 1).padStart(2, '0')}`
    const of = (records: readonly LedgerRecord[]) => records.find(one => one['period'] === period)
    const [plan, note] = [of(plans), of(notes)]
    const to = note ? { ledger: 'submission' as const, id: note.id } : plan ? { ledger: 'plan' as const, id: plan.id } : null
    if (note && note['sent'] !== null) return { month: i + 1, state: 'sent', day: findDate(note['sent'])?.first ?? null, to }
    const due = findDate(note?.['due'])?.last ?? monthEnd(`${period}-01`)
    const state = due < today ? first !== '' && period >= first ? 'late' : 'before' : plan ? plan.state === 'approved' ? 'approved' : 'draft' : 'none'
    return { month: i + 1, state, day: null, to: due >= today && plan ? { ledger: 'plan', id: plan.id } : to }
  })
}
