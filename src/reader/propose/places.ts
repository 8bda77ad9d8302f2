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
    while (at - start < LONGEST && start > (found.at(-1)?.end ?? 0) && /[\u4e00-\u9fff]/.test(text[start - 1]!)
      && !LEADS(text, start) && !overlaps(taken, { start: start - 1, end: start })) start--
    // 成人学校三楼会议室 is one place.
    let to = at + end.word.length
    for (let more = onTo(text, to); more > to; more = onTo(text, to)) to = more
    found.push({ start, end: to })
    at = to - 1
  }
  return found
}

/** Where a place goes on to the end of another one, a few characters on. */
function onTo(text: string, from: number): number {
  for (let at = from; at < from + 5 && /[\u4e00-\u9fff\d]/.test(text[at] ?? ' ') && !STOP(text, at); at++) {
    const end = END(text, at)
    if (end) return at + end.word.length
  }
  return from
}

/** Whether the word before a place makes it one where something was held. */
export function isLed(text: string, place: Span): boolean {
  return LED(text, place.start) !== null
}

const LED = ending(listed(AT))
const LONGEST = 14
const END = beginning(listed(PLACE_ENDS))
const STOP = beginning(listed(STOPS))
const LEADS = ending(listed([...AT, ...STOPS]))
