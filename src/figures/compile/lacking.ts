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

/** What is there but does not say since when is there: no firm is said to lack a union whose founding day is 不详. */
function existsSql(know: Knowledge, { ledger, via, from, until, where }: Belonging): Sql {
  const there = know.register.ledgers.get(ledger)
  if (!there) throw new Error(`no ledger ${ledger}`)
  const names = namesOf(there, 'w')
  const [start, end] = [find(names, from), find(names, until)]
  const tests = [
    sql`${viaSql(know, there, via)} = r.id`,
    sql`(${cell(start)} is null or ${cell(start)} = '?' or ${cell(start, 'to')} <= s.ends)`,
    standsSql(end), ...whereSql(conditionsOf(know, names), where),
  ]
  return sql`exists (
      select 1 from ${ident(ledger)} w where ${join(tests, '\n        and ')}
    )`
}

/** How a record of the other ledger says whose it is: by its own reference, by its union, or by a reference of its union. */
function viaSql(know: Knowledge, there: AnyLedger, via: string): Sql {
  if (via === 'union') return raw('w."union"')
  if (!via.startsWith('union.')) return cell(find(namesOf(there, 'w'), via))
  const tree = treeOf(know.register)
  return sql`(select ${cell(find(namesOf(tree, 'o'), via.slice('union.'.length)))} from ${ident(tree.id)} o where o.id = w."union")`
}
