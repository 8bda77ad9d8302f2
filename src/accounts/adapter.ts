import { createAdapterFactory, type CleanedWhere, type CustomAdapter } from 'better-auth/adapters'
import { ident, raw, sql, type Value } from '#store/sql.ts'
import type { Read, Row } from '#store/store.ts'
import { known, testsSql, type AccountRows, type Operator, type Test } from './rows.ts'

/** The library's tables in ours: reads go to the store, writes through the doors, so that SQLite keeps its one writer. */
export function adapter(read: Read, rows: AccountRows) {
  return createAdapterFactory({
    config: { adapterId: 'niangjia', adapterName: 'niangjia', supportsDates: false, supportsBooleans: false, supportsJSON: false, supportsNumericIds: false, transaction: false },
    adapter: (): CustomAdapter => {
      const found = <T>(model: string, where: readonly CleanedWhere[] = [], rest = sql``) =>
        read.all<T>(sql`select * from ${ident(known(model))} where ${testsSql(where.map(testOf))}${rest}`)
      return {
        async create({ model, data }) {
          await rows.insertAccountRow(known(model), rowOf(data))
          return data
        },
        async update<T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) {
          const before = await found<{ id: string }>(model, where)
          if (before.length === 0) return null
          await rows.updateAccountRows(known(model), where.map(testOf), rowOf(update as object))
          const [after] = await found<T>(model, [{ field: 'id', operator: 'eq', value: before[0]!.id, connector: 'AND', mode: 'sensitive' }])
          return after ?? null
        },
        updateMany: ({ model, where, update }) => rows.updateAccountRows(known(model), where.map(testOf), rowOf(update)),
        findOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) => (await found<T>(model, where, sql` limit 1`))[0] ?? null,
        findMany: ({ model, where, limit, offset, sortBy }) => found(model, where, sql`${
          sortBy ? sql` order by ${ident(sortBy.field)} ${raw(sortBy.direction === 'asc' ? 'asc' : 'desc')}` : sql``} limit ${limit} offset ${offset ?? 0}`),
        delete: async ({ model, where }) => void (await rows.removeAccountRows(known(model), where.map(testOf))),
        deleteMany: ({ model, where }) => rows.removeAccountRows(known(model), where.map(testOf)),
        count: async ({ model, where }) => (await read.get<{ n: number }>(sql`select count(*) as n from ${ident(known(model))} where ${testsSql((where ?? []).map(testOf))}`))!.n,
      }
    },
  })
}

function testOf({ field, operator, value, connector }: CleanedWhere): Test {
  return { field, operator: operator as Operator, value: Array.isArray(value) ? value.map(cell) : cell(value), ...(connector === 'OR' && { or: true as const }) }
}

function rowOf(data: object): Row {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cell(value)]))
}

function cell(value: unknown): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`a table of accounts cannot hold ${typeof value}`)
}
