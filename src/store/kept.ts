import type { Read } from './store.ts'

/** `each` looks at every asking whether what it keeps still holds, `once` at the first alone: for reads of one state. */
export type Keeping = { each: Read['kept']; once(): Read['kept'] }

/**
 * Keeps what was found for as long as `version` stays the same: the number by which SQLite tells a connection that another
 * one, of whatever process, has committed something. Then all of it goes.
 */
export function keeping(version: () => unknown): Keeping {
  let at: unknown
  let found = new Map<string, unknown>()
  const standing = () => {
    const now = version()
    if (now !== at || found.size >= MOST) [at, found] = [now, new Map()]
    return found
  }
  return {
    each: (key, find) => from(standing(), key, find),
    once() {
      // What is found while someone writes is laid where nobody looks any more.
      let mine: Map<string, unknown> | undefined
      return (key, find) => from(mine ??= standing(), key, find)
    },
  }
}

async function from<T>(mine: Map<string, unknown>, key: string, find: () => Promise<T>): Promise<T> {
  if (mine.has(key)) return mine.get(key) as T
  const value = await find()
  mine.set(key, value)
  return value
}

/** More than a county has at work at once. */
const MOST = 5000
