import { raw, sql, type Sql } from '#store/sql.ts'
import type { Ask } from './ask.ts'
import { wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { hasTotals, saysAlways } from './measure.ts'
import { judged, kindsOf } from './rows.ts'

/** What the rows of one ask come to: as a whole (`split` null), and by each part of a split. */
export type Tally = {
  n: number
  split: string | null
  value: number | null
  high: number | null
  done: number | null
  details: number
  totals: number
  replaced: number
  straddling: number
  blank: number
}

export function tallySql(know: Knowledge, i: RowIndicator, asks: readonly Ask[]): Sql {
  // To sort all rows by an ask that is the same for each would take as long as finding them.
  const alone = asks.length === 1
  const [n, all] = alone ? [String(asks[0]!.n), 'having count(*) > 0'] : ['n', 'group by n']
  const rows = judged(know, i, asks)
  if (wordsOf(i).by === undefined) return sql`${rows}
select ${raw(n)} as n, null as split, ${raw(told(i))}
from judged ${raw(all)}`
  if (!addsUp(i)) return sql`${rows},
levels as (select judged.*, null as level from judged union all select judged.*, split from judged)
select n, level as split, ${raw(told(i))}
from levels group by n, level`
  return sql`${rows},
parts as materialized (
  select ${raw(n)} as n, split, ${raw(told(i))}
  from judged group by ${raw(alone ? 'split' : 'n, split')}
)
select n, null as split, sum(value) as value, null as high, ${raw('cohort' in i ? 'sum(done)' : 'null')} as done, ${raw(COUNTS.map(name => `sum(${name}) as ${name}`).join(', '))}
from parts group by n
union all select * from parts`
}

/** Whether the whole is the sum of the parts of its split, so that rows are gone through once. */
function addsUp(i: RowIndicator): boolean {
  return wordsOf(i).of === undefined && wordsOf(i).distinct === undefined && !('spread' in i)
}

const COUNTS = ['details', 'totals', 'replaced', 'straddling', 'blank'] as const

function told(i: RowIndicator): string {
  // A record has several rows only where the rows of its part are counted; telling ids apart takes most of the time.
  const records = wordsOf(i).of === undefined ? 'count(*)' : 'count(distinct id)'
  // What cannot be is not looked for: it took half the time of what stands in an index.
  const counted = (status: string, may = true, of = records) => may ? `${of} filter (where status = ${status})` : '0'
  return `${valuesOf(i)},
  ${counted(hasTotals(i) ? "'counted' and form = 'detail'" : "'counted'")} as details,
  ${counted("'counted' and form = 'total'", hasTotals(i))} as totals,
  ${counted("'replaced'", kindsOf(i).length > 0)} as replaced,
  ${counted("'straddling'")} as straddling,
  ${counted("'blank'", !saysAlways(i), 'count(*)')} as blank`
}

/** What each union of the subtree has of it by itself; unions of which nothing counts are left out. */
export function byUnionSql(know: Knowledge, i: RowIndicator, ask: Ask): Sql {
  return sql`${judged(know, i, [ask])}
select "union", sum(amount) as value from judged where status = 'counted' group by "union"`
}

/** A record behind a figure, with what it adds; of a part, all its rows together. */
export type Found = {
  status: 'counted' | 'replaced' | 'straddling'
  form: 'detail' | 'total'
  book: string
  id: string
  union: string
  called: string | null
  first: string
  last: string
  amount: number
  done: number | null
  value: string | null
}

export function listSql(know: Knowledge, i: RowIndicator, ask: Ask, split?: string): Sql {
  const value = wordsOf(i).distinct === undefined ? 'null' : 'value'
  return sql`${judged(know, i, [ask])}
select status, form, book, id, "union", called, min(first) as first, max(last) as last, ${raw('spread' in i ? 'min(amount)' : 'sum(amount)')} as amount,
  ${raw('cohort' in i ? 'sum(done)' : 'null')} as done, ${raw(value)} as value
from judged where status <> 'blank'${split === undefined ? sql`` : sql` and split = ${split}`}
group by status, form, book, id, "union", called${raw(value === 'value' ? ', value' : '')}
order by first, id${raw(value === 'value' ? ', value' : '')}`
}

function valuesOf(i: RowIndicator): string {
  const counted = (what: string) => `${what} filter (where status = 'counted')`
  if (saysAlways(i) && !('cohort' in i)) return "nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done"
  const value = 'spread' in i ? 'min(amount)' : wordsOf(i).distinct !== undefined ? 'count(distinct value)' : 'sum(amount)'
  const high = 'spread' in i ? counted('max(high)') : 'null'
  const done = 'cohort' in i ? counted('sum(done)') : 'null'
  return `${counted(value)} as value, ${high} as high, ${done} as done`
}
