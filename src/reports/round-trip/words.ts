import { common } from '#kit/alignment.ts'
import type { Span } from '#reader/sentences.ts'
import type { Stretch } from './difference.ts'

/** Stretches of two texts that are the same, or stand for each other. */
export type Hunk = { same: boolean; before: Span; after: Span }

/** How one text becomes the other, numbers and foreign words whole. A single character that stayed between changes is no word. */
export function hunksOf(before: string, after: string): Hunk[] {
  const [a, b] = [tokens(before), tokens(after)]
  const found: Hunk[] = []
  let [x, y] = [0, 0]
  const add = (same: boolean, x1: number, y1: number) => {
    const last = found.at(-1)
    if (x1 === x && y1 === y) return
    if (last?.same === same) { last.before.end = x1; last.after.end = y1 } else found.push({ same, before: { start: x, end: x1 }, after: { start: y, end: y1 } })
    ;[x, y] = [x1, y1]
  }
  for (const [i, j] of common(a.map(({ text }) => text), b.map(({ text }) => text))) {
    add(false, a[i]!.start, b[j]!.start)
    add(true, a[i]!.start + a[i]!.text.length, b[j]!.start + b[j]!.text.length)
  }
  add(false, before.length, after.length)
  return calm(found, before)
}

function tokens(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*[%‰]?|[A-Za-z]+|\s+|./gsu)].map(({ 0: text, index: start }) => ({ text, start }))
}

function calm(hunks: readonly Hunk[], text: string): Hunk[] {
  const made: Hunk[] = []
  for (const [i, { same, before, after }] of hunks.entries()) {
    const last = made.at(-1)
    const lone = i > 0 && i < hunks.length - 1 && before.end - before.start === 1 && /\p{Script=Han}/u.test(text[before.start]!)
    const stays = same && !lone
    if (last && !last.same && !stays) [last.before, last.after] = [{ start: last.before.start, end: before.end }, { start: last.after.start, end: after.end }]
    else made.push({ same: stays, before, after })
  }
  return made
}

/** Both sides of two texts, with what is on one side alone. */
export function sides(before: string, after: string, hunks: readonly Hunk[]): { before: Stretch[]; after: Stretch[] } {
  const side = (text: string, of: 'before' | 'after') => hunks.map(({ same, [of]: { start, end } }): Stretch => ({ text: text.slice(start, end), ...(!same && { changed: true }) }))
  return { before: side(before, 'before').filter(said), after: side(after, 'after').filter(said) }
}

function said({ text }: Stretch): boolean {
  return text !== ''
}

/** Tells how much two texts have in common, 0 to 1: their pairs of characters. Those of each text are counted once. */
export function likening(): (a: string, b: string) => number {
  const counted = new Map<string, ReadonlyMap<string, number>>()
  const pairs = (text: string) => counted.get(text) ?? counted.set(text, pairsIn(text)).get(text)!
  return (a, b) => {
    if (a === b) return 1
    const [x, y] = [pairs(a), pairs(b)]
    let shared = 0
    for (const [pair, count] of x) shared += Math.min(count, y.get(pair) ?? 0)
    return 2 * shared / Math.max(1, a.length + b.length - 2)
  }
}

function pairsIn(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) pairs.set(text.slice(i, i + 2), (pairs.get(text.slice(i, i + 2)) ?? 0) + 1)
  return pairs
}
