import { createReadStream, read } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

/**
 * How yauzl reads a file. (A class, since yauzl wants one.) Its own reader ends the process when an archive names a place
 * beyond what a number can hold; this one finds nothing there.
 */
export class FileReader extends RandomAccessReader {
  file: FileHandle
  size: number

  constructor(file: FileHandle, size: number) {
    super()
    this.file = file
    this.size = size
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null, bytesRead?: number) => void): void {
    read(this.file.fd, buffer, offset, length, Math.min(position, this.size), callback)
  }

  /** The file stays open when a stream ends: it belongs to who opened it. */
  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream('', { fd: this.file.fd, start, end: end - 1, fs: { read, close: (_, done) => done?.(null) } })
  }
}
