import type { Read } from './store.ts'

/** `each` looks at every asking whether what it keeps still holds, `once` at the first alone: for reads of one state. */
export type Keeping = { each: Read['kept']; once(): Read['kept'] }

/** What is another number after a commit: `any` after each, whoever made it; `seldom` after one that altered a table of SELDOM. */
export type Versions = { any(): unknown; seldom(): unknown }

/**
 * Who is signed in, by what right, over which unions, what these and firms are called, what law holds and what is closed: every request
 * asks, and nearly every write alters none of it. What was found in these tables alone stands until one of them is written.
 */
const SELDOM: ReadonlySet<string> = new Set([
  'account_session', 'account_user', 'access', 'union', 'union_tree', 'employer', 'setting', 'rule', 'holiday', 'holiday_worked', 'closing', 'tally_rule',
])

/** Whether a statement may write a table of SELDOM. */
export function writesSeldom(text: string): boolean {
  const table = /\b(?:insert into|update|delete from)\s+"?(\w+)/i.exec(text)?.[1]
  return table !== undefined && SELDOM.has(table.toLowerCase())
}

export function isSeldom(tables: readonly string[] | undefined): boolean {
  return tables !== undefined && tables.every(table => SELDOM.has(table))
}

/** Keeps what was found for as long as the version of where it was found stays the same. Then all of it goes. */
export function keeping({ any, seldom }: Versions): Keeping {
  const shelves = { any: shelf(any), seldom: shelf(seldom) }
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

type Found = Map<string, unknown>

function shelf(version: () => unknown): () => Found {
  let at: unknown
  let found: Found = new Map()
  return () => {
    const now = version()
    if (now !== at || found.size >= MOST) [at, found] = [now, new Map()]
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
