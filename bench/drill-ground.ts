import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { town, writeSheets, type Sheets } from './town.ts'

/** Where the drill takes place: sheets to load, a folder in which unions and firms are loaded already, and how long a load takes. */
export type Ground = { folder: string; sheets: string; begun: string; totals: Record<keyof Sheets, number>; takes: number }

/** Members go in by parts, so that their load is acknowledged in several; disputes at once. */
export async function prepared(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-drill-'))
  const made = town({ unions: 40, members: 6500, disputes: 1500 })
  const [sheets, begun] = [join(folder, 'sheets'), join(folder, 'begun')]
  writeSheets(sheets, made)
  writeSheets(join(folder, 'few'), { union: made.union, employer: made.employer })
  await succeeding('load', join(folder, 'few'), '--data', begun)
  const start = Date.now()
  await succeeding('load', sheets, '--data', join(folder, 'timed'))
  const totals = Object.fromEntries(Object.entries(made).map(([ledger, rows]) => [ledger, rows.length - 1])) as Ground['totals']
  return { folder, sheets, begun, totals, takes: Date.now() - start }
}

const program = fileURLToPath(new URL('../bin/niangjia.js', import.meta.url))

export function niangjia(...args: string[]): ChildProcess {
  return start(program, ...args)
}

/** A process group of its own: what is killed is killed with all it began. */
export function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Lets a command come to its end. */
export async function answer(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
  return { code: child.exitCode, out, err }
}

export async function succeeding(...args: string[]): Promise<void> {
  const { code, err } = await answer(niangjia(...args))
  if (code !== 0) throw new Error(`niangjia ${args[0]} failed: ${err}`)
}

/** What a command had said when it was killed after so many milliseconds; null if it was done before. */
export async function killed(child: ChildProcess, after: number): Promise<string | null> {
  const ended = answer(child)
  await Promise.race([sleep(after), once(child, 'exit')])
  if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL')
  const { code, out, err } = await ended
  if (code !== null && code !== 0) throw new Error(`the command failed before it was killed: ${err}`)
  return code === 0 ? null : out + err
}
