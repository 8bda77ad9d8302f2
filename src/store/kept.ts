import type { Read } from './store.ts'

/**
 * Keeps what was found for as long as `version` stays the same: the number by which SQLite tells a connection that another
 * one, of whatever process, has committed something. Then all of it goes.
 */
export function keeping(version: () => unknown): Read['kept'] {
  let at: unknown
  let found = new Map<string, unknown>()
  return async <T>(key: string, find: () => Promise<T>) => {
    const now = version()
    if (now !== at || found.size >= MOST) [at, found] = [now, new Map()]
    // What is found while someone writes is laid where nobody looks any more.
    const mine = found
    if (mine.has(key)) return mine.get(key) as T
    const value = await find()
    mine.set(key, value)
    return value
  }
}

/** More than a county has at work at once. */
const MOST = 5000
