import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { refuse } from '#kit/refusal.ts'
import { sql } from './sql.ts'
import type { Dialect, Read, Store } from './store.ts'
import { unhurried } from './unhurried.ts'

/** `only`: where the engines have no words in common, each has a text of its own under the same name. */
export type Migration = { name: string; text: string; only?: Dialect }

/** The files of migrations/ in order: 001-name.sql, 002-… Plain SQL that both engines understand, or 003-name.sqlite.sql beside 003-name.postgres.sql. */
export function migrations(folder = new URL('./migrations/', import.meta.url)): Migration[] {
  const files = readdirSync(folder).filter(file => /\.sql$/i.test(file)).sort()
  const stray = files.filter(file => !NAME.test(file))
  if (stray.length > 0) throw new Error(`a migration is named like 007-station-visit.sql, small letters and hyphens only, not ${stray.join(', ')}`)
  return files.map(file => {
    const [, name, only] = NAME.exec(file)!
    return { name: name!, text: readFileSync(new URL(file, folder), 'utf8'), ...(only !== undefined && { only: only as Dialect }) }
  })
}

const NAME = /^(\d{3}-[a-z-]+)(?:\.(sqlite|postgres))?\.sql$/

/** Applies what is missing, each file in a transaction of its own; several processes may start at once. */
export async function migrate(store: Store, files: readonly Migration[]): Promise<void> {
  if (!(await begun(store.read))) await store.transaction(async tx => {
    await unhurried(tx)
    await tx.lock('migrate')
    await tx.script('create table if not exists migration (name text primary key, at text not null, hash text not null)')
  })
  for (const { name, text } of await missing(store.read, files)) {
    await store.transaction(async tx => {
      await unhurried(tx)
      await tx.lock('migrate')
      if (await tx.get(sql`select name from migration where name = ${name}`)) return
      await tx.script(text)
      await tx.run(sql`insert into migration (name, at, hash) values (${name}, ${new Date().toISOString()}, ${hashOf(text)})`)
    })
  }
}

/** For a reader, who may not migrate. */
export async function checkMigrated(read: Read, files: readonly Migration[]): Promise<void> {
  if (!(await begun(read))) throw refuse('missing', '这里还没有娘家的数据，请检查 --data 和 --db，或先启动一次娘家')
  const behind = await missing(read, files)
  if (behind.length > 0) throw refuse('conflict', '数据由旧版本的娘家写成，请先用现在的版本启动一次娘家完成升级')
}

async function begun(read: Read): Promise<boolean> {
  const found = read.dialect === 'sqlite'
    ? sql`select 1 from sqlite_master where name = 'migration'`
    : sql`select 1 where to_regclass('migration') is not null`
  return (await read.get(found)) !== undefined
}

async function missing(read: Read, all: readonly Migration[]): Promise<Migration[]> {
  const files = all.filter(({ only = read.dialect }) => only === read.dialect)
  const done = await read.all<{ name: string; hash: string }>(sql`select name, hash from migration order by name`)
  const known = new Map(files.map(file => [file.name, file.text]))
  for (const { name, hash } of done) {
    const text = known.get(name)
    if (text === undefined) throw refuse('conflict', `数据由更新版本的娘家写成（${name}），请先升级程序`)
    if (hashOf(text) !== hash) throw new Error(`migration ${name} was edited after it had been applied`)
  }
  const names = new Set(done.map(row => row.name))
  return files.filter(file => !names.has(file.name))
}

// A checkout on Windows may turn the line ends.
function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}
