import { sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'

/**
 * `… in ${among(dialect, texts)}`: however many texts, one parameter and two prepared statements at most. For a list SQLite lays out a table of its own,
 * with pages taken from the system and given back, which for one text takes longer than to look for it. PostgreSQL takes every list for a
 * hundred texts, for which it reads a whole table rather than an index: so it hears of it where they are few.
 */
export function among(dialect: Dialect, texts: Iterable<string>): Sql {
  const all = [...new Set(texts)]
  if (dialect === 'sqlite' && all.length === 1) return sql`(+${all[0]!})`
  const list = JSON.stringify(all)
  if (dialect === 'sqlite') return sql`(select value from json_each(${list}))`
  const few = FEW.find(({ most }) => all.length <= most)?.limit ?? sql``
  return sql`(select json_array_elements_text(${list}::json)${few})`
}

/** One parameter with any number of rows or things, each read by `value ->> …`. */
export function eachOf(dialect: Dialect, all: readonly unknown[]): Sql {
  const list = JSON.stringify(all)
  return dialect === 'sqlite' ? sql`json_each(${list})` : sql`json_array_elements(${list}::json) as list(value)`
}

const FEW = [{ most: 1, limit: sql` limit 1` }, { most: 10, limit: sql` limit 10` }] as const
