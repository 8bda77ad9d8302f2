import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import type ZipStream from 'zip-stream'

/** A small archive in memory. Without a date the same files always give the same bytes. */
export function zip(files: Iterable<[name: string, bytes: Uint8Array]>, at?: Date): Promise<Uint8Array> {
  return buffer(zipStream(Iterator.from(files).map(([name, bytes]) => ({ name, chunks: [bytes] })), at))
}

/**
 * An archive of any length, given out as it is made: pipe it into a file. Memory is bounded by a few chunks and the
 * directory. A file is asked for when the one before it is read to its end. An error of `chunks` comes out of the archive.
 */
export async function* zipStream(files: AsyncIterable<ZipInput> | Iterable<ZipInput>, at?: Date): AsyncGenerator<Uint8Array> {
  const { default: ZipStream } = await import('zip-stream') // Only once something is packed.
  const archive = new ZipStream({ level: 6, forceLocalTime: true })
  const left = new AbortController()
  const filled = fill(archive, files, at ?? firstDay, left.signal)
  filled.catch(error => archive.destroy(error)) // The loop meets the same error.
  try {
    for await (const bytes of archive) yield bytes
  } finally {
    left.abort()
  }
}

export type ZipInput = { name: string; chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** The first day that the format can tell. */
const firstDay = new Date(1980, 0, 1)

/** `left`: nobody reads the archive any more, so the source that is open must be closed. */
async function fill(archive: ZipStream, files: AsyncIterable<ZipInput> | Iterable<ZipInput>, date: Date, left: AbortSignal) {
  const add = promisify((source: Readable, name: string, done: (error: Error | null) => void) => archive.entry(source, { name, date }, done))
  for await (const { name, chunks } of files) {
    const source = Readable.from(chunks, { signal: left })
    await Promise.all([finished(source), add(source, name)])
  }
  archive.finish()
}
