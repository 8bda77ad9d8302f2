import { beginning, ending, listed } from './lookup.ts'
import type { Span } from './sentences.ts'
import { COMMON_HEADS, FORMS, NAME_BOUNDARIES, PLACES, TRADES } from './words/names.ts'
import { DEEDS } from './words/verbs.ts'

/** A name of a firm or cooperative as the text writes it, from its own word on. `core`: without form of law. */
export type FirmName = Span & { core: string }

/** Names that end in a trade or a form of law and have a word of their own before it. */
export function firmNames(text: string, places: ReadonlySet<string> = placesIn(text)): FirmName[] {
  const found = new Map<number, FirmName>()
  for (let at = 0; at < text.length; at++) {
    const tail = TAIL(text, at)
    const start = tail && startOf(text, at)
    if (!tail || start === null) continue
    const end = at + tail.word.length
    const said = text.slice(start, end)
    const core = coreOf(said, places)
    const head = core.slice(0, 2)
    if (core.length > 2 && !COMMON.has(head) && !places.has(head) && !PLACE(core, 0)) found.set(start, { start: start + said.indexOf(core), end, core })
  }
  return [...found.values()]
}

/** The towns and counties a text speaks of, by their first two characters: firms may bear them without 镇. */
export function placesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/([\u4e00-\u9fff]{2})[县市区镇乡村]/g), ([, place]) => place!))
}

/** A name without its place and its form of law: 云浦镇恒信电子有限公司, 宁波恒信电子 → 恒信电子. */
export function coreOf(name: string, places: ReadonlySet<string> = new Set()): string {
  const form = FORM(name, name.length)?.word.length ?? 0
  const own = name.slice(0, name.length - form).replace(/^.{1,6}?[县市区镇乡村](?=.{2})/, '')
  const place = PLACE(own, 0)?.word ?? (places.has(own.slice(0, 2)) ? own.slice(0, 2) : '')
  return own.length - place.length >= 4 ? own.slice(place.length) : own
}

const COMMON = new Set([...COMMON_HEADS, ...TRADES])
const PLACE = beginning(listed(PLACES))
const TAIL = beginning(listed([...TRADES, ...FORMS]))
const FORM = ending(listed(FORMS))
const DEED = ending(listed(DEEDS))

/** No name has more characters before its tail. */
const LONGEST = 10

// Back to a stop, a particle, a place or a deed; null where the name has no word of its own or never began.
function startOf(text: string, tail: number): number | null {
  let start = tail
  while (tail - start <= LONGEST && /[\u4e00-\u9fff]/.test(text[start - 1] ?? ' ') && !NAME_BOUNDARIES.includes(text[start - 1]!) && !DEED(text, start)) start--
  return tail - start > LONGEST || tail - start < 2 ? null : start
}
