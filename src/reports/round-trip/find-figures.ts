import { quantities } from '#reader/quantities.ts'
import type { Span } from '#reader/sentences.ts'
import type { Draft, Loose } from './draft.ts'
import { runsOn } from './sentence-pairs.ts'

/** A sentence, and the piece it is part of. */
export type Placed = { draft: Draft; piece: object }

/**
 * Finds again the figures that do not stand where they stood: first those typed over in their very place, then those that went elsewhere with
 * their words, at last those whose sentence has another number in their place. What is not found stays loose. `next` names an overtyped one.
 */
export function findFigures(all: readonly Placed[], next: () => string): void {
  for (const { draft } of all) settle(draft, one => typedOver(draft, one, exactly, next))
  for (const place of all) settle(place.draft, one => wentTo(all, place, one))
  for (const { draft } of all) settle(draft, one => typedOver(draft, one, thereabouts, next))
}

/** Tries each loose figure; those that found their place are loose no more. */
function settle(draft: Draft, found: (one: Loose) => boolean): void {
  draft.loose = draft.loose.filter(one => !found(one))
}

function typedOver(draft: Draft, one: Loose, where: (draft: Draft, one: Loose) => Span | undefined, next: () => string): boolean {
  if (draft.kind !== 'changed') return false
  const at = where(draft, one)
  if (!at || !isFree(draft, at)) return false
  const typed = draft.text.slice(at.start, at.end)
  draft.marks.push({ ...at, run: { ...one.run, typed: { id: next(), text: typed } } })
  return true
}

/** The number that took the place of the figure and of nothing else. */
function exactly({ hunks, text }: Draft, { start, end }: Loose): Span | undefined {
  const touched = hunks.filter(({ same, before }) => !same && before.start < end && before.end > start)
  if (touched.length === 0 || touched[0]!.before.start < start || touched.at(-1)!.before.end > end) return undefined
  const at = { start: across(hunks, start, 'start'), end: across(hunks, end, 'end') }
  return /[\d〇零一二两三四五六七八九十百千万亿]/.test(text.slice(at.start, at.end)) ? at : undefined
}

/** A new number of its kind in the sentence: of several the one nearest to where it would stand. */
function thereabouts(draft: Draft, { start, end, run }: Loose): Span | undefined {
  const kind = quantities(run.text)[0]?.quantity
  const place = (across(draft.hunks, start, 'start') + across(draft.hunks, end, 'end')) / 2
  const off = ({ start, end }: Span) => Math.abs((start + end) / 2 - place)
  const numbers = quantities(draft.text).filter(one => (kind === undefined || one.quantity === kind) && isFree(draft, one) && isFresh(draft, one))
  return numbers.sort((a, b) => off(a) - off(b))[0]
}

/** A place of the body's sentence in that of the paper; within changed words, the beginning or the end of all of them. */
function across(hunks: Draft['hunks'], place: number, edge: 'start' | 'end'): number {
  const hunk = hunks.find(({ before }) => edge === 'start' ? place >= before.start && place < before.end : place > before.start && place <= before.end)
  if (!hunk) return edge === 'start' ? 0 : hunks.at(-1)?.after.end ?? 0
  return hunk.same ? hunk.after.start + place - hunk.before.start : hunk.after[edge]
}

/**
 * The same words elsewhere, in what is new; of several places the one whose neighbours are the likest, then the nearest. In another paragraph
 * something beside it must be the same, unless it is a larger number that stands there once: not every 3人 is this one.
 */
function wentTo(all: readonly Placed[], home: Placed, one: Loose): boolean {
  const { text } = one.run
  let best: { draft: Draft; at: Span; fit: number } | undefined
  let places = 0
  for (const { draft, piece } of all) {
    if (draft.fresh.length === 0) continue
    for (let start = draft.text.indexOf(text); start >= 0; start = draft.text.indexOf(text, start + 1)) {
      const at = { start, end: start + text.length }
      if (!isFree(draft, at) || !isWhole(draft.text, at) || !isFresh(draft, at)) continue
      const fit = neighbours(home.draft, one, draft, at) + (draft === home.draft ? 3 : piece === home.piece ? 2 : 0)
      places++
      if (!best || fit > best.fit) best = { draft, at, fit }
    }
  }
  if (!best || best.fit < (places > 1 ? 2 : /\d\d/.test(text) ? 0 : 1)) return false
  best.draft.marks.push({ ...best.at, run: one.run })
  return true
}

function isFree({ marks }: Draft, { start, end }: Span): boolean {
  return !marks.some(mark => mark.start < end && mark.end > start)
}

/** Some of it is new. */
function isFresh({ fresh }: Draft, { start, end }: Span): boolean {
  return fresh.some(span => span.start < end && span.end > start)
}

/** Not part of a larger number. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !runsOn(text, start) && !runsOn(text, end)
}

/** How many characters before and behind are the same, at most six on a side. */
function neighbours(from: Draft, { start, end }: Span, to: Draft, at: Span): number {
  const words = from.before.map(({ text }) => text).join('')
  let fit = 0
  for (let i = 1; i <= 6 && start - i >= 0 && words[start - i] === to.text[at.start - i]; i++) fit++
  for (let i = 0; i < 6 && end + i < words.length && words[end + i] === to.text[at.end + i]; i++) fit++
  return fit
}
