import assert from 'node:assert/strict'
import { register } from '#lines/register.ts'
import { tableOf } from '#model/columns.ts'
import { migrations } from '#store/migrate.ts'
import { raw, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { tablesSql } from './tables.ts'

// Of the register, which refuses names that clash before they become columns.
const ledgers = [...register.ledgers.values()]

/** What a new migration must hold so that the tables are as the ledgers are described; '' when they are. */
async function draft(read: Read): Promise<string> {
  const statements = tablesSql(ledgers).split(/(?<=;)\n+/)
  const about = (table: string) => statements.filter(one => one.startsWith(`create table "${table}"`))
  const existing = await indexesOf(read)
  const indexes = statements.filter(one => !existing.has(/^create index "(\w+)"/.exec(one)?.[1] ?? '') && one.startsWith('create index'))
  const tables: string[] = []
  for (const { table, columns } of ledgers.flatMap(tableOf)) {
    const known = await columnsOf(read, table)
    if (known.size === 0) tables.push(...about(table))
    else {
      for (const { name, type } of columns) if (known.get(name) !== type) tables.push(known.has(name)
        ? `-- ${table}.${name} is ${known.get(name)} and described as ${type}`
        : `alter table "${table}" add column "${name}" ${type};`)
      for (const name of known.keys()) if (!columns.some(column => column.name === name)) tables.push(`-- ${table}.${name} is no longer described: say what becomes of it`)
    }
  }
  return [...tables, ...indexes].join('\n')
}

async function columnsOf(read: Read, table: string): Promise<Map<string, string>> {
  const rows = await read.all<{ name: string; type: string }>(read.dialect === 'sqlite'
    ? sql`select name, lower(type) as type from pragma_table_info(${table})`
    : sql`select column_name as name, data_type as type from information_schema.columns where table_schema = current_schema() and table_name = ${table}`)
  return new Map(rows.map(row => [row.name, row.type]))
}

async function indexesOf(read: Read): Promise<Set<string>> {
  const rows = await read.all<{ name: string }>(raw(read.dialect === 'sqlite'
    ? `select name from sqlite_master where type = 'index'`
    : `select indexname as name from pg_indexes where schemaname = current_schema()`))
  return new Set(rows.map(row => row.name))
}

onBoth('the tables are as the ledgers are described', async store => {
  const missing = await draft(store.read)
  // Of both databases it is the same, and wanted once, to be copied.
  if (missing !== '' && store.read.dialect === 'sqlite') process.stdout.write(`\n${missing}\n\n`)
  const next = String(Math.max(...migrations().map(({ name }) => Number.parseInt(name))) + 1).padStart(3, '0')
  assert.ok(missing === '', `src/store/migrations needs a further file, ${next}-name.sql, with what is printed above`)
})

onBoth('a draft names tables, columns and indexes that are missing', async store => {
  await store.transaction(tx => tx.script('drop table zero; drop index visit_by_employer; alter table visit drop column reason; alter table visit add column odd text'))
  const missing = await draft(store.read)
  assert.match(missing, /^alter table "visit" add column "reason" text;$/m)
  assert.match(missing, /^create table "zero" \(\n {2}"book" text not null,/m)
  assert.match(missing, /^create index "zero_in_union" on "zero" \("union", coalesce\("period", ''\), "id"\);$/m)
  assert.match(missing, /^create index "visit_by_employer" on "visit" \("employer"\) where "employer" is not null;$/m)
  assert.match(missing, /^-- visit\.odd is no longer described/m)
  await store.transaction(tx => tx.script(missing.replace(/^-- .+$/m, 'alter table visit drop column odd;')))
  assert.equal(await draft(store.read), '')
})
