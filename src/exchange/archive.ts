import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { openZip, type ZipFile } from '#formats/unzip.ts'
import { explain } from '#store/fault.ts'
import { migrations } from '#store/migrate.ts'
import { brokenBackup, MANIFEST, notBackup, readManifest, type Manifest } from './manifest.ts'

export async function openArchive(file: string): Promise<ZipFile> {
  try {
    return await openZip(file, { entries: Infinity, bytes: Infinity, ratio: Infinity })
  } catch (error) {
    if (isRefusal(error)) throw await isZip(file) ? brokenBackup() : notBackup()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw refuse('missing', `找不到“${file}”，请核对备份文件的名字`)
    throw code === 'EISDIR' ? notBackup() : explain(error, file)
  }
}

/** Reads the whole archive once: each entry as its manifest says, none too many and none missing. */
export async function checked(archive: ZipFile, progress: (say: string) => void): Promise<Manifest> {
  if (!archive.sizes.has(MANIFEST)) throw notBackup()
  const manifest = readManifest(await textOf(archive, MANIFEST))
  const known = new Set(migrations().map(({ name }) => name))
  const unknown = manifest.migrations.find(name => !known.has(name))
  if (unknown !== undefined) throw refuse('conflict', `备份由更新版本的娘家写成（${unknown}），请先升级程序再恢复`)
  const names = new Set([...archive.sizes.keys(), ...Object.keys(manifest.entries), ...Object.keys(manifest.tables).map(rowsIn)])
  names.delete(MANIFEST)
  let done = 0
  for (const name of names) {
    if (!archive.sizes.has(name) || await digestOf(archive, name) !== manifest.entries[name]) throw brokenBackup()
    if (++done % 100 === 0 || done === names.size) progress(`已核对备份内容 ${done}/${names.size}`)
  }
  return manifest
}

async function digestOf(archive: ZipFile, name: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of bytesOf(archive, name)) digest.update(chunk)
  return digest.digest('hex')
}

/** What is wrong with an entry is wrong with the backup. */
export async function* bytesOf(archive: ZipFile, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* archive.read(name)
  } catch (error) {
    throw isRefusal(error) ? brokenBackup() : error
  }
}

/** The entry that holds the rows of a table. */
export function rowsIn(table: string): string {
  return `tables/${table}.jsonl`
}

export async function textOf(archive: ZipFile, name: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytesOf(archive, name)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path)
  const { buffer } = await file.read({ buffer: Buffer.alloc(4) }).finally(() => file.close())
  return buffer.toString('latin1') === 'PK\x03\x04'
}
