import { existsSync, statSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** A folder in memory, where this machine has one with room for the data of tests: on a disk each commit waits to be safe from a power cut. */
export function inMemory(): string | undefined {
  return ['/dev/shm'].find(roomy)
}

function roomy(path: string): boolean {
  if (!existsSync(path) || !open(path)) return false
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize > 2e9
}

/** May everybody go there, all the way down? */
export function open(path: string): boolean {
  const itself = statSync(path, { throwIfNoEntry: false })
  if (!itself || (itself.mode & 0o001) === 0) return false
  return dirname(path) === path || open(dirname(path))
}
