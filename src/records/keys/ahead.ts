/**
 * A few of what is made for a single use stand ready: they are made anew once whoever took them has answered, so that nobody waits for it. Who
 * takes many at once has the others made for him as he goes.
 */
export function ahead<T>(make: () => T, many: number): () => T {
  const ready: T[] = []
  let isAwaited = false
  const fill = () => {
    isAwaited = false
    while (ready.length < many) ready.push(make())
  }
  return () => {
    if (!isAwaited) setImmediate(fill)
    isAwaited = true
    return ready.pop() ?? make()
  }
}
