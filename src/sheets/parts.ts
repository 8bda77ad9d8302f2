/** How long a look at a part of a sheet may take in milliseconds, and how many rows it has: others who read wait so long. */
export const LOOKING = { ms: 20, least: 50, most: 250 }

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

/** A part in pieces of `size` as it is when the piece is taken. */
export async function* inPieces<T>(part: readonly T[], size: () => Promise<number>): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < part.length;) {
    const piece = part.slice(from, from + await size())
    yield piece
    from += piece.length
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
