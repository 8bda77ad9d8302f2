import type { Interval } from '#kit/interval.ts'

export type Kind =
  | 'person' | 'organization' | 'event' | 'item' | 'money' | 'percent' | 'percentage_point' | 'duration' | 'score' | 'other'

/**
 * A figure as printed. `start`/`end` are UTF-16 offsets, end exclusive. `value` is in the printed unit (275 of 275万元) and null
 * for a range and for lost digits; the interval it allows is in the base unit: 元, percent, or the unit without 万 and 亿.
 */
export type Quantity = Interval & {
  start: number
  end: number
  text: string
  value: number | null
  min?: number
  max?: number
  unit: string
  quantity: Kind
  /** Base units in one printed unit: 万元 10000, ‰ 0.1. */
  scale: number
  /** Money only: the amount in 元. */
  amountYuan?: number | { min: number; max: number }
  approx: boolean
  bound?: 'above' | 'below' | 'around'
  /** Why there is no value: digits overwritten (20xx多人, __人次) or left out (经费已入库万元). */
  lost?: 'masked' | 'missing'
}

/** The unit in which a figure can be compared, however it was printed: 元 of 万元, % of 成, 人 of 万人. */
export function unitOf({ unit, quantity }: { unit: string; quantity: string }): string {
  return quantity === 'money' ? '元' : quantity === 'percent' ? '%' : bare(unit)
}

function bare(unit: string): string {
  const own = unit.replace(/^(?:[万亿]|[千百](?=[人名户家个份条件]$))/, '')
  return ALIKE[own] ?? own
}

/** Measure words that say no more than another one. */
const ALIKE: Readonly<Record<string, string>> = { 宗: '起', 桩: '起', 场次: '场' }
