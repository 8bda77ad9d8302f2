import { digits, ident, join, sql } from '#store/sql.ts'
import type { Read, Row } from '#store/store.ts'

/** A table of the database as the engine describes it; `key` are the columns of its primary key. */
export type Table = { name: string; columns: readonly string[]; key: readonly string[] }

/** Restoring writes the migrations itself, and who was signed in signs in anew. */
const PASSING: readonly string[] = ['migration', 'account_session', 'account_verification', 'account_attempt', 'account_invitation',
  // The key of a restored database is that of its new folder.
  'data_key',
  // What follows from the records is collected anew.
  'tally', 'tally_rule',
  'seldom', 'search', 'search_rule', 'search_pairs', 'search_pairs_data', 'search_pairs_idx', 'search_pairs_docsize', 'search_pairs_config']

/** The tables that are kept, in the order of their names. */
export async function tablesOf(read: Read): Promise<Table[]> {
  const rows = await read.all<{ name: string; column: string; key: number }>(read.dialect === 'sqlite' ? sqliteColumns : postgresColumns)
  return [...Map.groupBy(rows, row => row.name)].filter(([name]) => !PASSING.includes(name)).map(([name, columns]) => ({
    name,
    columns: columns.map(({ column }) => column),
    key: columns.filter(({ key }) => key > 0).sort((a, b) => a.key - b.key).map(({ column }) => column),
  }))
}

const page = 1000

/** Every row in the order of the primary key, by pages, so that a table of any size passes. */
export async function* rowsOf(read: Read, { name, columns, key }: Table): AsyncGenerator<Row[]> {
  if (key.length === 0) throw new Error(`a table without a primary key cannot be read by pages: ${name}`)
  const [all, keys] = [columns, key].map(names => join(names.map(column => ident(column)))) as [ReturnType<typeof join>, ReturnType<typeof join>]
  let after = sql``
  for (;;) {
    const rows = await read.all<Row>(sql`select ${all} from ${ident(name)} ${after} order by ${keys} limit ${digits(page)}`)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (rows.length < page || !last) return
    after = sql`where (${keys}) > (${join(key.map(column => last[column]!))})`
  }
}

const sqliteColumns = sql`
  select m.name as name, c.name as column, c.pk as key
  from sqlite_master m join pragma_table_info(m.name) c
  where m.type = 'table' and m.name not like 'sqlite%' order by m.name, c.cid`

const postgresColumns = sql`
  select c.relname as name, a.attname as column, coalesce(array_position(i.indkey::int[], a.attnum::int) + 1, 0) as key
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
  where n.nspname = current_schema() and c.relkind in ('r', 'p') order by c.relname, a.attnum`
