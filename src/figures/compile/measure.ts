import { formOf } from '#model/indicator.ts'
import { cell, whereSql } from '#records/lists/where.ts'
import { join, raw, sql, type Sql } from '#store/sql.ts'
import { wordsOf, type Knowledge, type RowIndicator } from './knowledge.ts'
import { conditionsOf, find, type Names } from './names.ts'

/**
 * What one row is worth to a figure, as named columns: `amount`, null where the row does not say. Besides, of a figure of
 * different things `value`, of a spread its upper end `high`, of a cohort `done`, the share of the amount that is done.
 */
export function measures(know: Knowledge, i: RowIndicator, names: Names): Readonly<Record<string, Sql>> {
  if ('spread' in i) return spread(i.spread, names)
  const { of, sum, distinct } = wordsOf(i)
  if (distinct !== undefined) {
    const value = cell(find(names, distinct))
    return { value, amount: sql`case when ${value} is not null then 1 end` }
  }
  const amount = (sum: string | undefined) => sum === undefined ? timesSql(i, names) : sumSql(sum, 'per' in i, names)
  if ('cohort' in i) {
    const by = find(names, i.done.by)
    // 不详 is an answer: it was done.
    const tests = [sql`(${cell(by, 'to')} <= s.ends or ${cell(by)} = '?')`, ...whereSql(conditionsOf(know, names), i.done.where)]
    return { amount: amount(sum), done: sql`case when ${join(tests, ' and ')} then ${amount(i.done.sum ?? sum)} end` }
  }
  // A record that lists no rows does not say how many there are.
  return { amount: of !== undefined && sum === undefined ? raw('case when p.record is not null then 1 end') : amount(sum) }
}

/** Whether every row says what it is worth: it is counted, and there are no 汇总 that might not say how often. */
export function saysAlways(i: RowIndicator): boolean {
  const { of, sum, distinct } = wordsOf(i)
  return [of, sum, distinct].every(word => word === undefined) && !('spread' in i) && !hasTotals(i)
}

/** Whether any row may be a 汇总. */
export function hasTotals({ ledger }: RowIndicator): boolean {
  return ledger.totals !== undefined
}

/** A detail happened once; a 汇总 as often as it says. */
function timesSql(i: RowIndicator, { ledger }: Names): Sql {
  return ledger.totals && formOf(i) !== 'lacking' ? raw("case r.form when 'total' then r.times else 1 end") : raw('1')
}

/** The heads that an indicator sums, whether told as 人 or as 人次. */
export function headSql(i: RowIndicator, names: Names): Sql {
  const [name = '', head] = wordsOf(i).sum!.split('.')
  return cell(find(names, name), head === 'total' ? '' : head)
}

/** A number field, or one head of people: only of those counted as 人, or only of those counted as 人次. */
function sumSql(sum: string, attendance: boolean, names: Names): Sql {
  const [name = '', head] = sum.split('.')
  const field = find(names, name)
  if (head === undefined) return cell(field)
  const test = attendance ? sql`${cell(field, 'per')} = 'attendance'` : sql`${cell(field, 'per')} is null`
  return sql`case when ${test} then ${cell(field, head === 'total' ? '' : head)} end`
}

function spread(name: string, names: Names): { amount: Sql; high: Sql } {
  const found = find(names, name)
  const [low, high] = found.field.kind === 'range' ? ['min', 'max'] : ['', '']
  return { amount: cell(found, low), high: cell(found, high) }
}
