import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, isHan } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { BEFORE, INSIDE } from '../words/approximators.ts'
import { COUNTED_BEHIND, COUNT_UNITS, DONE_BY, GOES_ON, HAVING, LOOSE_UNITS, MASK_CUES, MASK_UNITS, NEVER_ALONE, NOT_LOST_BEFORE, TOTALLING } from '../words/lost.ts'
import { MONEY_NOUNS } from '../words/nouns.ts'
import { DIGITS, PLACES } from '../words/numerals.ts'
import { kindOf } from './kind.ts'
import { unreadable } from './shape.ts'
import { readUnit } from './unit.ts'

/** The figure of which only the unit at `at` is left, where a number must have stood before it: 经费已入库万元， 共计人次。 整改隐患条， 培训余人. */
export function missing(text: string, at: number): Quantity | null {
  const counted = COUNT(text, at)
  if (counted && unnumbered(text, at, counted.word)) return lostBefore(text, at)
  const found = LONE(text, at) ?? LOOSE(text, at) ?? counted
  if (!found || !isHan(text[at - 1]) || endsNumber(text[at - 1]!) || BELONGS(text, at) || APPROXIMATED(text, at)?.says) return null
  if (found.says === 'count' && !TOTAL(text, at) && !COUNTED[found.word]?.(text, at)) return null
  const end = at + found.word.length
  const loose = found.word.startsWith('余')
  if (!clauseEnds(text, end) && !(found.word.endsWith('元') && MONEY(text, at) && ON(text, end)) && !(loose && BY(text, end))) return null
  const name = (loose ? found.word.slice(1) : found.word).normalize('NFKC')
  const unit = readUnit(text, end - name.replace(/^[万亿]/, '').length, 'arabic')!
  return unreadable(text, at, end, { unit: name, quantity: kindOf(unit, text, at), loose, lost: 'missing' })
}

const LONE = beginning(listed(NEVER_ALONE))
const LOOSE = beginning(listed(LOOSE_UNITS))
const COUNT = beginning([...COUNT_UNITS, ...Object.keys(COUNTED_BEHIND)].map((unit) => [unit, 'count'] as const))
const COUNTED = Object.fromEntries(Object.entries(COUNTED_BEHIND).map(([unit, nouns]) => [unit, ending(listed(nouns))]))
const TOTAL = ending(listed(TOTALLING))
const BELONGS = ending(listed(NOT_LOST_BEFORE))
const APPROXIMATED = ending(Object.entries(BEFORE))
const MONEY = ending(listed(MONEY_NOUNS))
const ON = beginning(listed(GOES_ON))
const BY = beginning(listed(DONE_BY))
const CUE = ending(listed(MASK_CUES))
const HAS = ending(listed(HAVING))

/** 为辖区 名居民办理, 下设个工会小组: a unit at its noun, before which only a blank or a word of having stands. */
function unnumbered(text: string, at: number, unit: string): boolean {
  const others = unit === '人' ? undefined : MASK_UNITS[unit]
  if (others === undefined || !isHan(text[at + unit.length]) || others.includes(text[at + unit.length]!)) return false
  return text[at - 1] === ' ' ? isHan(text[at - 2]) && CUE(text, at - 1) !== null : unit === '个' && HAS(text, at) !== null
}

function lostBefore(text: string, at: number): Quantity {
  const unit = readUnit(text, at, 'arabic')!
  return unreadable(text, at, unit.end, { unit: unit.unit, quantity: kindOf(unit, text, at), loose: false, lost: 'missing' })
}

function endsNumber(char: string): boolean {
  return DIGITS.includes(char) || PLACES.includes(char) || INSIDE[char] !== undefined
}
