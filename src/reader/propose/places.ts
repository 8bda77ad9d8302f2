import { beginning, ending, listed } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'
import { AT, PLACE_ENDS } from './words/places.ts'
import { STOPS } from './words/titles.ts'

/** Where something was held: stretches that end like a place (…广场, …会议室), from the word before that leads to it. */
export function placesIn(text: string, taken: readonly Span[]): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const end = END(text, at)
    if (!end) continue
    let start = at
    while (at - start < LONGEST && start > (found.at(-1)?.end ?? 0) && /[\u4e00-\u9fff]/.test(text[start - 1]!) && !LEADS(text, start) && !overlaps(taken, { start: start - 1, end: start })) start--
    found.push({ start, end: at + end.word.length })
    at += end.word.length - 1
  }
  return found
}

const LONGEST = 14
const END = beginning(listed(PLACE_ENDS))
const LEADS = ending(listed([...AT, ...STOPS]))
