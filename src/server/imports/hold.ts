import { closeSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Whoever works on an upload holds it by a file in its folder, of which he renews the time: so every process that shares
 * the folder knows that someone is at it, and that one whose process was ended is at it no more.
 */

/** Takes hold of a folder, unless someone has it. */
export function hold(folder: string): { release(): void } | undefined {
  const file = fileOf(folder)
  if (!begun(file)) {
    if (isHeld(folder)) return undefined
    rmSync(file, { force: true })
    if (!begun(file)) return undefined
  }
  const clock = setInterval(() => {
    // Its folder may have been let go meanwhile.
    try { utimesSync(file, new Date(), new Date()) } catch {}
  }, BEAT).unref()
  return {
    release() {
      clearInterval(clock)
      rmSync(file, { force: true })
    },
  }
}

export function isHeld(folder: string): boolean {
  const beat = statSync(fileOf(folder), { throwIfNoEntry: false })?.mtimeMs
  return beat !== undefined && Date.now() - beat < SILENT
}

/** Of two who come at once one makes the file. */
function begun(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600))
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

const HELD = 'held'
const BEAT = 5000
const SILENT = 30_000

function fileOf(folder: string): string {
  return join(folder, HELD)
}
