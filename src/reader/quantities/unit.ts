import { beginning } from '../lookup.ts'
import type { Kind } from '../quantity.ts'
import { INSIDE } from '../words/approximators.ts'
import { AFTER_GE, TIMES, TIMES_NOT, VISITED } from '../words/units.ts'
import { isOther, UNITS } from './measures.ts'

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
    if (!unit || (unit.arabic && script !== 'arabic')) continue
    const full = compoundEnd(text, end, word)
    if (full === end && isOther(unit, text, end)) continue
    const name = full > end ? text.slice(start, full) : unit.is
    return { end: full, unit: name, kind: unit.kind, ...(unit.noun && { noun: true }) }
  }
  return null
}

const UNIT = beginning(Object.entries(UNITS))
const TIMED = beginning(TIMES.map((word) => [word, true] as const))

// 台次, 户（次）, 个(处), 台（套）: a measure word may take 次 or a second one in brackets.
function compoundEnd(text: string, end: number, word: string): number {
  const times = VISITED.includes(word) ? TIMED(text, end) : null
  if (times && !TIMES_NOT.includes(text[end + times.word.length] ?? ' ')) return end + times.word.length
  if (!'（('.includes(text[end] ?? ' ')) return end
  const other = UNIT(text, end + 1)
  const close = end + 1 + (other?.word.length ?? 0)
  return other && '）)'.includes(text[close] ?? ' ') && !UNITS[other.word]?.arabic ? close + 1 : end
}

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
