import { ending, listed } from '../lookup.ts'
import { clauseEnds, isDigit } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { INSIDE } from '../words/approximators.ts'
import { MASK_CUES, MASK_UNITS } from '../words/lost.ts'
import { kindOf } from './kind.ts'
import { unreadable } from './shape.ts'
import { readUnit, type UnitWord } from './unit.ts'

/** The figure whose overwritten digits stand from `start` to `end`: 20xx多人, __万元, **家. Masks also hide names: xx人民政府, **家园. */
export function masked(text: string, start: number, end: number): Quantity | null {
  const loose = INSIDE[text[end] ?? ''] === '余'
  const scaled = '万亿'.includes(text[end + (loose ? 1 : 0)] ?? ' ')
  const at = end + (loose ? 1 : 0) + (scaled ? 1 : 0)
  const unit = readUnit(text, at, 'arabic')
  if (!unit || unit.noun || unit.unit === '年') return null
  const run = text.slice(start, end)
  if (![...run].some(isDigit) && !isCount(text, start, run, unit)) return null
  return unreadable(text, start, unit.end, { unit: (scaled ? text[at - 1]! : '') + unit.unit, quantity: kindOf(unit, text, start), loose, lost: 'masked' })
}

const CUE = ending(listed(MASK_CUES))

function isCount(text: string, start: number, run: string, unit: UnitWord): boolean {
  const others = MASK_UNITS[unit.unit] ?? (unit.unit.length > 1 ? '' : undefined)
  if (others === undefined || others.includes(text[unit.end] ?? '。')) return false
  return !/[*＊]/.test(run) || clauseEnds(text, unit.end) || CUE(text, start) !== null
}
