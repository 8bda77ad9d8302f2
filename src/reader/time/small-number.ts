import { fromChinese } from '#kit/numeral.ts'
import { oneOf } from '../lookup.ts'
import { isDigit, RANGE_MARKS } from '../marks.ts'

/** A whole number of at most two digits, or a Chinese one below a hundred. */
export function readSmall(text: string, at: number): { end: number; value: number } | null {
  if (isDigit(text[at])) {
    const digits = /^(?:[0-9]{1,2}|[０-９]{1,2})(?![0-9０-９.．])/.exec(text.slice(at, at + 3))?.[0]
    return digits === undefined ? null : { end: at + digits.length, value: Number(digits.normalize('NFKC')) }
  }
  let end = at
  while (end - at < 3 && NUMERAL(text, end)) end++
  const value = end === at ? null : fromChinese(text.slice(at, end))
  return value === null ? null : { end, value }
}

const NUMERAL = oneOf('一二三四五六七八九十廿卅两')

/** 8 → -08, as it stands in the text of a period. */
export function month(n: number): string {
  return `-${two(n)}`
}

export function two(n: number): string {
  return String(n).padStart(2, '0')
}

const JOINS = oneOf(`${RANGE_MARKS}、`)

/** Past the mark of a range or list, which may be doubled (——). */
export function skipMarks(text: string, at: number): number {
  let end = at
  while (end - at < 2 && JOINS(text, end)) end++
  return end
}
