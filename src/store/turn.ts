import { AsyncLocalStorage } from 'node:async_hooks'

/** One after another in the order of asking, whatever the earlier ones came to. `idle` waits for the last. */
export function queue(): { inTurn<T>(work: () => Promise<T>): Promise<T>; idle(): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve()
  return {
    inTurn(work) {
      const turn = last.then(work)
      last = turn.catch(() => {})
      return turn
    },
    idle: () => last,
  }
}

/** Refuses a transaction begun inside another of the same store: it would wait for its own end for ever. */
export function outermost(): <T>(work: () => Promise<T>) => Promise<T> {
  const around = new AsyncLocalStorage<{ open: boolean }>()
  return async work => {
    if (around.getStore()?.open) throw new Error('a transaction inside a transaction: hand the outer tx on')
    const mark = { open: true }
    try {
      return await around.run(mark, work)
    } finally {
      mark.open = false // work left running in the background may begin its own
    }
  }
}
