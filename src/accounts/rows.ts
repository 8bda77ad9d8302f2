import { ident, join, raw, sql, type Sql, type Value } from '#store/sql.ts'
import { insertRows } from '#store/insert.ts'
import type { Row, Store } from '#store/store.ts'
import { attemptRows, type AttemptRows } from './lockout.ts'

/** A condition as plain data, so that it can cross to the writer's thread. */
export type Test = { field: string; operator: Operator; value: Value | Value[]; or?: true }
export type Operator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'not_in' | 'contains' | 'starts_with' | 'ends_with'

/** The tables of accounts, and no others. */
export const tables = ['account_user', 'account_session', 'account_credential', 'account_verification', 'account_factor', 'account_attempt', 'account_invitation'] as const
export type AccountTable = (typeof tables)[number]

/** What writes to accounts; with SQLite it lives in the writer's thread, as the doors of the ledgers do. */
export type AccountRows = AttemptRows & {
  insertAccountRow(table: AccountTable, row: Row): Promise<void>
  /** Rows changed. */
  updateAccountRows(table: AccountTable, tests: readonly Test[], values: Row): Promise<number>
  removeAccountRows(table: AccountTable, tests: readonly Test[]): Promise<number>
}
export const ACCOUNT_WRITING = ['insertAccountRow', 'updateAccountRows', 'removeAccountRows', 'countAttempt', 'removeAttempts'] as const

export function accountRows(store: Store): AccountRows {
  return {
    ...attemptRows(store),
    insertAccountRow: (table, row) => store.transaction(tx => insertRows(tx, known(table), [row])),
    updateAccountRows: (table, tests, values) => store.transaction(tx => tx.run(sql`
      update ${ident(known(table))} set ${join(Object.entries(values).map(([name, value]) => sql`${ident(name)} = ${value}`))} where ${testsSql(tests)}`)),
    removeAccountRows: (table, tests) => store.transaction(tx => tx.run(sql`delete from ${ident(known(table))} where ${testsSql(tests)}`)),
  }
}

export function testsSql(tests: readonly Test[]): Sql {
  if (tests.length === 0) return raw('1 = 1')
  return tests.slice(1).reduce((before, test) => sql`(${before} ${raw(test.or ? 'or' : 'and')} ${testSql(test)})`, testSql(tests[0]!))
}

export function known(table: string): AccountTable {
  const found = tables.find(one => one === table)
  if (!found) throw new Error(`no table of accounts: ${table}`)
  return found
}

const COMPARE = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

function testSql({ field, operator, value }: Test): Sql {
  const column = ident(field)
  if (Array.isArray(value)) return value.length === 0 ? raw(operator === 'in' ? '1 = 0' : '1 = 1') : sql`${column} ${raw(operator === 'in' ? 'in' : 'not in')} (${join(value)})`
  if (value === null) return sql`${column} is ${raw(operator === 'ne' ? 'not ' : '')}null`
  if (operator in COMPARE) return sql`${column} ${raw(COMPARE[operator as keyof typeof COMPARE])} ${value}`
  const text = String(value).replace(/[\\%_]/g, '\\$&')
  return sql`${column} like ${operator === 'starts_with' ? `${text}%` : operator === 'ends_with' ? `%${text}` : `%${text}%`} escape '\\'`
}
