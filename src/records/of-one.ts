import type { Read } from '#store/store.ts'

/** What is asked again and again of a single record is kept for as long as the tables it stands in allow; of several it is found each time. Nobody alters what he gets. */
export function ofOne<T>(read: Read, what: string, ids: ReadonlySet<string>, tables: readonly string[], find: () => Promise<T>): Promise<T> {
  return ids.size === 1 ? read.kept(`${what} ${ids.values().next().value}`, find, tables) : find()
}
