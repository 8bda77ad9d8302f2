/**
 * What a writer who is alone knows of a table by his own writing, and so need not read to add to it. It stands until a statement writes the
 * table – who wrote by it notes it anew behind that –, a transaction is not committed, or another connection wrote anything.
 * PostgreSQL, where many write, has never any.
 */
export type Noted = { get<T>(table: string): T | undefined; set(table: string, what: unknown): void }

export const NOTHING: Noted = { get: () => undefined, set: () => {} }

/** What the connection tells of: each transaction that writes, and each statement of it. */
type Noting = { noted: Noted; begun(): void; wrote(table: string): void; committed(): void; over(): void; forget(): void }

/** `version` is another one after each commit of another connection. */
export function noting(version: () => unknown): Noting {
  const found = new Map<string, unknown>()
  let at: unknown
  let isSafe = true
  const forget = () => found.clear()
  return {
    noted: { get: <T>(table: string) => found.get(table) as T | undefined, set: (table, what) => void found.set(table, what) },
    begun() {
      isSafe = false
      const now = version()
      if (now !== at) forget()
      at = now
    },
    wrote: table => void found.delete(table),
    committed: () => void (isSafe = true),
    over() {
      if (!isSafe) forget()
      isSafe = true
    },
    forget,
  }
}
