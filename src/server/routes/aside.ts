import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { jsonLines } from '../imports/spool.ts'

/** Items laid aside in a file; whoever takes them up again lets it go when he is done, or wants no more. */
export type Aside<T> = { items: AsyncIterable<T>; gone(): Promise<void> }

/** Lays pages of plain data aside in a file of their own, which nobody else may read. */
export async function layAside<T>(pages: AsyncIterable<readonly T[]>): Promise<Aside<T>> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
  const path = join(folder, 'lines')
  const gone = () => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(written(pages)), createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    await gone()
    throw error
  }
  return { items: jsonLines<T>(path), gone }
}

async function* written(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map(item => `${JSON.stringify(item)}\n`).join('')
}
