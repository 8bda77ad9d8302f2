import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { explain } from './fault.ts'
import { pathOf } from './files.ts'

/** What follows from a kept content, made when it is first asked for. The folder cache/ may be deleted at any time. */
export async function cached(dir: string, hash: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = pathOf(dir, hash, 'cache')
  const found = await readFile(path).catch(() => undefined)
  if (found) return found
  const made = await make()
  const part = join(dirname(path), `${randomUUID()}.part`)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(part, made, { mode: 0o600 })
    await rename(part, path)
    return made
  } catch (error) {
    await rm(part, { force: true })
    throw explain(error, path)
  }
}
