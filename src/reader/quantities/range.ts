import { tidy } from '#kit/interval.ts'
import { RANGE_MARKS } from '../marks.ts'
import { readNumeral } from './numeral.ts'
import type { Numeral } from './written-number.ts'
import { readUnit } from './unit.ts'

/** The second number of a range, with the low end in its units. */
export type Range = { number: Numeral; low: number }

/** 4—8个, 三至五名, 8万元至10万元, 10%—15%. From 5家 to 8家 (从…到…) tells a change, and both are figures. */
export function readRange(text: string, start: number, first: Numeral): Range | null {
  const unit = readUnit(text, first.end, first.script)
  const marks = unit?.end ?? first.end
  if (!RANGE_MARKS.includes(text[marks] ?? ' ') || (unit && '从由'.includes(text[start - 1] ?? ' '))) return null
  const at = RANGE_MARKS.includes(text[marks + 1] ?? ' ') ? marks + 2 : marks + 1
  const number = readNumeral(text, at)
  const second = number && readUnit(text, number.end, number.script)
  if (!number || !second || number.approximator || first.approximator || (unit && unit.kind !== second.kind)) return null
  const low = (first.value * (unit || first.scaleWord ? first.scale : number.scale)) / number.scale
  return low < number.value ? { number, low: tidy(low) } : null
}

/** 组织5、6名: two digits in a row are a loose range, as 五六名 is. */
export function neighbours(text: string, start: number, first: Numeral): Range | null {
  if (text[first.end] !== '、' || first.end !== start + 1 || !/[\u4e00-\u9fff]/.test(text[start - 1] ?? ' ')) return null
  const second = readNumeral(text, first.end + 1)
  if (!second || second.value !== first.value + 1 || second.end !== first.end + 2 || second.script !== first.script) return null
  return { number: { ...second, value: first.value, max: second.value }, low: first.value }
}
