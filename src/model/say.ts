import { tidy } from '#kit/interval.ts'
import { printYuan } from '#kit/money.ts'
import type { Figure } from './figure.ts'

/** How money is printed; 万元 only from one 万 on. */
export type SayOptions = { money?: '元' | '万元' }

/**
 * The figure's value in words: null → 无数据; money (units 元, 元/人 …) comes in 分; percentages round half up to
 * one decimal, other fractions to two.
 */
export function sayValue(value: number | null, unit: string, o: SayOptions = {}): string {
  return value === null ? '无数据' : join(print(value, unit, o.money === '万元' && value >= WAN))
}

/** A figure in words: of a spread both ends, 4—8%. */
export function sayFigure(figure: Pick<Figure, 'value' | 'high' | 'unit'>, o: SayOptions = {}): string {
  const { value, high, unit } = figure
  if (value === null || high === undefined || high === value) return sayValue(value, unit, o)
  const wan = o.money === '万元' && value >= WAN
  return `${print(value, unit, wan).digits}—${join(print(high, unit, wan))}`
}

/** The digits alone, for cells whose heading names the unit: 597752, 28.1, 4—8. */
export function sayDigits({ value, high, unit }: Pick<Figure, 'value' | 'high' | 'unit'>): string {
  if (value === null) return '无数据'
  const low = print(value, unit, false).digits
  return high === undefined || high === value ? low : `${low}—${print(high, unit, false).digits}`
}

/**
 * The whole and then its parts, so that printed parts of a split add up to the printed whole: 元 stands in for 万元, and
 * exact decimals for rounded ones, where rounding would break the sum. Parts that are no split, and percentages, round alone.
 */
export function sayWhole(whole: Figure, parts: readonly Figure[], o: SayOptions = {}): string[] {
  const all = [whole, ...parts]
  const { unit } = whole
  const values = parts.map(part => part.value ?? 0)
  if (whole.value === null || isPercent(unit) || total(values) !== total([whole.value])) return all.map(figure => sayFigure(figure, o))
  const wan = o.money === '万元' && whole.value >= WAN
  const [first, ...rest] = [whole.value, ...values].map(value => Number(print(value, unit, wan).digits))
  const sound = total(rest) === first
  return all.map(({ value }) => value === null ? sayValue(value, unit) : join(print(value, unit, wan && sound, sound ? 2 : 6)))
}

/** One 万元 in 分. */
const WAN = 1_000_000

type Printed = { digits: string; unit: string }

function print(value: number, unit: string, wan: boolean, places = 2): Printed {
  if (wan) return { digits: decimal(value / WAN, 2), unit: unit.replace(/^元/, '万元') }
  if (unit === '元' && Number.isSafeInteger(value)) return { digits: printYuan(value), unit }
  return { digits: isPercent(unit) ? decimal(value, 1, 100) : decimal(value / scaleOf(unit), places), unit }
}

function join({ digits, unit }: Printed): string {
  return digits + unit
}

/** Half up, without trailing zeros; with more places where something would print as nothing, or not quite `all` as all. */
function decimal(value: number, places: number, all = 0): string {
  const scale = 10 ** places
  const near = Math.round(tidy(value * scale)) / scale
  const misleads = (near === 0 || near === all) && near !== value
  return misleads && places < 6 ? decimal(value, places + 1, all) : String(near)
}

function scaleOf(unit: string): number {
  return unit.startsWith('元') ? 100 : 1
}

function isPercent(unit: string): boolean {
  return unit === '%' || unit === '个百分点'
}

function total(numbers: readonly number[]): number {
  const sum = numbers.reduce((a, b) => a + b, 0)
  return Number.isSafeInteger(sum) ? sum : tidy(sum)
}
