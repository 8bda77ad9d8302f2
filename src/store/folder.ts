import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { explain, faultOf } from './fault.ts'

export type Folder = { path: string; database: string; files: string }

/** The folder of `--data`, made if it is not there, for its owner alone: niangjia.db, files/, and what others add. */
export function openFolder(dir: string): Folder {
  const folder = folderAt(dir)
  if (statSync(folder.path, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw refuse('invalid', `“${folder.path}”不是文件夹，请给 --data 换一个位置`)
  }
  try {
    if (mkdirSync(folder.files, { recursive: true, mode: 0o700 })) syncFolder(dirname(folder.path))
  } catch (error) {
    // of a disk that may only be read Node says ENOENT, so not every code can be trusted
    if (faultOf(error)) throw explain(error, folder.path)
    throw Object.assign(refuse('forbidden', `不能建立数据文件夹“${folder.path}”，请检查权限或换一个位置`), { cause: error })
  }
  dropRemains(folder.files)
  return folder
}

/** The same for a reader, who finds the ledgers there or is refused. */
export function findFolder(dir: string): Folder {
  const folder = folderAt(dir)
  if (existsSync(folder.database)) return folder
  throw refuse('missing', `“${folder.path}”里还没有娘家的数据，请检查 --data，或先启动一次娘家`)
}

/** Makes names in a folder outlive a power cut. Windows keeps them without being asked, and cannot be asked. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Uploads that a crash cut short. Another process may be writing one of today. */
function dropRemains(files: string): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000
  for (const name of readdirSync(files)) {
    const path = join(files, name)
    if (!name.endsWith('.part')) continue
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (written !== undefined && written < yesterday) rmSync(path, { force: true })
  }
}

function folderAt(dir: string): Folder {
  const path = resolve(dir)
  return { path, database: join(path, 'niangjia.db'), files: join(path, 'files') }
}
