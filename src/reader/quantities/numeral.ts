import { isDigit } from '../marks.ts'
import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import type { Numeral } from './written-number.ts'

/** The number that begins at `at`, or null. Linear: no numeral is longer than 24 characters. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigit(text[at]) ? arabic(text, at) : chinese(text, at)
}
