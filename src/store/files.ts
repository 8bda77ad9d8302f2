import { createHash, randomUUID } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { refuse, type Refusal } from '#kit/refusal.ts'
import { explain } from './fault.ts'
import { syncFolder } from './folder.ts'

export type Stored = { hash: string; bytes: number }

const largest = 100 * 1024 * 1024

/** Keeps a content under its SHA-256, wholly on the disk before it returns; the same content is kept once. */
export async function putFile(dir: string, content: Uint8Array | AsyncIterable<Uint8Array>, limit = largest): Promise<Stored> {
  const folder = join(dir, 'files')
  const part = join(folder, `${randomUUID()}.part`)
  try {
    const stored = await write(part, content instanceof Uint8Array ? [content] : content, limit)
    const home = pathOf(dir, stored.hash)
    if (await mkdir(dirname(home), { recursive: true, mode: 0o700 })) syncFolder(folder)
    await rename(part, home) // over an older copy, which is the same or was altered
    syncFolder(dirname(home))
    return stored
  } catch (error) {
    await rm(part, { force: true })
    throw explain(error, folder)
  }
}

/** Holds what is being sent on the disk, so that it can be looked at before it is kept. `drop` it in the end, kept or not. */
export async function holdFile(dir: string, content: AsyncIterable<Uint8Array>, limit = largest): Promise<{ path: string; drop(): Promise<void> }> {
  const path = join(dir, 'files', `${randomUUID()}.part`)
  const drop = () => rm(path, { force: true })
  try {
    await write(path, content, limit)
    return { path, drop }
  } catch (error) {
    await drop()
    throw explain(error, path)
  }
}

/** The stream closes the file when it was read to its end or destroyed. */
export async function openFile(dir: string, hash: string): Promise<{ bytes: number; stream: ReadStream }> {
  const path = pathOf(dir, hash)
  try {
    const file = await open(path)
    return { bytes: (await file.stat()).size, stream: file.createReadStream() }
  } catch (error) {
    throw absent(error) ? lost(hash) : explain(error, path)
  }
}

/** Where a content lies that is there, for another process to read. */
export async function findFile(dir: string, hash: string): Promise<string> {
  const path = pathOf(dir, hash)
  await access(path).catch(error => { throw absent(error) ? lost(hash) : explain(error, path) })
  return path
}

/** Lets go of a content that nothing notes any more, unless it was sent again since `before`; and of what followed from it. */
export async function dropFile(dir: string, hash: string, before: Date): Promise<void> {
  const path = pathOf(dir, hash)
  const found = await stat(path).catch(() => undefined)
  if (!found || found.mtime >= before) return
  await rm(path, { force: true })
  await rm(pathOf(dir, hash, 'cache'), { force: true })
}

/** Reads the whole file. An altered one is no evidence any more; its record says so. */
export async function checkFile(dir: string, hash: string): Promise<'sound' | 'missing' | 'altered'> {
  try {
    const digest = createHash('sha256')
    for await (const chunk of (await open(pathOf(dir, hash))).createReadStream()) digest.update(chunk as Buffer)
    return digest.digest('hex') === hash ? 'sound' : 'altered'
  } catch (error) {
    if (absent(error)) return 'missing'
    throw explain(error, pathOf(dir, hash))
  }
}

async function write(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, limit: number): Promise<Stored> {
  const digest = createHash('sha256')
  let bytes = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of content) {
      bytes += chunk.length
      if (bytes > limit) throw refuse('invalid', `附件超过 ${Math.floor(limit / 1024 / 1024)} MB，请压缩或拆分后再上传`)
      digest.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { hash: digest.digest('hex'), bytes }
}

/** Where a content lies, and in the cache what follows from it. Hashes come from requests too: nothing else may become a path. */
export function pathOf(dir: string, hash: string, folder: 'files' | 'cache' = 'files'): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`not a SHA-256: ${hash}`)
  return join(dir, folder, hash.slice(0, 2), hash)
}

function lost(hash: string): Refusal {
  return refuse('missing', `附件（${hash.slice(0, 8)}）已不在数据文件夹里，请从备份恢复`)
}

function absent(error: unknown): boolean {
  return (error as { code?: string }).code === 'ENOENT'
}
