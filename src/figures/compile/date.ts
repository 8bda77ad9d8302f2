import { cell } from '#records/lists/where.ts'
import { raw, sql, type Sql } from '#store/sql.ts'
import { wordsOf, type RowIndicator } from './knowledge.ts'
import { find, type Named, type Names } from './names.ts'

/** The date an indicator goes by. */
export function dateOf(i: RowIndicator): string {
  return 'flow' in i ? i.flow : 'cohort' in i ? i.cohort : 'stock' in i ? i.stock : 'latest' in i ? i.latest : i.lacking
}

/** Happened in the period, against standing at its end. */
export function isOver(i: RowIndicator): boolean {
  return 'flow' in i || 'cohort' in i || ('in' in i && i.in === 'period')
}

/** Whether a row, by its `first` and `last`, lies wholly where it counts. */
export function inPeriod(i: RowIndicator, first = 'first', last = 'last', [opens, ends] = ['opens', 'ends']): string {
  return isOver(i) ? `${first} >= ${opens} and ${last} <= ${ends}` : `${last} <= ${ends}`
}

/** What at least touches the period, or had begun by its end and not ended. 不详 is '?', which is later than any day. */
export function datedSql(i: RowIndicator, names: Names): Sql[] {
  const date = find(names, dateOf(i))
  return [
    sql`${cell(date)} <= s.ends`,
    ...isOver(i) ? [sql`${cell(date, 'to')} >= s.opens`] : [],
    ...'until' in i && i.until ? [standsSql(find(names, i.until))] : [],
  ]
}

/** An end that is 不详 has come, no one knows when. */
export function standsSql(until: Named): Sql {
  return sql`(${cell(until)} is null or (${cell(until)} <> '?' and ${cell(until, 'to')} > s.ends))`
}

/** Newest is what ends last; of two the one that begins later, then the one entered later. What straddles the end is not. */
export function newestSql(i: RowIndicator & { each: string }, names: Names): Sql {
  const date = find(names, dateOf(i))
  const [first, last] = [cell(date), cell(date, 'to')]
  return sql`rank() over (
      partition by s.n, ${keySql(i.each, names)}
      order by case when ${raw(inPeriod(i, first.text, last.text, ['s.opens', 's.ends']))} then 0 else 1 end, ${last} desc, ${first} desc, r.id desc${raw(date.inPart
        ? ', p.nth desc'
        : '')}
    )`
}

/** A record that does not name what there is one newest record of is a record of none. */
export function namedSql({ each }: { each: string }, names: Names): Sql[] {
  return each === 'union' || each === 'record' ? [] : [sql`${keySql(each, names)} is not null`]
}

function keySql(each: string, names: Names): Sql {
  return each === 'union' ? raw('r."union"') : each === 'record' ? raw('r.id') : cell(find(names, each))
}

export function splitSql(i: RowIndicator, names: Names): Sql {
  const { by } = wordsOf(i)
  return by === undefined ? raw('null') : sql`coalesce(${cell(find(names, by))}, '')`
}
