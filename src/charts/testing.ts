import type { Breakdown, Told } from './breakdown.ts'

export function told(value: number | null, unit = '起'): Told {
  return { value, unit }
}

type Values = readonly (number | null | undefined)[]

/** 受理劳动争议 by month, with these values in its months; undefined has not come yet. */
export function broken({ now, before = [], whole = null, wholeBefore = null, unit = '起', ...more }: {
  now: Values
  before?: Values
  whole?: number | null
  wholeBefore?: number | null
} & Partial<Omit<Breakdown, 'rows' | 'whole'>>): Breakdown {
  const figure = (value: number | null | undefined) => value === undefined ? undefined : told(value, unit)
  const rows = now.map((value, i) => {
    const [figureNow, figureBefore] = [figure(value), figure(before[i])]
    return { key: String(i + 1), label: `${i + 1}月`, ...(figureNow && { now: figureNow }), ...(figureBefore && { before: figureBefore }) }
  })
  return { cut: 'time', by: '月', label: '受理劳动争议', unit, nature: 'happens', adds: true, ...more, rows, whole: { now: told(whole, unit), before: told(wholeBefore, unit) } }
}
