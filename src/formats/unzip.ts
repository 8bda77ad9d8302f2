import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { damaged, findDirectory, readDirectory, refuseOtherFiles, tailLength, usualLimits } from './zip-directory.ts'
import type { Entry, ZipLimits } from './zip-directory.ts'

/** The files of an archive that lies in memory: uploads, Office documents. `wanted` leaves the others packed. */
export function unzip(
  bytes: Uint8Array,
  limits: Partial<ZipLimits> = {},
  wanted?: (name: string) => boolean,
): Map<string, Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuseOtherFiles(archive)
  const { count, start, length } = findDirectory(archive.subarray(-tailLength), Math.max(0, archive.length - tailLength))
  const entries = readDirectory(archive.subarray(start, start + length), count, { ...usualLimits, ...limits }, wanted)
  const files = new Map<string, Uint8Array>()
  for (const [name, entry] of entries) {
    const from = dataStart(archive.subarray(entry.header, entry.header + localLength), entry)
    files.set(name, inflate(archive.subarray(from, from + entry.packed), entry))
  }
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
    refuseOtherFiles(await readAt(file, 0, Math.min(size, 2)))
    const tailStart = Math.max(0, size - tailLength)
    const { count, start, length } = findDirectory(await readAt(file, tailStart, size - tailStart), tailStart)
    if (start + length > size || length > largestDirectory) throw damaged()
    const entries = readDirectory(await readAt(file, start, length), count, { ...usualLimits, ...limits })
    return {
      sizes: new Map([...entries].map(([name, entry]) => [name, entry.size])),
      read: name => readEntry(file, entries.get(name) ?? missing(name)),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Room for a million entries; nobody writes more, and a false number must not take all memory. */
const largestDirectory = 2 ** 28

function missing(name: string): never {
  throw refuse('missing', `压缩包里没有“${name}”，请检查文件是否完整`, name)
}

const localLength = 30

/** Behind the local header, whose name and extra field may be longer than those in the directory. */
function dataStart(local: Buffer, entry: Entry): number {
  if (local.length < localLength || local.readUInt32LE(0) !== 0x04034b50) throw damaged()
  return entry.header + localLength + local.readUInt16LE(26) + local.readUInt16LE(28)
}

function inflate(packed: Buffer, entry: Entry): Uint8Array {
  const bytes = entry.deflated ? unpack(packed, entry.size) : packed
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged()
  return bytes
}

/** Never more than the directory promised, so that what the limits allowed is what is made. */
function unpack(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw damaged()
  }
}

async function* readEntry(file: FileHandle, entry: Entry): AsyncGenerator<Uint8Array> {
  const from = dataStart(await readAt(file, entry.header, localLength), entry)
  const packed = slice(file, from, entry.packed)
  let size = 0
  let crc = 0
  for await (const chunk of entry.deflated ? inflated(packed) : packed) {
    size += chunk.length
    if (size > entry.size) throw damaged()
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged()
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw()
  const done = pipeline(Readable.from(packed), inflate)
  done.catch(() => {}) // The loop meets the same error.
  try {
    for await (const chunk of inflate) yield chunk
  } catch (error) {
    if (isRefusal(error) || !String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error
    throw damaged()
  }
}

async function* slice(file: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < start + length; at += piece) {
    yield await readAt(file, at, Math.min(piece, start + length - at))
  }
}

const piece = 2 ** 18

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead < length) throw damaged()
  return buffer
}
