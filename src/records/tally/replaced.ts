import type { Kept } from './plan.ts'
import { monthOf, running, times, type Cell, type Said } from './cells.ts'

/**
 * What of a detail does not count for the 汇总 that stand for it, all of its union and kind: cells that are right whatever
 * the period, so that reading needs no thought of it. A 汇总 that itself is not counted in a period replaces nothing there.
 */
export function replacedCells({ id, i }: Kept, detail: Said, totals: readonly Said[]): Cell[] {
  const including = totals.filter(total => total.told && total.first <= detail.first && total.last >= detail.last)
  if (including.length === 0) return []
  const lines = detail.lines.filter(line => line.records > 0).map(line => ({ ...line, blank: 0, indicator: id, form: 'replaced' as const }))
  if ('flow' in i) return stairs(including.map(({ first, last }) => ({ first: monthOf(first), last: monthOf(last) })))
    .flatMap(({ n, ...months }) => lines.map(line => ({ ...times(line, n), ...months })))
  return joined(including.map(({ last, until }) => [monthOf(last), soonest(until, detail.until)] as const)).flatMap(([from, to]) => lines.flatMap(line => running(line, from, to)))
}

type Months = { first: string; last: string }

/**
 * Spans of which a period must hold at least one whole, as sums of 1 and −1 over spans that it holds: each of them,
 * less for two neighbours the one around both, which holds as soon as both do. Only spans without another in them matter.
 */
function stairs(spans: readonly Months[]): (Months & { n: 1 | -1 })[] {
  const sorted = spans.toSorted((a, b) => a.first < b.first ? 1 : a.first > b.first ? -1 : a.last < b.last ? -1 : 1)
  const least = sorted.filter((span, n) => sorted.slice(0, n).every(other => other.last > span.last))
  return least.flatMap((span, n) => [{ ...span, n: 1 as const }, ...n === 0 ? [] : [{ first: span.first, last: least[n - 1]!.last, n: -1 as const }]])
}

/** Stretches of months that overlap or touch, as one; null is for ever. */
function joined(stretches: readonly (readonly [from: string, to: string | null])[]): [from: string, to: string | null][] {
  const found: [from: string, to: string | null][] = []
  for (const [from, to] of stretches.toSorted((a, b) => a[0] < b[0] ? -1 : 1)) {
    if (to !== null && to <= from) continue
    const last = found.at(-1)
    if (!last || (last[1] !== null && last[1] < from)) found.push([from, to])
    else if (last[1] !== null && (to === null || to > last[1])) last[1] = to
  }
  return found
}

function soonest(a: Said['until'], b: Said['until']): string | null {
  const ends = [a, b].flatMap(end => end ? [monthOf(end.last)] : [])
  return ends.length === 0 ? null : ends.toSorted()[0]!
}
