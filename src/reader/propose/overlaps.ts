import type { Span } from '../sentences.ts'

/** Whether a span meets one of those, which are in order. Found by halving. */
export function overlaps(list: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < list.length && list[low]!.start < end
}
