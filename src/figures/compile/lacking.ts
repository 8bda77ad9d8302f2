import type { Belonging, Lacking } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { treeOf } from '#records/shape.ts'
import { cell, whereSql } from '#records/lists/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import { inScopeSql, scopeSql, type Ask } from './ask.ts'
import { standsSql } from './date.ts'
import type { Knowledge, RowIndicator } from './knowledge.ts'
import { conditionsOf, find, namesOf } from './names.ts'
import { primarySql } from './primary.ts'

/** The conditions of `lacking` beyond standing: large enough, and none, or some, of what it ought to have stands. */
export function lackingSql(know: Knowledge, i: RowIndicator & Lacking): Sql[] {
  const { least } = i
  return [
    ...!least ? [] : [least.unsized ? sql`${sizeSql(i.ledger, least)} is null` : sql`${sizeSql(i.ledger, least)} >= s.least`],
    ...belongingSql(know, i),
  ]
}

/**
 * How many, an ask, may be among them or may not: those that do not say since when they stand or, where size plays a part,
 * how large they are, or that began no one knows whether by then. A date that nobody is asked for was not forgotten: a firm
 * without 列入建会任务日期 is on no list.
 */
export function unsureSql(know: Knowledge, i: RowIndicator & Lacking, asks: readonly Ask[]): Sql {
  const names = namesOf(i.ledger, 'r')
  const date = find(names, i.lacking)
  const [first, last] = [cell(date), cell(date, 'to')]
  const blank = date.field.required ? sql`${first} is null or ` : sql``
  const size = i.least && sizeSql(i.ledger, i.least)
  const conditions = [
    sql`(${blank}${first} = '?' or ${first} <= s.ends)`,
    ...size ? [sql`(${size} is null or ${size} >= s.least)`] : [],
    sql`(${blank}${last} > s.ends${size ? sql` or ${size} is null` : sql``})`,
    ...i.until === undefined ? [] : [standsSql(find(names, i.until))],
    ...whereSql(conditionsOf(know, names), i.where),
    ...belongingSql(know, i),
    ...asks[0]?.record === undefined ? [] : [raw('r.id = s.record')],
    primarySql(i),
  ]
  return sql`with ${scopeSql(know.dialect, asks)}
select s.n, count(*) as unsure from ${inScopeSql(ident(i.ledger.id))}
where ${join(conditions, '\n  and ')} group by s.n`
}

function belongingSql(know: Knowledge, { without, having }: Lacking): Sql[] {
  return [...without ? [sql`not ${existsSql(know, without)}`] : [], ...having ? [existsSql(know, having)] : []]
}

function sizeSql(ledger: AnyLedger, { part, on, size }: NonNullable<Lacking['least']>): Sql {
  const names = namesOf(ledger, 'r', part)
  const date = find(names, on)
  const [newest, first] = [cell(date, 'to'), cell(date)]
  return sql`(
      select ${cell(find(names, size))} from ${ident(names.part!.table)} p
      where p.book = r.book and p.record = r.id and ${newest} <= s.ends order by ${newest} desc, ${first} desc, p.nth desc limit 1
    )`
}

/**
 * Whose it is, it says by its own reference, by its union, or by a reference of its union. What is there but does not say
 * since when is there: no firm is said to lack a union whose founding day is 不详.
 */
function existsSql(know: Knowledge, { ledger, via, from, until, where }: Belonging): Sql {
  const there = know.register.ledgers.get(ledger)
  if (!there) throw new Error(`no ledger ${ledger}`)
  const names = namesOf(there, 'w')
  const [start, end] = [find(names, from), find(names, until)]
  const [own, theirs] = via.split('.') as [string, string?]
  const tree = treeOf(know.register)
  const whose = theirs !== undefined ? cell(find(namesOf(tree, 'o'), theirs)) : own === 'union' ? raw('w."union"') : cell(find(names, own))
  const tests = [
    sql`${whose} = r.id`,
    sql`(${cell(start)} is null or ${cell(start)} = '?' or ${cell(start, 'to')} <= s.ends)`,
    standsSql(end), ...whereSql(conditionsOf(know, names), where),
  ]
  return sql`exists (
      select 1 from ${ident(ledger)} w${theirs === undefined ? sql`` : sql` join ${ident(tree.id)} o on o.id = w."union"`} where ${join(tests, '\n        and ')}
    )`
}
