import { sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'

/**
 * `… in ${among(dialect, texts)}`: however many texts, one parameter and hardly more than one prepared statement. PostgreSQL takes every list for
 * a hundred texts, for which it reads a whole table rather than an index: so it hears of it where they are few.
 */
export function among(dialect: Dialect, texts: Iterable<string>): Sql {
  const all = [...new Set(texts)]
  const list = JSON.stringify(all)
  if (dialect === 'sqlite') return sql`(select value from json_each(${list}))`
  const few = FEW.find(({ most }) => all.length <= most)?.limit ?? sql``
  return sql`(select json_array_elements_text(${list}::json)${few})`
}

const FEW = [{ most: 1, limit: sql` limit 1` }, { most: 10, limit: sql` limit 10` }] as const
