/**
 * PostgreSQL plans by what it last learnt of its tables, and by itself learns again up to a minute after much was written: until then a computed figure of
 * 100,000 members took 30 times as long. It also answers from an index alone only where it has seen that nobody needs an older state of a page: until
 * then three times as long. So it is asked to go through once many rows were changed, and again each time twice as many were, never twice
 * at a time; and over what is left once nobody has written for a moment. Nobody waits for it, and where it fails its own time comes.
 */
export function learning(learn: () => Promise<unknown>): { wrote(changed: number): void; end(): void } {
  let [since, enough, isAtIt] = [0, FEW, false]
  let rest: NodeJS.Timeout | undefined
  const go = (next: number) => {
    [since, enough, isAtIt] = [0, next, true]
    void learn().catch(() => {}).finally(() => { isAtIt = false })
  }
  const settle = () => {
    if (isAtIt) rest = setTimeout(settle, REST).unref()
    else go(enough)
  }
  return {
    wrote(changed) {
      since += changed
      if (since < FEW) return
      clearTimeout(rest)
      if (since >= enough && !isAtIt) return go(enough * 2)
      rest = setTimeout(settle, REST).unref()
    },
    end: () => clearTimeout(rest),
  }
}

/** Rows of all tables, history and search words with them: a thousand members or so. */
const FEW = 5000
const REST = 3000
