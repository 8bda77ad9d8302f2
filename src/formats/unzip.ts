import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, fromRandomAccessReaderPromise } from 'yauzl'
import type { Entry, ZipFile as Archive } from 'yauzl'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { damaged, locked, readDirectory, usualLimits } from './zip-directory.ts'
import type { ZipLimits } from './zip-directory.ts'
import { FileReader } from './file-reader.ts'

/** The files of an archive that lies in memory: uploads, Office documents. `wanted` leaves the others packed. */
export async function unzip(
  bytes: Uint8Array,
  limits: Partial<ZipLimits> = {},
  wanted?: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  refuseOtherFiles(bytes)
  const archive = await explained(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { decodeStrings: false }))
  const entries = await explained(readDirectory(archive, { ...usualLimits, ...limits }, wanted))
  const files = new Map<string, Uint8Array>()
  for (const [name, entry] of entries) files.set(name, await buffer(readEntry(archive, entry)))
  return files
}

export type ZipFile = {
  /** Unpacked size in bytes by name. */
  sizes: Map<string, number>
  /** The bytes of one file, checked against its length and sum when the last piece is read. */
  read: (name: string) => AsyncGenerator<Uint8Array>
  close: () => Promise<void>
}

/** An archive of any size on disk, for backups: only its directory is held in memory. */
export async function openZip(path: string, limits: Partial<ZipLimits> = {}): Promise<ZipFile> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer: beginning, bytesRead } = await file.read({ buffer: Buffer.alloc(2), position: 0 })
    refuseOtherFiles(beginning.subarray(0, bytesRead))
    const archive = await explained(fromRandomAccessReaderPromise(new FileReader(file, size), size, { autoClose: false, decodeStrings: false }))
    const entries = await explained(readDirectory(archive, { ...usualLimits, ...limits }))
    return {
      sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
      read: name => readEntry(archive, entries.get(name) ?? missing(name)),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

function refuseOtherFiles(beginning: Uint8Array): void {
  if (beginning[0] !== 0x50 || beginning[1] !== 0x4b) throw refuse('invalid', '这不是 zip 文件，请选择正确的文件再导入')
}

function missing(name: string): never {
  throw refuse('missing', `压缩包里没有“${name}”，请检查文件是否完整`, name)
}

/** yauzl holds each file to the size that the directory told; the sum is left to us. */
async function* readEntry(archive: Archive, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw explain(error)
  }
  if (sum !== entry.crc32) throw damaged()
}

function explained<T>(work: Promise<T>): Promise<T> {
  return work.catch(error => { throw explain(error) })
}

/** What yauzl and zlib find wrong is wrong with the archive; faults of the disk and of our own pass. */
function explain(error: unknown): unknown {
  if (!(error instanceof Error) || isRefusal(error) || error instanceof TypeError || 'syscall' in error) return error
  return /encrypt/.test(error.message) ? locked() : damaged()
}
