/** How many milliseconds nobody else may have written for: then a load goes by large parts, which cost less a row, for nobody waits. */
export const QUIET = 3000

export type Neighbours = {
  /** Hears which changes of the book a part became. */
  heard(changes: readonly number[]): void
  /** Whether nobody else was met for a while. */
  calm(): boolean
}

/** Notices others who write to the same book, of whatever process: the changes of one part do not follow those of the part before. */
export function neighbours(now: () => number = Date.now): Neighbours {
  let next: number | undefined
  let met = -Infinity
  return {
    heard(changes) {
      const written = changes.filter(change => change > 0)
      if (written.length === 0) return
      if (next !== undefined && written[0]! > next) met = now()
      next = written.at(-1)! + 1
    },
    calm: () => now() - met > QUIET,
  }
}
