import type { Stock } from '#model/indicator.ts'
import { cell } from '#records/lists/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import { inScopeSql, scopeSql, type Ask } from './ask.ts'
import { splitSql, standsSql } from './date.ts'
import { wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { find, namesOf, partSql } from './names.ts'
import { primarySql } from './primary.ts'
import { fitsSql } from './seen.ts'

/** A record that is in no figure of what stands, for it began no one knows when. */
export type Undated = { book: string; id: string; union: string; called: string | null }

/** Those that fit, whose date is 不详 and that have not ended. */
export function undatedSql(know: Knowledge, i: RowIndicator & Stock, ask: Ask, split?: string): Sql {
  const names = namesOf(i.ledger, 'r', wordsOf(i).of)
  const date = find(names, i.stock)
  const conditions = [
    sql`${cell(date)} = '?'`,
    ...i.until === undefined ? [] : [standsSql(find(names, i.until))],
    ...fitsSql(know, i, names),
    ...split === undefined ? [] : [sql`${splitSql(i, names)} = ${split}`],
    ...ask.record === undefined ? [] : [raw('r.id = s.record')],
    primarySql(i),
  ]
  return sql`with ${scopeSql(know.dialect, [ask])}
select distinct r.book, r.id, r."union", r.called
from ${inScopeSql(ident(i.ledger.id))}${partSql(names, date.inPart ? 'join' : 'left join')}
where ${join(conditions, '\n  and ')}
order by r.id`
}
