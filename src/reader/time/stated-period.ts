import { parsePeriod, precision, type Period } from '#kit/period.ts'
import { dates, resolve } from './dates.ts'
import type { DateWord } from './when.ts'
import { sentences } from '../sentences.ts'

/**
 * The period a report says it is about: the first stretch with a year that stands in its title lines, else at the very
 * beginning of its text. Null where neither names one; a single day is when it was written, not what it tells of.
 */
export function statedPeriod(text: string): Period | null {
  const list = sentences(text)
  const body = list.findIndex(sentence => sentence.heading !== 0)
  const titleEnd = list[body]?.start ?? text.length
  const words = dates(text.slice(0, titleEnd + OPENING))
  return words.filter(word => word.end <= titleEnd || word.start === titleEnd).map(stretch).find(period => period !== null) ?? null
}

/** As far as a word of time may reach that opens the text. */
const OPENING = 40

function stretch(word: DateWord): Period | null {
  const { when } = word
  if (when?.kind !== 'calendar' || !when.year || !('is' in when.year)) return null
  const period = resolve(word, parsePeriod(String(when.year.is)))
  return period && precision(period) !== 'day' ? period : null
}
