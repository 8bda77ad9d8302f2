import type { Day } from '#kit/day.ts'
import { zero } from '#office/zero.ts'
import type { Where } from '#model/where.ts'
import { among } from '#records/among.ts'
import { cell, whereSql } from '#records/lists/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'
import { askedSql, scopeSql, type Ask } from './ask.ts'
import { dateOf, isOver } from './date.ts'
import { wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { conditionsOf, find, namesOf, partSql, type Named } from './names.ts'

/**
 * The asks (as `n`) under which the ledger is kept: some record of it lies in the scope and the period, by the ledger's
 * day or by the date the indicator goes by; a date of a part asks for a row of the part. A ledger without a day is a list
 * of what stands, and any record shows that it is kept. Where a record of the period fits but does not know its date
 * (settled, 不详), no one knows that there was none.
 */
export function keptSql(know: Knowledge, i: RowIndicator, asks: readonly Ask[]): Sql {
  const { ledger } = i
  const names = namesOf(ledger, 'r', wordsOf(i).of)
  const own = find(names, dateOf(i))
  const days = own.inPart ? [own] : ledger.day === undefined ? [] : [own, ...ledger.day === own.name ? [] : [find(names, ledger.day)]]
  const lies = days.map(day => isOver(i)
    ? sql`(${cell(day)} >= s.opens and ${cell(day, 'to')} <= s.ends)`
    : sql`${cell(day, 'to')} <= s.ends`)
  const chosen = asks[0]?.roots !== undefined
  const from = chosen ? sql`scope t join ${ident(ledger.id)} r on r."union" = t."union"` : sql`union_tree t join ${ident(ledger.id)} r on r."union" = t.descendant`
  const one = [chosen ? raw('t.n = s.n') : raw('t.ancestor = s.root'), ...asks[0]?.record === undefined ? [] : [raw('r.id = s.record')]]
  // One after the other, so that each day finds its index, and the first record of it is enough.
  const there = (lies.length === 0
    ? [[]]
    : lies.map(lie => [lie])).map(some => sql`exists (select 1 from ${from}${own.inPart ? partSql(names, 'join') : sql``} where ${join([...one, ...some], ' and ')})`)
  const unknown = own.inPart || lies.length < 2 ? sql`` : sql`
  and not exists (select 1 from ${from} where ${join(
    [one[0]!, sql`${cell(own)} = '?'`, lies[1]!, ...whereSql(conditionsOf(know, namesOf(ledger, 'r')), recordWhere(i))],
    ' and ',
  )})`
  return sql`with ${scopeSql(know.dialect, asks)}
select s.n from asked s where (${join(there, '\n  or ')})${unknown}`
}

/** The conditions of an indicator on the record itself. */
function recordWhere(i: RowIndicator): Where {
  const { of, where } = wordsOf(i)
  const part = namesOf(i.ledger, 'r', of)
  return Object.fromEntries(Object.entries(where ?? {}).filter(([path]) => !find(part, path.split('.')[0] ?? '').inPart)) as Where
}

export type Declared = { ledger: string; n: number; only: string | null; first: Day; last: Day }

/** Where 本期未开展 was declared of some ledgers by the union asked for or one above it. */
export function declaredSql(dialect: Dialect, ledgers: readonly string[], asks: readonly Ask[]): Sql {
  const z = namesOf(zero, 'z')
  const [only, period, of] = ['only', 'period', 'ledger'].map(name => find(z, name)) as [Named, Named, Named]
  return sql`with ${askedSql(dialect, asks)}
select distinct ${cell(of)} as ledger, s.n, ${cell(only)} as only, ${cell(period)} as first, ${cell(period, 'to')} as last
from asked s join union_tree up on up.descendant = s.root join ${ident(zero.id)} z on z."union" = up.ancestor
where ${cell(of)} in ${among(dialect, ledgers)} and ${cell(period)} <= s.ends and ${cell(period, 'to')} >= s.opens`
}

/**
 * The kinds that 限于类别 must name so that the figure is a true zero: all that it counts. None where only a declaration
 * for the whole ledger will do.
 */
export function kindsOf(i: RowIndicator, split?: string): string[] {
  const by: unknown = i.ledger.zero
  if (typeof by !== 'string') return []
  const { by: splitBy, where } = wordsOf(i)
  const test: unknown = splitBy === by && split ? split : where?.[by]
  return [test ?? []].flat().filter(key => typeof key === 'string')
}
