import { sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'

/** `… in ${among(dialect, texts)}`: however many texts, one parameter and one prepared statement. */
export function among(dialect: Dialect, texts: Iterable<string>): Sql {
  const list = JSON.stringify([...new Set(texts)])
  return dialect === 'sqlite'
    ? sql`(select value from json_each(${list}))`
    : sql`(select json_array_elements_text(${list}::json))`
}
