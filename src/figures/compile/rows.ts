import { columnOf } from '#model/kinds/kinds.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import { scopeSql, type Ask } from './ask.ts'
import { inPeriod } from './date.ts'
import { isOfPeople, type Knowledge, type RowIndicator } from './knowledge.ts'
import { saysAlways } from './measure.ts'
import { seenSql } from './seen.ts'

/**
 * The relation `judged`: a row for each record (or row of a part) that an indicator might count, with what it is worth
 * and its `status`:
 *   counted      it is in the figure
 *   replaced     a detail that a 汇总 of its union and kind says it includes
 *   straddling   its date lies only partly in the period (of what stands: only partly before its end)
 *   blank        it does not say the number asked for (null where it lies only partly in the period besides)
 * The number and the list behind it are both read from here; a statement goes on with its own `select`. The secondary
 * of a 同一事项 is no row where its primary is in the subtree asked for, nor is what has no date or one that is 不详.
 */
export function judged(know: Knowledge, i: RowIndicator, asks: readonly Ask[]): Sql {
  const kinds = kindsOf(i)
  const blank = saysAlways(i) ? sql`` : sql`
    when amount is null then case when ${raw(inPeriod(i))} then 'blank' end`
  return sql`with ${scopeSql(know.dialect, asks)},
seen as (
  ${seenSql(know, i, asks, kinds)}
),${kinds.length > 0 ? totalsSql(i, kinds) : sql``}
judged as (
  select seen.*, case${blank}
    when not (${raw(inPeriod(i))}) then 'straddling'${kinds.length > 0 ? replacedSql(kinds) : sql``}
    else 'counted' end as status
  from seen${raw('latest' in i ? `\n  where fits = 1 and (newest = 1 or not (${inPeriod(i)}))` : '')}
)`
}

/** The columns by which a 汇总 and the details it includes are of one kind; none where no 汇总 replaces any. */
export function kindsOf(i: RowIndicator): string[] {
  const adds = !('latest' in i) && !('lacking' in i)
  return adds ? (i.ledger.totals ?? []).map(name => columnOf(name)) : []
}

/**
 * 汇总 that say what is asked for and do not say 另计. People told as 人次 stand for the details in 人 too, and the other
 * way round. Materialized, for every detail is held against them.
 */
function totalsSql(i: RowIndicator, kinds: readonly string[]): Sql {
  return sql`
totals as materialized (
  select n, "union", first, last, ${join(kinds.map(kind => ident(kind)))} from seen
  where form = 'total' and ${raw(isOfPeople(i) ? 'told' : 'amount')} is not null and coalesce(covers, 'included') <> 'extra' and ${raw(inPeriod(i))}
),`
}

function replacedSql(kinds: readonly string[]): Sql {
  const same = kinds.map(kind => sql` and ${ident('t', kind)} is not distinct from ${ident('seen', kind)}`)
  return sql`
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last${join(same, '')}
    ) then 'replaced'`
}
