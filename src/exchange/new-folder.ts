import { readdirSync, statSync } from 'node:fs'
import { refuse } from '#kit/refusal.ts'

/** Nothing is written among what is there already: the folder is empty, or not there yet. `instead` says what else to do. */
export function refuseUsed(dir: string, instead: { file: string; folder: string }): void {
  const found = statSync(dir, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw refuse('invalid', `“${dir}”不是文件夹，${instead.file}`, dir)
  if (found && readdirSync(dir).length > 0) throw refuse('conflict', `“${dir}”里已有内容，${instead.folder}`, dir)
}
