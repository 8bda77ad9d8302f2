import { cell, passing, whereSql } from '#records/lists/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import type { Where } from '#model/where.ts'
import { treeOf } from '#records/shape.ts'
import { inScopeSql, walkedSql, type Ask } from './ask.ts'
import { dateOf, datedSql, namedSql, newestSql, splitSql, standsSql } from './date.ts'
import { isOfPeople, wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { lackingSql } from './lacking.ts'
import { headSql, measures } from './measure.ts'
import { conditionsOf, find, namesOf, partSql, type Names } from './names.ts'
import { primarySql } from './primary.ts'

/**
 * Every record in scope (or row of its part) that meets the conditions and whose date may count. Of a `latest` also those
 * that do not fit, for an older one that does must not take their place.
 */
export function seenSql(know: Knowledge, i: RowIndicator, asks: readonly Ask[], kinds: readonly string[]): Sql {
  const names = namesOf(i.ledger, 'r', wordsOf(i).of)
  const date = find(names, dateOf(i))
  const fits = fitsSql(know, i, names)
  const columns = [
    raw('s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form'),
    ...kinds.length > 0 ? [join([raw('r.covers'), ...kinds.map(kind => ident('r', kind))])] : [],
    sql`${cell(date)} as first, ${cell(date, 'to')} as last, ${splitSql(i, names)} as split`,
    ...Object.entries({ ...measures(know, i, names), ...kinds.length > 0 && isOfPeople(i) ? { told: headSql(i, names) } : {} }).map(([name, what]) => sql`${what} as ${raw(name)}`),
    ...'latest' in i ? [fits.length === 0 ? raw('1 as fits') : sql`case when ${join(fits, ' and ')} then 1 else 0 end as fits`, sql`${newestSql(i, names)} as newest`] : [],
  ]
  const dated = datedSql(i, names)
  const counts = 'latest' in i ? [...namedSql(i, names), ...whereSql(conditionsOf(know, names), i.among), ...standingUnionSql(know, i)] : fits
  const conditions = [
    // Who steps through all passes over more by one choice than by two dates.
    ...isWalked(i) ? [...counts, ...dated.map(passing)] : [...dated, ...counts],
    ...'lacking' in i ? lackingSql(know, i) : [],
    ...asks[0]?.record === undefined ? [] : [raw('r.id = s.record')],
    primarySql(i),
  ]
  const table = ident(i.ledger.id)
  return sql`select ${join(columns, ',\n    ')}
  from ${isWalked(i) ? walkedSql(know.dialect, asks, table) : inScopeSql(table)}${partSql(names, date.inPart ? 'join' : 'left join')}
  where ${join(conditions, '\n    and ')}`
}

/** The conditions of the indicator. A record without rows of the part is kept if it fits as far as it goes, to be told as blank. */
export function fitsSql(know: Knowledge, i: RowIndicator, names: Names): Sql[] {
  const isOfRow = ([path]: [string, unknown]) => find(names, path.split('.')[0] ?? '').inPart
  const { true: row, false: record } = Object.groupBy(Object.entries(wordsOf(i).where ?? {}), test => `${isOfRow(test)}` as const)
  const conditions = { ...conditionsOf(know, names), ...isWalked(i) && { find: (name: string) => ({ ...find(names, name), passed: true as const }) } }
  const [ofRow, ofRecord] = [row, record].map(tests => whereSql(conditions, Object.fromEntries(tests ?? []) as Where)) as [Sql[], Sql[]]
  if (ofRow.length === 0 || find(names, dateOf(i)).inPart) return [...ofRecord, ...ofRow]
  return [...ofRecord, sql`(p.record is null or ${join(ofRow, ' and ')})`]
}

/**
 * What stands by the ledger's own day is read union by union from the index that lists walk, for that has all that is asked of a record
 * (`records/tables.ts`). SQLite, without statistics, would rather look up one of two sexes and fetch half of all records; PostgreSQL
 * would skip through the index from one day to the next.
 */
function isWalked(i: RowIndicator): boolean {
  return 'stock' in i && i.stock === i.ledger.day
}

/** What a union told counts while it stands. */
function standingUnionSql({ register }: Knowledge, { each }: { each: string }): Sql[] {
  const tree = treeOf(register)
  return each !== 'union' || !tree.tree ? [] : [sql`exists (select 1 from ${ident(tree.id)} u where u.id = r."union" and ${standsSql(find(namesOf(tree, 'u'), tree.tree.until))})`]
}
