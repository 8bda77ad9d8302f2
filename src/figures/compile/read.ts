import { raw, sql, type Sql } from '#store/sql.ts'
import type { Ask, Chosen } from './ask.ts'
import { wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { judged } from './rows.ts'

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

export function tallySql(know: Knowledge, i: RowIndicator, asks: readonly Ask[], chosen?: Chosen): Sql {
  const [split, from, group] = wordsOf(i).by === undefined ? ['null', 'judged', 'n'] : ['level', 'levels', 'n, level']
  // A record has several rows only where the rows of its part are counted; telling ids apart takes most of the time.
  const records = raw(wordsOf(i).of === undefined ? 'count(*)' : 'count(distinct id)')
  return sql`${judged(know, i, asks, chosen)}${raw(from === 'judged' ? '' : `,
levels as (select judged.*, null as level from judged union all select judged.*, split from judged)`)}
select n, ${raw(split)} as split, ${raw(valuesOf(i))},
  ${records} filter (where status = 'counted' and form = 'detail') as details,
  ${records} filter (where status = 'counted' and form = 'total') as totals,
  ${records} filter (where status = 'replaced') as replaced,
  ${records} filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from ${raw(from)} group by ${raw(group)}`
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

export function listSql(know: Knowledge, i: RowIndicator, ask: Ask, split?: string, chosen?: Chosen): Sql {
  const value = wordsOf(i).distinct === undefined ? 'null' : 'value'
  return sql`${judged(know, i, [ask], chosen)}
select status, form, book, id, "union", called, min(first) as first, max(last) as last, ${raw('spread' in i ? 'min(amount)' : 'sum(amount)')} as amount,
  ${raw('cohort' in i ? 'sum(done)' : 'null')} as done, ${raw(value)} as value
from judged where status <> 'blank'${split === undefined ? sql`` : sql` and split = ${split}`}
group by status, form, book, id, "union", called${raw(value === 'value' ? ', value' : '')}
order by first, id${raw(value === 'value' ? ', value' : '')}`
}

function valuesOf(i: RowIndicator): string {
  const counted = (what: string) => `${what} filter (where status = 'counted')`
  const value = 'spread' in i ? 'min(amount)' : wordsOf(i).distinct !== undefined ? 'count(distinct value)' : 'sum(amount)'
  const high = 'spread' in i ? counted('max(high)') : 'null'
  const done = 'cohort' in i ? counted('sum(done)') : 'null'
  return `${counted(value)} as value, ${high} as high, ${done} as done`
}
