import { isDigit, isHan } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { kindOf } from './kind.ts'
import { unreadable } from './shape.ts'
import { readUnit } from './unit.ts'

/** The figure at `at` that lost its point and kept a blank for it: 总收入482 3亿元, 增长9 1%. Its value cannot be told from two numbers. */
export function pointless(text: string, at: number): Quantity | null {
  if (!isDigit(text[at]) || !isHan(text[at - 1])) return null
  HEADLESS.lastIndex = at
  if (HEADLESS.test(text)) return unreadable(text, at, HEADLESS.lastIndex, { unit: '%', quantity: 'percent', loose: false, lost: 'missing' })
  PARTED.lastIndex = at
  const found = PARTED.exec(text)
  if (!found) return null
  const scaled = found[1] ?? ''
  const unit = readUnit(text, at + found[0].length, 'arabic')
  if (!unit || (scaled === '' && !FINE.test(unit.unit))) return null
  return unreadable(text, at, unit.end, { unit: scaled + unit.unit, quantity: kindOf(unit, text, at), loose: false, lost: 'missing' })
}

const PARTED = /\d{1,4} \d{1,2}(万|亿)?(?=[^\d.])/y

/** 完成率00%: of 100% only the noughts are left. */
const HEADLESS = /00+[%％]/y

/** Units of what is seldom whole. */
const FINE = /^(?:[%％]|个百分点|平方公里|公里|吨)$/
