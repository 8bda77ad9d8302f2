import type { Belonging, Lacking } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { treeOf } from '#records/shape.ts'
import { cell, whereSql } from '#records/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import { standsSql } from './date.ts'
import type { Knowledge, RowIndicator } from './knowledge.ts'
import { conditionsOf, find, namesOf } from './names.ts'

/** The conditions of `lacking` beyond standing: large enough, and none, or some, of what it ought to have stands. */
export function lackingSql(know: Knowledge, i: RowIndicator & Lacking): Sql[] {
  const { least, without, having } = i
  return [
    ...!least ? [] : [least.unsized ? sql`${sizeSql(i.ledger, least)} is null` : sql`${sizeSql(i.ledger, least)} >= s.least`],
    ...without ? [sql`not ${existsSql(know, without)}`] : [],
    ...having ? [existsSql(know, having)] : [],
  ]
}

/** The same of those whose size no one told, or null where size plays no part. */
export function unsized(i: RowIndicator & Lacking): RowIndicator & Lacking | null {
  return i.least && !i.least.unsized ? { ...i, least: { ...i.least, unsized: true } } : null
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
