import { digits, join, sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'
import { pairs, soughtIn } from './words.ts'

/**
 * The records of a ledger in whose words a text stands, as ids: `r.id in ${foundSql(…)}`. `begins`: only where it begins one of them.
 * `most`: of all ledgers together not more than so many, where the engine cannot stop by itself. Nothing but signs is found nowhere.
 */
export function foundSql(dialect: Dialect, ledger: string, text: string, { begins = false, most }: { begins?: boolean; most?: number } = {}): Sql {
  const sought = soughtFor(text, begins)
  if (sought.length === 0) return sql`(select record from search where 1 = 0)`
  return dialect === 'sqlite' ? inGrams(ledger, sought, most) : inWords(ledger, sought)
}

/** The same asked of each record on the alias `r`, for where these are fewer than all in which the text stands. */
export function heldSql(text: string, { begins = false } = {}): Sql {
  const sought = soughtFor(text, begins)
  if (sought.length === 0) return sql`1 = 0`
  const held = sought.map(one => sql`s.words like ${`%${one.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`)
  return sql`exists (select 1 from search s where s.record = r.id and ${join(held, ' and ')})`
}

function soughtFor(text: string, begins: boolean): string[] {
  return soughtIn(text).map(one => begins ? `_${one}` : one)
}

/** FTS5: pairs in a row are a phrase; a character alone begins a pair, for at least an underscore follows. Records that still wait are gone through. */
function inGrams(ledger: string, sought: readonly string[], most: number | undefined): Sql {
  const asked = sought.map(one => [...one].length === 1 ? `"${one}"*` : `"${pairs(one).join(' ')}"`).join(' AND ')
  return sql`(select s.record from search s where s.ledger = ${ledger} and s.id in (select rowid from search_pairs where pairs match ${asked}${most === undefined
    ? sql``
    : sql` limit ${digits(most)}`})
    union all select s.record from search s where s.id > ${LAST_PAIRED} and s.ledger = ${ledger} and ${join(sought.map(one => sql`instr(s.words, ${one}) > 0`), ' and ')})`
}

/** SQLite: up to which record the words stand in the index of pairs. */
export const LAST_PAIRED = sql`(select coalesce(max(rowid), 0) from search_pairs)`

/** An index of single characters and pairs tells which may be; what is longer than a pair is looked at. */
function inWords(ledger: string, sought: readonly string[]): Sql {
  const asked = sought.flatMap(one => [...one].length === 1 ? [one] : pairs(one))
  const long = sought.filter(one => [...one].length > 2).map(one => sql`strpos(s.words, ${one}) > 0`)
  return sql`(select s.record from search s where ${join(
    [sql`s.ledger = ${ledger}`, sql`search_pairs(s.words) @> (select array_agg(one) from json_array_elements_text(${JSON.stringify(asked)}::json) one)`, ...long],
    ' and ',
  )})`
}
