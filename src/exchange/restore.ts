import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { openZip, type ZipFile } from '#formats/unzip.ts'
import { damaged } from '#formats/zip-directory.ts'
import { newKeys, recoverKeys } from '#records/key-file.ts'
import { explain } from '#store/fault.ts'
import { putFile } from '#store/files.ts'
import { openFolder, syncFolder } from '#store/folder.ts'
import { insertRows } from '#store/insert.ts'
import { migrate, migrations } from '#store/migrate.ts'
import { openPostgres } from '#store/postgres.ts'
import { openSqlite } from '#store/sqlite.ts'
import { sql } from '#store/sql.ts'
import type { Row, Store, Tx } from '#store/store.ts'
import { MANIFEST, notBackup, readManifest, type Manifest } from './manifest.ts'
import { tablesOf } from './tables.ts'

export type Restore = { file: string; dir: string; db?: string; code?: string; progress: (say: string) => void }

/**
 * Makes the data folder (and, with `db`, the tables) that a backup holds, in a place that is empty. Everything is
 * checked before anything is written, and built under another name, so that a restore is there whole or not at all.
 * Without the recovery code a new key is made and its code given: the personal values of before stay unreadable.
 */
export async function restore(o: Restore): Promise<{ manifest: Manifest; newCode?: string }> {
  const dir = resolve(o.dir)
  refuseUsed(dir)
  const archive = await openZip(o.file, { entries: Infinity, bytes: Infinity, ratio: Infinity })
  const half = `${dir}.restoring`
  try {
    const manifest = await checked(archive, o.progress)
    await rm(half, { recursive: true, force: true })
    const { database } = openFolder(half)
    const newCode = await placeKey(archive, half, o.code)
    await copyEvidence(archive, manifest, half)
    const store = o.db === undefined ? openSqlite(database, 'write') : await openPostgres(o.db, 'write')
    try {
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

function refuseUsed(dir: string): void {
  if (existsSync(dir) && readdirSync(dir).length > 0) throw refuse('conflict', `“${dir}”里已有内容，备份只能恢复到空文件夹，请用 --data 换一个位置`)
}

/** Reads the whole archive once: each entry as its manifest says, none too many and none missing. */
async function checked(archive: ZipFile, progress: Restore['progress']): Promise<Manifest> {
  if (!archive.sizes.has(MANIFEST)) throw notBackup()
  const manifest = readManifest(await text(archive, MANIFEST))
  const known = new Set(migrations().map(({ name }) => name))
  const unknown = manifest.migrations.find(name => !known.has(name))
  if (unknown !== undefined) throw refuse('conflict', `备份由更新版本的娘家写成（${unknown}），请先升级程序再恢复`)
  const names = new Set([...archive.sizes.keys(), ...Object.keys(manifest.entries)])
  names.delete(MANIFEST)
  let done = 0
  for (const name of names) {
    const digest = createHash('sha256')
    if (!archive.sizes.has(name)) throw damaged()
    for await (const chunk of archive.read(name)) digest.update(chunk)
    if (digest.digest('hex') !== manifest.entries[name]) throw damaged()
    if (++done % 100 === 0 || done === names.size) progress(`已核对备份内容 ${done}/${names.size}`)
  }
  return manifest
}

/** All rows in one transaction, into tables as they were when the backup was made; then what is newer is applied. */
async function fill(store: Store, archive: ZipFile, manifest: Manifest, { db, progress }: Restore): Promise<void> {
  await migrate(store, migrations().filter(({ name }) => manifest.migrations.includes(name)))
  await store.transaction(async tx => {
    if (db !== undefined) await refuseFilled(tx)
    for (const { name, columns } of await tablesOf(tx)) {
      if (!(name in manifest.tables)) continue
      await insertLines(tx, name, columns, archive)
      progress(`已恢复《${name}》${manifest.tables[name]!.rows} 行`)
    }
  })
  await migrate(store, migrations())
}

async function refuseFilled(tx: Tx): Promise<void> {
  const book = await tx.get(sql`select 1 from book`)
  if (book) throw refuse('conflict', '--db 指的库里已有娘家的数据，备份只能恢复到空库，请另建一个库')
}

const batch = 1000

async function insertLines(tx: Tx, table: string, columns: readonly string[], archive: ZipFile): Promise<void> {
  let head: string[] | undefined
  let rows: Row[] = []
  for await (const line of linesOf(archive.read(`tables/${table}.jsonl`))) {
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

async function copyEvidence(archive: ZipFile, manifest: Manifest, dir: string): Promise<void> {
  for (const name of Object.keys(manifest.entries).filter(name => name.startsWith('files/'))) {
    await putFile(dir, archive.read(name), Infinity)
  }
}

/** The old key with the code, else a new one, whose code is returned. The sealed old key is kept beside it. */
async function placeKey(archive: ZipFile, dir: string, code: string | undefined): Promise<string | undefined> {
  if (archive.sizes.has('key.sealed')) await writeFile(join(dir, 'key.sealed'), await text(archive, 'key.sealed'), { mode: 0o600, flush: true })
  if (code === undefined) return newKeys(dir).code
  recoverKeys(dir, code)
  return undefined
}

async function text(archive: ZipFile, name: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of archive.read(name)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
