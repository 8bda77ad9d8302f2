import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { behind } from './behind.ts'
import { hold, isHeld } from './hold.ts'
import { asKept, isBusy, keep, type Pending } from './pending.ts'
import type { ImportState } from './types.ts'

/** Of two who begin at once, in whatever process, one is told that it is being done. */
export async function work(pending: Pending, phase: Phase, then: { done: Phase; failed: Phase }, run: () => Promise<void>, bug: (error: unknown) => void): Promise<void> {
  const { state, folder } = pending
  const held = hold(folder)
  if (!held || asKept(pending).state.phase !== state.phase) {
    held?.release()
    throw refuse('busy', '这份表格正在处理，请等它做完')
  }
  await behind({ state, held, phase, then, keep: () => keep(pending), run, bug })
}

type Phase = ImportState['phase']

/** Says how far the work has come, not more often than anyone looks. */
export function telling(pending: Pending): (done: number, of?: number) => void {
  let last = 0
  return (done, of) => {
    pending.state.progress = { done, of: of ?? null }
    if (Date.now() - last < 300) return
    last = Date.now()
    keep(pending)
  }
}

/** An upload whose work ended with the process that did it can be taken up again. */
export function revive(pending: Pending): Pending {
  if (!isBusy(pending) || isHeld(pending.folder)) return pending
  const now = asKept(pending) // Who works on it keeps the end before he lets go.
  if (!isBusy(now)) return now
  const { state } = pending
  const say = state.phase === 'reading' ? '读取时中断了，请重新上传' : state.phase === 'looking' ? '核对时中断了，请再核对一次' : '导入时中断了，请重新核对，再导入一次；已经存下的不会重复'
  Object.assign(state, { say, progress: null, preview: null, phase: state.phase === 'reading' ? 'failed' : 'ready' })
  keep(pending)
  return pending
}

/** What the preview found of the versions of records, for the import that follows it. */
export async function keepVersions({ folder }: Pending, versions: ReadonlyMap<string, number>): Promise<void> {
  await writeFile(join(folder, VERSIONS), JSON.stringify([...versions]), { mode: 0o600 })
}

export async function keptVersions({ folder }: Pending): Promise<Map<string, number>> {
  return new Map(JSON.parse(await readFile(join(folder, VERSIONS), 'utf8')) as [string, number][])
}

const VERSIONS = 'versions.json'

/** The file as it was sent, until it is read. */
export function fileOf({ folder }: Pending): string {
  return join(folder, 'upload')
}

/** The refused rows, to be handed back. */
export function refusedOf({ folder }: Pending): string {
  return join(folder, 'refused.xlsx')
}

export async function forgetFile(pending: Pending): Promise<void> {
  await rm(fileOf(pending), { force: true })
}
