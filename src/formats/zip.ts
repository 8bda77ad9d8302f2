import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

/** A small archive in memory. Without a date the same files always give the same bytes. */
export function zip(files: Iterable<[name: string, bytes: Uint8Array]>, at?: Date): Uint8Array {
  const parts: Uint8Array[] = []
  const written: Written[] = []
  let offset = 0
  const put = (bytes: Uint8Array) => {
    parts.push(bytes)
    offset += bytes.length
  }
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes)
    const entry = { ...begin(name, offset, at), crc: crc32(bytes), size: bytes.length, packed: packed.length }
    put(localHeader(entry))
    put(packed)
    written.push(entry)
  }
  put(directory(written, offset))
  return Buffer.concat(parts)
}

/**
 * An archive of any length, given out as it is made: pipe it into a file. Memory is bounded by one chunk and the
 * directory. Files over 4 GB are written as ZIP64. An error of `chunks` comes out of the archive.
 */
export async function* zipStream(
  files: AsyncIterable<ZipInput> | Iterable<ZipInput>,
  at?: Date,
): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  const count = (bytes: Uint8Array) => {
    offset += bytes.length
    return bytes
  }
  for await (const { name, chunks } of files) {
    const entry = { ...begin(name, offset, at), streamed: true }
    yield count(localHeader(entry))
    const deflate = createDeflateRaw()
    const done = pipeline(Readable.from(measured(chunks, entry)), deflate)
    done.catch(() => {}) // The loop meets the same error.
    for await (const packed of deflate) {
      entry.packed += packed.length
      yield count(packed)
    }
    yield count(record([4, 0x08074b50], [4, entry.crc], [8, entry.packed], [8, entry.size]))
    written.push(entry)
  }
  yield directory(written, offset)
}

export type ZipInput = { name: string; chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** `streamed`: the local header was written before sum and sizes were known; they follow the data. */
type Written = { name: Buffer; offset: number; time: number; crc: number; size: number; packed: number; streamed?: boolean }

function begin(name: string, offset: number, at: Date | undefined): Written {
  return { name: Buffer.from(name), offset, time: at ? dosTime(at) : dosTime(firstDay), crc: 0, size: 0, packed: 0 }
}

/** The first day that the format can tell; by the clock of the machine, as the format wants it. */
const firstDay = new Date(1980, 0, 1)

function dosTime(at: Date): number {
  const day = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate()
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1)
  return day * 0x10000 + time
}

async function* measured(chunks: ZipInput['chunks'], entry: Written): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    entry.crc = crc32(chunk, entry.crc)
    entry.size += chunk.length
    yield chunk
  }
}

const full = 0xffffffff

/** Version needed (4.5 knows ZIP64), flags (name in UTF-8, sizes follow), method (deflate), time. */
function common(entry: Written): Field[] {
  const flags = (entry.name.some(byte => byte > 0x7f) ? 0x0800 : 0) | (entry.streamed ? 0x0008 : 0)
  return [[2, entry.streamed ? 45 : 20], [2, flags], [2, 8], [4, entry.time]]
}

/** A streamed file may turn out to be large, so its header says that the sizes which follow are long. */
function localHeader(entry: Written): Uint8Array {
  const sizes: Field[] = entry.streamed ? [[4, 0], [4, full], [4, full]] : [[4, entry.crc], [4, entry.packed], [4, entry.size]]
  const extra = entry.streamed ? record([2, 1], [2, 16], [8, 0], [8, 0]) : record()
  const header = record([4, 0x04034b50], ...common(entry), ...sizes, [2, entry.name.length], [2, extra.length])
  return Buffer.concat([header, entry.name, extra])
}

function directory(written: Written[], start: number): Uint8Array {
  const headers = Buffer.concat(written.map(centralHeader))
  const end = start + headers.length
  const large = written.length >= 0xffff || end >= full
  const endLarge = large
    ? [
        record([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, written.length], [8, written.length], [8, headers.length], [8, start]),
        record([4, 0x07064b50], [4, 0], [8, end], [4, 1]),
      ]
    : []
  const count: Field = [2, large ? 0xffff : written.length]
  const place: Field[] = large ? [[4, full], [4, full]] : [[4, headers.length], [4, start]]
  return Buffer.concat([headers, ...endLarge, record([4, 0x06054b50], [2, 0], [2, 0], count, count, ...place, [2, 0])])
}

/** Numbers that four bytes cannot hold go into the extra field. */
function centralHeader(entry: Written): Uint8Array {
  const numbers = [entry.size, entry.packed, entry.offset]
  const large = numbers.filter(number => number >= full)
  const extra = large.length ? record([2, 1], [2, large.length * 8], ...large.map((number): Field => [8, number])) : record()
  const [size, packed, offset] = numbers.map(number => Math.min(number, full)) as [number, number, number]
  const header = record(
    [4, 0x02014b50], [2, 45], ...common(entry), [4, entry.crc], [4, packed], [4, size],
    [2, entry.name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset],
  )
  return Buffer.concat([header, entry.name, extra])
}

type Field = [width: 2 | 4 | 8, value: number]

function record(...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, width)
    at += width
  }
  return bytes
}
