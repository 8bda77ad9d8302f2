import type { Read } from './store.ts'

/** `each` looks at every asking whether what it keeps still holds, `once` at the first alone: for reads of one state. */
export type Keeping = { each: Read['kept']; once(): Read['kept'] }

/** What is another number after a commit: `any` after each, whoever made it; `seldom` after one that altered a table of SELDOM. */
export type Versions = { any(): unknown; seldom(): unknown }

/**
 * Who is signed in, by what right, over which unions, what these and firms are called, what law holds, what is closed and by which 口径: every request
 * asks, and nearly every write alters none of it. What was found in these tables alone stands until one of them is written.
 */
const SELDOM: ReadonlySet<string> = new Set([
  'account_session', 'account_user', 'access', 'union', 'union_tree', 'employer', 'setting', 'rule', 'holiday', 'holiday_worked', 'closing', 'basis', 'tally_rule',
])

/** The table that a statement writes, if any. */
export function writtenBy(text: string): string | undefined {
  return /\b(?:insert (?:or \w+ )?into|update|delete from)\s+"?(\w+)/i.exec(text)?.[1]?.toLowerCase()
}

/** Whether a statement may write a table of SELDOM. */
export function writesSeldom(text: string): boolean {
  const table = writtenBy(text)
  return table !== undefined && SELDOM.has(table)
}

export function isSeldom(tables: readonly string[] | undefined): boolean {
  return tables !== undefined && tables.every(table => SELDOM.has(table))
}

/** Keeps what was found for as long as the version of where it was found stays the same. Then all of it goes. */
export function keeping({ any, seldom }: Versions): Keeping {
  const [anyAt, seldomAt] = [shelf(), shelf()]
  const shelves = { any: () => anyAt(any()), seldom: () => seldomAt(seldom()) }
  const shelfOf = (tables: readonly string[] | undefined) => isSeldom(tables) ? 'seldom' : 'any'
  return {
    each: (key, find, tables) => from(shelves[shelfOf(tables)](), key, find),
    once() {
      // What is found while someone writes is laid where nobody looks any more.
      const mine: { any?: Found; seldom?: Found } = {}
      return (key, find, tables) => {
        const which = shelfOf(tables)
        return from(mine[which] ??= shelves[which](), key, find)
      }
    },
  }
}

/** Where the version stands in the database: as who asks goes by it, and as it is when he has found what was not kept. */
export type Asking = { now(): Promise<unknown>; anew(): Promise<unknown> }

/** `isUsed`: before anything was kept nobody asks for the version, which an update has to make first. */
export type KeptBetween = { by(version: Asking): Read['kept']; isUsed(): boolean }

/**
 * The same for what many connections, of several processes, find in tables that are seldom written. Each may see more than the version that
 * it asked for; what it found is kept where that is still the version.
 */
export function keepingBetween(): KeptBetween {
  const at = shelf()
  let used = false
  const by: KeptBetween['by'] = ({ now, anew }) => async <T>(key: string, find: () => Promise<T>, tables?: readonly string[]) => {
    if (!isSeldom(tables)) return find()
    used = true
    const version = await now()
    const found = at(version)
    if (found.has(key)) return found.get(key) as T
    const value = await find()
    if (await anew() === version) found.set(key, value)
    return value
  }
  return { by, isUsed: () => used }
}

type Found = Map<string, unknown>

function shelf(): (version: unknown) => Found {
  let at: unknown
  let found: Found = new Map()
  return version => {
    if (version !== at || found.size >= MOST) [at, found] = [version, new Map()]
    return found
  }
}

async function from<T>(mine: Found, key: string, find: () => Promise<T>): Promise<T> {
  if (mine.has(key)) return mine.get(key) as T
  const value = await find()
  mine.set(key, value)
  return value
}

/** More than a county has at work at once. */
const MOST = 5000
