import type { Lacking } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { cell } from '#records/where.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import { standsSql } from './date.ts'
import type { Knowledge, RowIndicator } from './knowledge.ts'
import { find, namesOf } from './names.ts'

/** The conditions of `lacking` beyond standing: large enough, and nothing of what it ought to have stands. */
export function lackingSql(know: Knowledge, i: RowIndicator & Lacking): Sql[] {
  return [...i.least ? [leastSql(i.ledger, i.least)] : [], withoutSql(know, i.without)]
}

function leastSql(ledger: AnyLedger, { part, on, size }: NonNullable<Lacking['least']>): Sql {
  const names = namesOf(ledger, 'r', part)
  const date = find(names, on)
  const [newest, first] = [cell(date, 'to'), cell(date)]
  return sql`(
      select ${cell(find(names, size))} from ${ident(names.part!.table)} p
      where p.book = r.book and p.record = r.id and ${newest} <= s.ends order by ${newest} desc, ${first} desc, p.nth desc limit 1
    ) >= s.least`
}

/** What is there but does not say since when is there: no firm is said to lack a union whose founding day is 不详. */
function withoutSql(know: Knowledge, { ledger, via, from, until }: Lacking['without']): Sql {
  const there = know.register.ledgers.get(ledger)
  if (!there) throw new Error(`no ledger ${ledger}`)
  const names = namesOf(there, 'w')
  const [start, end] = [find(names, from), find(names, until)]
  return sql`not exists (
      select 1 from ${ident(ledger)} w where ${cell(find(names, via))} = r.id
        and (${cell(start)} is null or ${cell(start)} = '?' or ${cell(start, 'to')} <= s.ends)
        and ${standsSql(end)}
    )`
}
