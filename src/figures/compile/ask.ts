import type { Day } from '#kit/day.ts'
import { eachOf } from '#records/among.ts'
import { join, raw, sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'

/**
 * One subtree and period that a statement answers for, beside others. `roots` are the unions of the subtree that count, where these are not
 * all; `record` narrows it to a single record; `least` is the number that the law, as it stands at the period's end, asks for. All asks of
 * a statement have them, or none.
 */
export type Ask = { n: number; union: string; first: Day; last: Day; roots?: readonly Root[]; record?: string; least?: number }

/** A subtree that is added (1) or taken away again (-1). */
export type Root = { root: string; n: 1 | -1 }

/** `asked`, a row an ask. */
export function askedSql(dialect: Dialect, asks: readonly Ask[]): Sql {
  const [some] = asks
  const names = `n, root, opens, ends${some?.record ? ', record' : ''}${some?.least ? ', least' : ''}`
  return sql`asked(${raw(names)}) as ${raw(isMerged(dialect, asks) ? 'not materialized ' : '')}(values ${join(asks.map(rowSql))})`
}

/** `asked`, and `scope`, a row a union that an ask covers. */
export function scopeSql(dialect: Dialect, asks: readonly Ask[]): Sql {
  if (!asks[0]?.roots) return sql`${askedSql(dialect, asks)},
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
)`
  const roots = asks.flatMap(({ n, roots = [] }) => roots.map(one => [n, one.root, one.n]))
  return sql`${askedSql(dialect, asks)},
roots as (
  select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from ${eachOf(dialect, roots)}
),
chosen as (
  select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
),
scope as (
  select a.*, c."union" from asked a join chosen c on c.n = a.n
)`
}

/**
 * The records of a ledger as `r` beside the ask as `s`, for what is to be read from an index by union. For one ask PostgreSQL goes through the index
 * once, from each union on to the next, instead of down from the top for each: of 3,000 unions 25 times.
 */
export function walkedSql(dialect: Dialect, asks: readonly Ask[], ledger: Sql): Sql {
  return isMerged(dialect, asks) ? sql`asked s join ${ledger} r on r."union" = any (array(select "union" from scope))` : inScopeSql(ledger)
}

export function inScopeSql(ledger: Sql): Sql {
  return sql`scope s join ${ledger} r on r."union" = s."union"`
}

function isMerged(dialect: Dialect, asks: readonly Ask[]): boolean {
  return dialect === 'postgres' && asks.length === 1
}

// Numbers stand in the text, for PostgreSQL takes a bare parameter for text.
function rowSql({ n, union, first, last, record, least }: Ask): Sql {
  return sql`(${raw(String(n))}, ${join([union, first, last, ...record === undefined ? [] : [record], ...least === undefined ? [] : [raw(String(least))]])})`
}
