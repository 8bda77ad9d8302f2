/** How many items of long work are done at a time, so that each turn takes about `ms` on any machine and others wait no longer for theirs. */
export type Pace = {
  many(): number
  /** Does the work on so many items, and learns from how long it took. */
  turn<T>(many: number, work: () => Promise<T>): Promise<T>
}

export function pace({ ms, least, most, now = () => performance.now() }: { ms: number; least: number; most: number; now?: () => number }): Pace {
  let size = least
  return {
    many: () => size,
    async turn(many, work) {
      const start = now()
      const result = await work()
      const fit = many * ms / Math.max(now() - start, 1)
      // A single slow turn, while others are at work, must not cost too many small ones.
      size = Math.round(Math.min(most, Math.max(least, size / 2, Math.min(size * 2, fit))))
      return result
    },
  }
}
