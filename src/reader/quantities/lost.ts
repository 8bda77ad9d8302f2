import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, isDigit, maskEnd } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { kindOf } from './kind.ts'
import { readUnit, type UnitWord } from './unit.ts'
import { BEFORE, INSIDE } from '../words/approximators.ts'
import { COUNT_UNITS, GOES_ON, LOOSE_UNITS, MASK_CUES, MASK_UNITS, NEVER_ALONE, NOT_LOST_BEFORE, TOTALLING } from '../words/lost.ts'
import { MONEY_NOUNS } from '../words/nouns.ts'
import { DIGITS, PLACES } from '../words/numerals.ts'

/** A figure whose digits are overwritten (20xx多人, __人次) or left out (经费已入库万元). It is reported as unreadable, never guessed. */
export function lostAt(text: string, at: number): Quantity | null {
  const masked = maskEnd(text, at)
  if (masked > at) return maskedFigure(text, at, masked)
  return missing(text, at)
}

const LONE = beginning(listed(NEVER_ALONE))
const COUNTED = beginning(listed(COUNT_UNITS))
const LOOSE = beginning(listed(LOOSE_UNITS))
const TOTAL = ending(listed(TOTALLING))
const HELD = ending(listed(NOT_LOST_BEFORE))
const CUE = ending(listed(MASK_CUES))
const MONEY = ending(listed(MONEY_NOUNS))
const ON = beginning(listed(GOES_ON))
const APPROXIMATED = ending(Object.entries(BEFORE))

function maskedFigure(text: string, start: number, masked: number): Quantity | null {
  const loose = INSIDE[text[masked] ?? ''] === '余'
  const scaled = '万亿'.includes(text[masked + (loose ? 1 : 0)] ?? ' ')
  const at = masked + (loose ? 1 : 0) + (scaled ? 1 : 0)
  const unit = readUnit(text, at, 'arabic')
  if (!unit || unit.noun || unit.unit === '年') return null
  const run = text.slice(start, masked)
  if (![...run].some(isDigit) && !maskCounts(text, start, run, unit)) return null
  const word = (scaled ? text[at - 1]! : '') + unit.unit
  return unreadable(text, start, unit.end, word, kindOf(unit, text, start), loose, 'masked')
}

function maskCounts(text: string, start: number, run: string, unit: UnitWord): boolean {
  const others = MASK_UNITS[unit.unit]
  if (others === undefined || others.includes(text[unit.end] ?? '。')) return false
  return !/[*＊]/.test(run) || clauseEnds(text, unit.end) || CUE(text, start) !== null
}

function missing(text: string, at: number): Quantity | null {
  const before = text[at - 1] ?? ''
  if (!/[\u4e00-\u9fff]/.test(before) || DIGITS.includes(before) || PLACES.includes(before) || INSIDE[before] || HELD(text, at)) return null
  const found = LONE(text, at) ?? LOOSE(text, at) ?? (TOTAL(text, at) && COUNTED(text, at))
  if (!found || !(clauseEnds(text, at + found.word.length) || isPaid(text, at, found.word)) || APPROXIMATED(text, at)?.says) return null
  const loose = found.word.startsWith('余')
  const name = (loose ? found.word.slice(1) : found.word).normalize('NFKC')
  const end = at + found.word.length
  const unit = readUnit(text, end - name.replace(/^[万亿]/, '').length, 'arabic')!
  return unreadable(text, at, end, name, kindOf(unit, text, at), loose, 'missing')
}

// 送去慰问金万元及米油
function isPaid(text: string, at: number, unit: string): boolean {
  return unit.endsWith('元') && MONEY(text, at) !== null && ON(text, at + unit.length) !== null
}

function unreadable(
  text: string, start: number, end: number, unit: string, quantity: Quantity['quantity'], loose: boolean, lost: 'masked' | 'missing',
): Quantity {
  return {
    start, end, text: text.slice(start, end), value: null, unit, quantity, scale: 1,
    approx: loose, ...(loose && { bound: 'above' as const }), lost, low: 0, high: Infinity,
  }
}
