/**
 * PostgreSQL plans by what it last learnt of its tables, and by itself learns again up to a minute after much was written: until then a computed figure of
 * 100,000 members took 30 times as long. So it is asked to once many rows were changed, and again each time twice as many were; never twice at a
 * time. Nobody waits for it, and where it fails its own time comes.
 */
export function learning(learn: () => Promise<unknown>): (changed: number) => void {
  let [since, enough, isAtIt] = [0, FEW, false]
  return changed => {
    since += changed
    if (since < enough || isAtIt) return
    [since, enough, isAtIt] = [0, enough * 2, true]
    void learn().catch(() => {}).finally(() => { isAtIt = false })
  }
}

/** Rows of all tables, history and search words with them: a thousand members or so. */
const FEW = 5000
