const STEPS = 100

/** Does work of many small steps to its end, and lets whatever else waits have its turn between them. */
export async function breathing<T>(work: Generator<unknown, T>): Promise<T> {
  for (let step = 1; ; step++) {
    const { done, value } = work.next()
    if (done) return value
    if (step % STEPS === 0) await new Promise(setImmediate)
  }
}
