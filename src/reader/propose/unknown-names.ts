import { beginning, ending, listed } from '../lookup.ts'
import { spanAt, type Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'
import { BREAKS, FIRM_ENDS, NOT_END, UNION_ENDS } from './words/places.ts'

/** What looks like the name of a firm or a union and is in no register. */
export type UnknownName = Span & { is: 'firm' | 'union' }

/** Stretches that end like such a name; to the left they run to a mark, a break or punctuation. */
export function unknownNames(text: string, taken: readonly Span[]): UnknownName[] {
  const found: UnknownName[] = []
  for (let at = 0; at < text.length; at++) {
    const tail = END(text, at)
    const end = at + (tail?.word.length ?? 0)
    const firm = tail?.says === 'union' ? endingAt(taken, at) : undefined
    if (firm) {
      found.push({ start: firm.start, end, is: 'union' })
      at = end - 1
      continue
    }
    if (!tail || NOT_END.includes(text[end] ?? ' ') || END(text, end) || overlaps(taken, { start: at, end })) continue
    const start = leftOf(text, at, Math.max(0, at - LONGEST, found.at(-1)?.end ?? 0), taken)
    if (at - start >= 2) found.push({ start, end, is: tail.says })
    at = end - 1
  }
  return found
}

const LONGEST = 12
const END = beginning<UnknownName['is']>([...FIRM_ENDS.map(word => [word, 'firm'] as const), ...UNION_ENDS.map(word => [word, 'union'] as const)])
const BREAK = ending(listed(BREAKS))

/** 启明注塑 of 启明注塑工会, where only the firm is known. */
function endingAt(taken: readonly Span[], at: number): Span | undefined {
  const one = taken[spanAt(taken, at - 1)]
  return one && one.end === at && one.end - one.start > 1 ? one : undefined
}

function leftOf(text: string, at: number, floor: number, taken: readonly Span[]): number {
  let start = at
  while (start > floor && /[\u4e00-\u9fff]/.test(text[start - 1]!) && !overlaps(taken, { start: start - 1, end: start }) && !BREAK(text, start)) start--
  return start
}
