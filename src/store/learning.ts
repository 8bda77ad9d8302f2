/**
 * PostgreSQL plans by what it last learnt of its tables, and by itself learns again up to a minute after much was written: until then a computed figure of
 * 100,000 members took 30 times as long. So it is asked to `learn` once many rows were changed, and again each time twice as many were, never twice
 * at a time. It also answers from an index alone only where it has seen that nobody needs an older state of a page, until when the same figure takes three
 * times as long: it is asked to `tidy` once nobody has written for a moment. Nobody waits for either, and where one fails its own time comes.
 */
export function learning({ learn, tidy }: Record<'learn' | 'tidy', () => Promise<unknown>>): { wrote(changed: number): void; end(): void } {
  let [since, left, enough, isAtIt] = [0, 0, FEW, false]
  let rest: NodeJS.Timeout | undefined
  const go = (work: () => Promise<unknown>) => {
    [since, isAtIt] = [0, true]
    void work().catch(() => {}).finally(() => { isAtIt = false })
  }
  const settle = () => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      if (isAtIt) return settle()
      left = 0
      go(tidy)
    }, REST).unref()
  }
  return {
    wrote(changed) {
      since += changed
      left += changed
      if (left >= FEW) settle()
      if (since < enough || isAtIt) return
      enough *= 2
      go(learn)
    },
    end: () => clearTimeout(rest),
  }
}

/** Rows of all tables, history and search words with them: a thousand members or so. */
const FEW = 5000
const REST = 3000
