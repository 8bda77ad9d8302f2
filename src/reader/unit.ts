import { beginning } from './lookup.ts'
import { isDigit } from './marks.ts'
import type { Kind } from './quantity.ts'
import { INSIDE } from './words/approximators.ts'
import { FOLLOWS_NOUN, NOUNS } from './words/nouns.ts'
import { AFTER_GE, UNITS, type Unit } from './words/units.ts'

export type UnitWord = { end: number; unit: string; kind: Kind; noun?: true; loose?: '多' | '余' | '半' }

/** The measure word that begins at `at`; after Arabic digits nouns may stand for one and a space may come before it. */
export function readUnit(text: string, at: number, script: 'arabic' | 'chinese'): UnitWord | null {
  const start = script === 'arabic' && (text[at] === ' ' || text[at] === '\u00a0') ? at + 1 : at
  const loose = looseGe(text, start)
  if (loose) return loose
  const found = UNIT(text, start)
  for (let word = found?.word; word; word = shorter(word)) {
    const unit = UNITS[word]
    const end = start + word.length
    if (!unit || isOther(unit, text, end) || (unit.arabic && script !== 'arabic')) continue
    return { end, unit: word === '％' ? '%' : word, kind: unit.kind, ...(unit.arabic && { noun: true }) }
  }
  return null
}

function isOther({ not, but }: Unit, text: string, end: number): boolean {
  return not?.includes(text[end] ?? ' ') === true && !but?.some((word) => text.startsWith(word, end))
}

/** What is counted: the unit says it, or for 个 and its like the nearest noun, first behind the figure, then before it. */
export function kindOf(unit: UnitWord, text: string, start: number, clauseStart: number): Kind {
  if (unit.unit === '块' && /[元钱款资金]/.test(text.slice(clauseStart, start))) return 'money'
  if (!FOLLOWS_NOUN.includes(unit.unit)) return unit.kind
  const behind = NOUN(text, unit.end)
  if (behind) return behind.says
  const before = lastNoun(text, clauseStart, start)
  return before ?? firstNoun(text, unit.end) ?? unit.kind
}

const UNIT = beginning(Object.entries<Unit>(UNITS))
const NOUN = beginning(Object.entries(NOUNS).flatMap(([kind, words]) => words.map((word) => [word, kind as Kind] as const)))

// 个多月, 个半小时: 个 may be parted from its unit.
function looseGe(text: string, at: number): UnitWord | null {
  const between = text[at + 1]
  if (text[at] !== '个' || !(between === '半' || INSIDE[between ?? ''] === '余')) return null
  const rest = AFTER_GE.find((word) => text.startsWith(word, at + 2))
  if (!rest) return null
  return { end: at + 2 + rest.length, unit: `个${rest}`, kind: UNITS[`个${rest}`]!.kind, loose: between as '多' | '余' | '半' }
}

function shorter(word: string): string {
  let cut = word.slice(0, -1)
  while (cut && !UNITS[cut]) cut = cut.slice(0, -1)
  return cut
}

function lastNoun(text: string, from: number, to: number): Kind | null {
  const floor = Math.max(from, to - 16)
  for (let at = to - 1; at >= floor; at--) {
    const noun = NOUN(text, at)
    if (noun && at + noun.word.length <= to) return noun.says
  }
  return null
}

function firstNoun(text: string, from: number): Kind | null {
  for (let at = from; at < from + 10 && at < text.length && !'，。；！？\n'.includes(text[at]!) && !isDigit(text[at]); at++) {
    const noun = NOUN(text, at)
    if (noun) return noun.says
  }
  return null
}
