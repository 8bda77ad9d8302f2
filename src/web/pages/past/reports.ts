import type { Reported } from '../../sent.ts'

/** A past report by the figures that were taken over from it, in the order of its text. */
export type Past = Pick<Reported, 'union' | 'period' | 'source'> & { figures: readonly Reported[] }

/** The latest period first; of one period by union. */
export function reportsOf(figures: readonly Reported[]): Past[] {
  const bySource = Map.groupBy(figures, ({ union, period, source }) => JSON.stringify([union, period, source]))
  return [...bySource.values()].map(([first, ...more]): Past => ({
    union: first!.union, period: first!.period, source: first!.source, figures: [first!, ...more].sort((a, b) => a.start - b.start),
  }))
    .sort((a, b) => b.period.localeCompare(a.period) || a.union.localeCompare(b.union))
}
