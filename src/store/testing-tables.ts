import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openFolder } from './folder.ts'
import { migrate, migrations } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/*
 * The tables of the ledgers with nothing in them, made once for all test processes and copied for each test: copying takes a
 * tenth of the time of making some hundred tables anew.
 */

/** A folder of data as an office has it after its first start on SQLite. */
export async function layTables(dir: string): Promise<void> {
  copyFileSync(await migratedFile(), openFolder(dir).database)
}

async function migratedFile(): Promise<string> {
  const file = join(tmpdir(), `niangjia-tables-${stateOfTables()}.db`)
  if (existsSync(file)) return file
  const own = `${file}.${process.pid}`
  const store = openSqlite(own, 'write')
  await migrate(store, migrations()).finally(store.close)
  renameSync(own, file)
  return file
}

/** The name of a database to copy. */
export async function migratedTemplate(url: string): Promise<string> {
  const template = `template_${stateOfTables()}`
  await command(url, async client => {
    await client.query('select pg_advisory_lock(1)')
    if ((await client.query('select 1 from pg_database where datname = $1', [template])).rowCount) return
    const unfinished = `${template}_unfinished`
    await client.query(`drop database if exists ${unfinished}`)
    await client.query(`create database ${unfinished} template template0 encoding 'UTF8' locale 'C'`)
    const store = await openPostgres(at(url, unfinished), 'write')
    await migrate(store, migrations()).finally(store.close)
    await client.query(`alter database ${unfinished} rename to ${template}`)
  })
  return template
}

function stateOfTables(): string {
  return createHash('sha256').update(JSON.stringify(migrations())).digest('hex').slice(0, 16)
}

export async function command(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await work(client).finally(() => client.end())
}

export function at(url: string, database: string): string {
  const target = new URL(url)
  target.pathname = `/${database}`
  return target.href
}
