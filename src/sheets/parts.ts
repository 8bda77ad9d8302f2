/** Items in parts of `size` as it is when the part is begun, one part ahead: while the door works on one, the next is read. */
export async function* inParts<T>(items: AsyncIterable<T>, size: () => number): AsyncGenerator<T[]> {
  const parts = cut(items, size)
  try {
    for (let next = parts.next(); ;) {
      const { value, done } = await next
      if (done) return
      next = parts.next()
      next.catch(() => {}) // it is met when its turn comes, if it comes
      yield value
    }
  } finally {
    await parts.return(undefined)
  }
}

async function* cut<T>(items: AsyncIterable<T>, size: () => number): AsyncGenerator<T[], undefined> {
  let part: T[] = []
  let most = size()
  for await (const item of items) {
    part.push(item)
    if (part.length < most) continue
    yield part
    part = []
    most = size()
  }
  if (part.length > 0) yield part
}
