import type { Approximator } from '#kit/interval.ts'
import { beginning } from '../lookup.ts'
import { INSIDE } from '../words/approximators.ts'
import { NO_SCALES, SCALE_WORDS } from '../words/numerals.ts'

/** No written number is longer than this. */
export const LONGEST = 24

/** 万, 百万, 亿 … at a place, with what they multiply by; 0 for words that only begin like one (千克). */
export const scaleWord = beginning<number>([...Object.entries(SCALE_WORDS), ...NO_SCALES.map((word) => [word, 0] as const)])

const LOOSE = beginning(Object.entries(INSIDE))

/** The word inside of a number that loosens it: 30多万, 十来个, 二十几名, 3000+人次. */
export function loosening(text: string, at: number): { end: number; approximator: Approximator } | null {
  const approximator = LOOSE(text, at)?.says
  // 来, 几 and 把 (千把人) loosen only a round number, and only right before a unit or scale.
  if (!approximator || (text[at] === '来' && !'十百千万0０'.includes(text[at - 1] ?? ' ')) || (text[at] === '几' && text[at - 1] !== '十')
    || (text[at] === '把' && !/[百千万]把[人个块户家名斤]/.test(text.slice(at - 1, at + 2)))) return null
  return { end: at + 1, approximator }
}
