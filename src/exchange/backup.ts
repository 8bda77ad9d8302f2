import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { zipStream, type ZipInput } from '#formats/zip.ts'
import { explain } from '#store/fault.ts'
import { openFile } from '#store/files.ts'
import { syncFolder } from '#store/folder.ts'
import { sql, type Sql } from '#store/sql.ts'
import type { Read, Store } from '#store/store.ts'
import { MANIFEST, type Manifest } from './manifest.ts'
import { rowsOf, tablesOf, type Table } from './tables.ts'

/**
 * One archive of everything but the key: all tables of one moment as lines of JSON, the evidence, and the sealed key,
 * which is of use only with the recovery code. The file has its name only when it is whole and on the disk.
 */
export async function backup(o: { store: Store; dir: string; file: string; progress: (say: string) => void }): Promise<Manifest> {
  if (existsSync(o.file)) throw refuse('conflict', `“${o.file}”已经存在，请换一个文件名`)
  if (!existsSync(dirname(o.file))) throw refuse('missing', `没有“${dirname(o.file)}”这个文件夹，请先建好或换一个位置`)
  const part = `${o.file}.part`
  const manifest: Manifest = { format: 'niangjia-backup', made: new Date().toISOString(), migrations: [], tables: {}, entries: {}, lost: [] }
  const moment = await holdSnapshot(o.store)
  try {
    await pipeline(zipStream(contents({ ...o, moment, manifest }), new Date()), createWriteStream(part, { mode: 0o600, flush: true }))
    await moment.end()
    await rename(part, o.file)
    syncFolder(dirname(o.file))
    return manifest
  } catch (error) {
    await rm(part, { force: true })
    await moment.end(error)
    throw explain(error, o.file)
  }
}

type Moment = Awaited<ReturnType<typeof holdSnapshot>>

async function* contents({ moment, manifest, dir, progress }: { moment: Moment; manifest: Manifest; dir: string; progress: (say: string) => void }): AsyncGenerator<ZipInput> {
  const { read } = moment
  manifest.migrations = (await read.all<{ name: string }>(sql`select name from migration order by name`)).map(({ name }) => name)
  const hashed = (name: string, chunks: AsyncIterable<Uint8Array>) => ({ name, chunks: summed(chunks, sum => { manifest.entries[name] = sum }) })
  for (const table of await tablesOf(read)) {
    yield hashed(`tables/${table.name}.jsonl`, lines(read, table, rows => { manifest.tables[table.name] = { rows } }))
    progress(`已备份《${table.name}》${manifest.tables[table.name]?.rows ?? 0} 行`)
  }
  const hashes = await read.all<{ hash: string }>(sql`select distinct hash from file order by hash`)
  // The evidence never changes once it is kept, so the moment of the tables need not be held while it is copied.
  await moment.end()
  for (const { hash } of hashes) {
    const file = await openFile(dir, hash).catch(error => isRefusal(error) && error.code === 'missing' ? null : Promise.reject(error))
    if (file) yield hashed(`files/${hash}`, file.stream)
    if (manifest.entries[`files/${hash}`] !== hash) manifest.lost.push(hash)
  }
  const sealed = join(dir, 'key.sealed')
  if (existsSync(sealed)) yield hashed('key.sealed', createReadStream(sealed))
  yield { name: MANIFEST, chunks: [Buffer.from(JSON.stringify(manifest, null, 2))] }
}

/** The columns in the first line, then a line a row. */
async function* lines(read: Read, table: Table, counted: (rows: number) => void): AsyncGenerator<Uint8Array> {
  let count = 0
  yield line(table.columns)
  for await (const rows of rowsOf(read, table)) {
    count += rows.length
    yield Buffer.concat(rows.map(row => line(table.columns.map(column => row[column]))))
  }
  counted(count)
}

function line(cells: readonly unknown[]): Buffer {
  if (cells.some(cell => cell instanceof Uint8Array)) throw new Error('bytes in a table: JSON lines cannot hold them')
  return Buffer.from(`${JSON.stringify(cells)}\n`)
}

async function* summed(chunks: AsyncIterable<Uint8Array>, done: (sum: string) => void): AsyncGenerator<Uint8Array> {
  const digest: Hash = createHash('sha256')
  for await (const chunk of chunks) {
    digest.update(chunk)
    yield chunk
  }
  done(digest.digest('hex'))
}

/** One state of all tables that stays readable until `end`, which throws what the store has to say of an error of its own. */
async function holdSnapshot(store: Store): Promise<{ read: Read; end(error?: unknown): Promise<void> }> {
  const begun = Promise.withResolvers<Read>()
  const over = Promise.withResolvers<void>()
  const held = store.snapshot(read => {
    begun.resolve(read)
    return over.promise
  })
  held.catch(begun.reject)
  const { dialect, all } = await begun.promise
  let own: unknown
  const noting: Read['all'] = async <T>(q: Sql) => all<T>(q).catch(error => { throw own = error })
  return {
    read: { dialect, all: noting, get: async <T>(q: Sql) => (await noting<T>(q))[0], kept: (_, find) => find() },
    end(error) {
      if (error !== undefined && error === own) over.reject(error)
      else over.resolve()
      return held
    },
  }
}
