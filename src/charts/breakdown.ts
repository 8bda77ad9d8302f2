import type { Figure } from '#model/figure.ts'
import { formOf } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Register } from '#model/register.ts'

/** By what a figure is taken apart: months, its own split, or the unions below. */
export type Cut = 'time' | 'split' | 'union'

/** What charts and tables need of a figure. */
export type Told = Pick<Figure, 'value' | 'high' | 'unit'>

/** A line of the table and a place of the chart. `now` is absent where the stretch has not begun; `tick` is a shorter label. */
export type Row<F extends Told = Told> = { key: string; label: string; tick?: string; now?: F; before?: F }

/** A figure taken apart, beside the year before. */
export type Breakdown<F extends Told = Told> = {
  cut: Cut
  /** What its rows are: 月, 案由, 下级工会. */
  by: string
  label: string
  unit: string
  nature: Nature
  /** Whether its rows add up to the whole; if not, nothing may suggest that they do. */
  adds: boolean
  rows: readonly Row<F>[]
  whole: { now?: F; before?: F }
}

/** Happens in a period, stands at its end, or is a rate of it. */
export type Nature = 'happens' | 'stands' | 'rate'

export function natureOf(register: Register, i: KeptIndicator): Nature {
  if ('either' in i) {
    const natures = new Set(Object.values(i.either).map(id => natureOf(register, register.indicators.get(id)!)))
    return natures.size === 1 ? [...natures][0]! : 'stands'
  }
  if ('latest' in i) return i.in === 'period' ? 'happens' : 'stands'
  const form = formOf(i)
  return form === 'flow' ? 'happens' : form === 'stock' || form === 'lacking' ? 'stands' : 'rate'
}

/**
 * Only what happened and was counted or summed adds up over months and unions; different things (distinct) may be met in
 * several, and a 口径 may change in between. Parts of a split add up also of what stands.
 */
export function addsUp(i: KeptIndicator, cut: Cut): boolean {
  const form = formOf(i)
  if ('distinct' in i && i.distinct !== undefined) return false
  return form === 'flow' || (cut === 'split' && (form === 'stock' || form === 'latest'))
}

/**
 * What of the whole is in none of the rows: of months what is dated less exactly or told by a 汇总 of several; of unions
 * what the upper one entered itself, less what both entered. Null where rows do not add up or the whole is not known.
 */
export function restOf({ adds, rows, whole }: Breakdown, year: 'now' | 'before'): number | null {
  const all = whole[year]?.value ?? null
  return !adds || all === null ? null : all - rows.reduce((sum, row) => sum + (row[year]?.value ?? 0), 0)
}

/** Whether nothing is known of a row, neither now nor a year before. */
export function isUnknown({ now, before }: Row): boolean {
  return (now?.value ?? before?.value ?? null) === null
}

/** The largest first, what is not known last; in the given order where they are equal. */
export function ranked<F extends Told>(rows: readonly Row<F>[]): Row<F>[] {
  const size = ({ now }: Row<F>) => now?.value ?? -Infinity
  return rows.toSorted((a, b) => size(b) - size(a) || 0)
}
