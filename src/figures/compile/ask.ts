import type { Day } from '#kit/day.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'

/**
 * One subtree and period that a statement answers for, beside others. `record` narrows it to a single record; `least`
 * is the number that the law, as it stands at the period's end, asks for. All asks of a statement have them, or none.
 */
export type Ask = { n: number; union: string; first: Day; last: Day; record?: string; least?: number }

/** Only the unions whose 口径 is `way`: the newest declared by the union itself, else by the nearest above it, else `otherwise`. */
export type Chosen = { ledger: string; date: string; choice: string; way: string; otherwise: string }

/** `asked`, a row an ask, and `scope`, a row a union that an ask covers. */
export function scopeSql(asks: readonly Ask[], chosen?: Chosen): Sql {
  return sql`asked(n, root, opens, ends${raw(asks[0]?.record ? ', record' : '')}${raw(asks[0]?.least ? ', least' : '')}) as (values ${join(asks.map(askedSql))}),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root${chosen ? sql`
  where ${wayOf(chosen)} = ${chosen.way}` : sql``}
)`
}

// Numbers stand in the text, for PostgreSQL takes a bare parameter for text.
function askedSql({ n, union, first, last, record, least }: Ask): Sql {
  return sql`(${raw(String(n))}, ${join([union, first, last, ...record === undefined ? [] : [record], ...least === undefined ? [] : [raw(String(least))]])})`
}

function wayOf({ ledger, date, choice, otherwise }: Chosen): Sql {
  const [from, way] = [columnOf(date, 'to'), columnOf(choice)].map(column => ident('b', column)) as [Sql, Sql]
  return sql`coalesce((
    select ${way} from union_tree up join ${ident(ledger)} b on b."union" = up.ancestor
    where up.descendant = t.descendant and ${from} <= a.ends and ${way} is not null
    order by up.depth, ${from} desc, b.id desc limit 1
  ), ${otherwise})`
}
