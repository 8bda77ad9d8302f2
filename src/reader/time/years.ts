import type { DateWord } from './when.ts'
import { MASKS } from '../marks.ts'

/** 20xx年 */
export function isMaskedYear({ when, text }: DateWord): boolean {
  const year = text.indexOf('年')
  return when === null && year > 0 && [...text.slice(0, year)].some(char => MASKS.includes(char))
}

/** 去年, 上年同期: a year before the report's, whichever that is. */
export function isOtherYear({ when }: DateWord): boolean {
  if (when?.kind === 'year-before') return true
  return when?.kind === 'calendar' && when.year !== undefined && 'offset' in when.year && when.year.offset < 0
}
