import { tidy } from '#kit/interval.ts'
import { fromChinese } from '#kit/numeral.ts'
import { RANGE_MARKS } from '../marks.ts'
import { LOOSE_PAIRS } from '../words/numerals.ts'
import { readNumeral } from './numeral.ts'
import type { Numeral } from './written-number.ts'
import { LONGEST } from './scale.ts'
import { readUnit } from './unit.ts'

/** The second number of a range, with the low end in its units. */
export type Range = { number: Numeral; low: number }

/** 4—8个, 三至五名, 8万元至10万元, 10%—15%. From 5家 to 8家 (从…到…) tells a change, and both are figures. */
export function readRange(text: string, start: number, first: Numeral): Range | null {
  const unit = readUnit(text, first.end, first.script)
  const marks = unit?.end ?? first.end
  if (!RANGE_MARKS.includes(text[marks] ?? ' ') || (unit && '从由'.includes(text[start - 1] ?? ' ') && !UNLIKE.test(text.slice(unit.end, unit.end + LONGEST)))) return null
  const at = RANGE_MARKS.includes(text[marks + 1] ?? ' ') ? marks + 2 : marks + 1
  const number = readNumeral(text, at)
  const second = number && readUnit(text, number.end, number.script)
  if (!number || !second || number.approximator || first.approximator || (unit && unit.kind !== second.kind)) return null
  const low = (first.value * (unit || first.scaleWord ? first.scale : number.scale)) / number.scale
  return low < number.value ? { number, low: tidy(low) } : null
}

/** 从300元至1000元不等: no change from one to the other. */
const UNLIKE = /^.[^，。；、]+不等/

/** 组织5、6名: two digits in a row are a loose range, as 五六名 is. */
export function neighbours(text: string, start: number, first: Numeral): Range | null {
  if (text[first.end] !== '、' || first.end !== start + 1 || !/[\u4e00-\u9fff，]/.test(text[start - 1] ?? ' ')) return null
  const second = readNumeral(text, first.end + 1)
  if (!second || second.script !== first.script || !/^\d$/.test(String(first.value))) return null
  // 三、五千元: the place stands once for both.
  const [low, high] = [text[start]!, text[first.end + 1]!].map((digit) => fromChinese(digit) ?? Number(digit))
  const place = second.value / high!
  const paired = high === low! + 1 ? place === 1 || second.script === 'chinese' : LOOSE_PAIRS.includes(text[start]! + text[first.end + 1]!) && place > 1
  if (!paired || !/^10*$/.test(String(place))) return null
  return { number: { ...second, value: tidy(low! * place), max: second.value }, low: tidy(low! * place) }
}
