import { existsSync } from 'node:fs'
import { rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import type { ZipFile } from '#formats/unzip.ts'
import { newKeys, recoverKeys } from '#records/keys/key-file.ts'
import { explain } from '#store/fault.ts'
import { putFile } from '#store/files.ts'
import { openFolder, syncFolder } from '#store/folder.ts'
import { insertRows } from '#store/insert.ts'
import { migrate, migrations } from '#store/migrate.ts'
import { openPostgres } from '#store/postgres.ts'
import { openSqlite } from '#store/sqlite.ts'
import { sql } from '#store/sql.ts'
import type { Read, Row, Store, Tx } from '#store/store.ts'
import { bytesOf, checked, openArchive, rowsIn, textOf } from './archive.ts'
import type { Manifest } from './manifest.ts'
import { refuseUsed } from './new-folder.ts'
import { tablesOf } from './tables.ts'

export type Restore = { file: string; dir: string; db?: string; code?: string; progress: (say: string) => void }

/**
 * Makes the data folder (and, with `db`, the tables) that a backup holds, in a place that is empty. Everything is
 * checked before anything is written, and built under another name, so that a restore is there whole or not at all.
 * Without the recovery code a new key is made and its code given: the personal values of before stay unreadable.
 */
export async function restore(o: Restore): Promise<{ manifest: Manifest; newCode?: string }> {
  const dir = resolve(o.dir)
  refuseUsed(dir, { file: '请用 --data 换一个位置', folder: '备份只能恢复到空文件夹，请用 --data 换一个位置' })
  const archive = await openArchive(o.file)
  const half = `${dir}.restoring`
  try {
    const manifest = await checked(archive, o.progress)
    await rm(half, { recursive: true, force: true })
    const { database } = openFolder(half)
    const newCode = await placeKey(archive, half, o.code)
    const store = o.db === undefined ? openSqlite(database, 'write') : await openPostgres(o.db, 'write')
    try {
      if (o.db !== undefined) await refuseFilled(store.read, manifest)
      await copyEvidence(archive, manifest, half)
      await fill(store, archive, manifest, o)
    } finally {
      await store.close()
    }
    if (existsSync(dir)) await rmdir(dir)
    await rename(half, dir)
    syncFolder(dirname(dir))
    return { manifest, ...(newCode !== undefined && { newCode }) }
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw explain(error, dir)
  } finally {
    await archive.close()
  }
}

/** All rows in one transaction, into tables as they were when the backup was made; then what is newer is applied. */
async function fill(store: Store, archive: ZipFile, manifest: Manifest, { progress }: Restore): Promise<void> {
  await migrate(store, migrations().filter(({ name }) => manifest.migrations.includes(name)))
  await store.transaction(async tx => {
    await tx.lock('books') // no one begins a book meanwhile, nor restores into the same database
    if (await tx.get(sql`select 1 from book`)) throw filled()
    for (const { name, columns } of await tablesOf(tx)) {
      if (!(name in manifest.tables)) continue
      await insertLines(tx, name, columns, archive)
      progress(`已恢复《${name}》${manifest.tables[name]!.rows} 行`)
    }
  })
  await migrate(store, migrations())
}

/** A database takes a backup while it is empty: without tables, or with those of the backup or fewer and no book in them. */
async function refuseFilled(read: Read, manifest: Manifest): Promise<void> {
  const tables = new Set((await tablesOf(read)).map(({ name }) => name))
  if (!await begun(read)) {
    if (tables.size > 0) throw refuse('conflict', '--db 指的库里已有别的表，备份只能恢复到空库，请另建一个库')
    return
  }
  if (tables.has('book') && await read.get(sql`select 1 from book`)) throw filled()
  const done = await read.all<{ name: string }>(sql`select name from migration`)
  const newer = done.find(({ name }) => !manifest.migrations.includes(name))
  if (newer) throw refuse('conflict', `--db 指的库里已有比备份更新的表（${newer.name}），备份只能恢复到空库，请另建一个库`)
}

async function begun(read: Read): Promise<boolean> {
  return await read.get(sql`select 1 where to_regclass('migration') is not null`) !== undefined
}

function filled() {
  return refuse('conflict', '--db 指的库里已有娘家的数据，备份只能恢复到空库，请另建一个库')
}

const batch = 1000

async function insertLines(tx: Tx, table: string, columns: readonly string[], archive: ZipFile): Promise<void> {
  let head: string[] | undefined
  let rows: Row[] = []
  for await (const line of linesOf(bytesOf(archive, rowsIn(table)))) {
    const cells = JSON.parse(line) as Row[string][]
    if (!head) {
      head = cells as string[]
      if (head.some(column => !columns.includes(column))) throw new Error(`the backup has columns that the table ${table} lacks`)
      continue
    }
    rows.push(Object.fromEntries(head.map((column, i) => [column, cells[i]!])))
    if (rows.length < batch) continue
    await insertRows(tx, table, rows)
    rows = []
  }
  await insertRows(tx, table, rows)
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let waiting = ''
  for await (const chunk of chunks) {
    const lines = (waiting + decoder.decode(chunk, { stream: true })).split('\n')
    waiting = lines.pop() ?? ''
    yield* lines
  }
}

/** What was altered before the backup was made is no evidence any more and stays in the archive. */
async function copyEvidence(archive: ZipFile, manifest: Manifest, dir: string): Promise<void> {
  for (const [name, sum] of Object.entries(manifest.entries)) {
    if (name === `files/${sum}`) await putFile(dir, bytesOf(archive, name), Infinity)
  }
}

/** The old key with the code, else a new one, whose code is returned. The sealed old key is kept beside it. */
async function placeKey(archive: ZipFile, dir: string, code: string | undefined): Promise<string | undefined> {
  if (archive.sizes.has('key.sealed')) await writeFile(join(dir, 'key.sealed'), await textOf(archive, 'key.sealed'), { mode: 0o600, flush: true })
  if (code === undefined) return newKeys(dir).code
  recoverKeys(dir, code)
  return undefined
}
