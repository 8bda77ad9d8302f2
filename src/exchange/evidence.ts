import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { refuse } from '#kit/refusal.ts'
import type { Actor } from '#records/actor.ts'
import { among } from '#records/among.ts'
import type { Office } from '#records/office.ts'
import { explain } from '#store/fault.ts'
import { checkFile, openFile, putFile } from '#store/files.ts'
import { sql } from '#store/sql.ts'

/** The folder of an export that holds its evidence; a name there begins with the first of the content's hash. */
const FOLDER = '附件'

type Out = { office: Office; actor: Actor; dir: string; progress: (say: string) => void }

/** Copies evidence out. What is lost or was altered is named at the end, when all the rest is there. */
export async function exportEvidence({ office, actor, dir, progress }: Out, hashes: Iterable<string>): Promise<string[]> {
  const { read } = office.store
  const files = await read.all<{ hash: string; name: string }>(sql`
    select hash, name from file where book = ${actor.book} and hash in ${among(read.dialect, hashes)} order by hash`)
  if (files.length === 0) return []
  const folder = join(dir, FOLDER)
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  const lost: string[] = []
  for (const { hash, name } of files) {
    if (await checkFile(office.dir, hash) !== 'sound') lost.push(`“${name}”`)
    else {
      const path = join(folder, `${hash.slice(0, HEAD)}-${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(-100)}`)
      await pipeline((await openFile(office.dir, hash)).stream, createWriteStream(path, { mode: 0o600 }))
      written.push(path)
    }
  }
  progress(`已导出附件 ${written.length} 个`)
  if (lost.length > 0) throw refuse('missing', `附件${lost.slice(0, 3).join('、')}${lost.length > 3 ? `等${lost.length}个` : ''}已不在数据文件夹里或被改动过，没有导出；其余都已导出`)
  return written
}

/** Takes in what an export put under 附件, so that the sheets beside it may name it. Returns how many. */
export async function importEvidence({ office, actor, dir }: Omit<Out, 'progress'>): Promise<number> {
  const folder = join(dir, FOLDER)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 0
  let taken = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const [, head, name] = /^([0-9a-f]{8})-(.+)$/.exec(entry.name) ?? []
    const path = join(folder, entry.name)
    if (!entry.isFile() || head === undefined || name === undefined || !(await digestOf(path)).startsWith(head)) continue
    const stored = await putFile(office.dir, createReadStream(path)).catch((error: unknown) => { throw explain(error, path) })
    await office.addFile(actor, { ...stored, name, type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream' })
    taken++
  }
  return taken
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}

const HEAD = 8

/** A folder keeps no types; these are what offices scan, photograph and write. */
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.txt': 'text/plain', '.csv': 'text/csv', '.zip': 'application/zip',
  '.doc': 'application/msword', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
