import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { ZERO_OF } from '../words/fixed.ts'
import { HALF_UNITS, NOT_HALF_AFTER } from '../words/numerals.ts'
import { isCircle, isMoment } from './counts.ts'
import { approximatorAround } from './loose.ts'
import { made } from './shape.ts'
import { readUnit } from './unit.ts'

/** 零事故, 死亡事故为零: a count of none. Elsewhere 零 is part of a word. */
export function zero(text: string, at: number): Quantity | null {
  if (text[at] !== '零' || !(ZERO(text, at + 1) || (CAME_TO(text, at) && (clauseEnds(text, at + 1) || text[at + 1] === '的')))) return null
  return made(text, at, at + 1, { unit: '', quantity: 'event', scale: 1, step: 0, value: 0 })
}

/** 半天, 半个月, 半个多月; 上半年 and 大半 are no numbers. */
export function half(text: string, at: number): Quantity | null {
  if (text[at] !== '半' || NOT_HALF_AFTER.includes(text[at - 1] ?? ' ')) return null
  const unit = readUnit(text, at + 1, 'chinese')
  if (!unit || !HALF_UNITS.includes(unit.unit) || isMoment(text, at, unit.end) || isCircle(text, unit.end)) return null
  const word = unit.loose ? '余' : approximatorAround(text, at, unit.end, 'duration')
  return made(text, at, unit.end, { unit: unit.unit, quantity: 'duration', scale: 1, step: 0, value: 0.5, word })
}

const CAME_TO = ending(listed(['为', '是', '达到', '保持', '降为', '降到', '降至']))
const ZERO = beginning(listed(ZERO_OF))
