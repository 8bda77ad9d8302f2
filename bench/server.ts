import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { invite } from '#accounts/invitation.ts'
import { access } from '#office/access.ts'
import { openHere } from '#server/open.ts'
import { loadSheets } from './load-sheets.ts'
import { town, writeSheets, type Size } from './town.ts'

/* The program as `npm start` starts it, and someone who signs in. */
export const root = fileURLToPath(new URL('..', import.meta.url))
/** Two benches may run beside each other. */
export const PORT = 18_000 + process.pid % 10_000
export const AT = `http://localhost:${PORT}`

/** Where the records are: in the folder, or in a database of PostgreSQL beside it. */
export type At = { data: string; db?: string }

export function serving({ data, db }: At, port = PORT): ChildProcess {
  return spawn('node', [join(root, 'bin', 'niangjia.js'), 'serve', '--data', data, ...db === undefined ? [] : ['--db', db], '--port', String(port)], { cwd: root, stdio: 'ignore' })
}

/** The township's book, and a one-time code that signs in as its administrator. */
export async function fill(at: At, folder: string, size: Size): Promise<string> {
  const sheets = join(folder, `sheets of ${basename(at.data)}`)
  writeSheets(sheets, town(size))
  const desk = await openHere({ ...at, mode: 'write', who: 'bench' })
  try {
    const actor = await loadSheets(desk, sheets, ['union', 'employer', 'member', 'dispute'])
    const { records: [top] } = await desk.office.list(actor, 'union', { where: { union: { known: false } } })
    await desk.office.write(actor, [{ ledger: access.id, do: 'create', values: { union: top!.id, account: 'bench', name: '测算', role: 'administrator', from: '2025-01-01' } }])
    return await invite(desk.accountRows, { purpose: 'enter', username: 'bench', name: '测算', hours: 1 })
  } finally {
    await desk.close()
  }
}

export async function firstPage(program: ChildProcess, port = PORT): Promise<void> {
  while (program.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}`).catch(() => undefined)
    if (answer?.ok && (await answer.text()).includes('<script')) return
    if (answer) throw new Error('the pages are not built: npm run build')
    await pause(5)
  }
  throw new Error(`the server ended with ${program.exitCode}`)
}

export async function signedIn(code: string): Promise<string> {
  const answer = await fetch(`${AT}/api/join`, { method: 'POST', headers: { 'x-niangjia': '1', 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
  assert.equal(answer.status, 200)
  return answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; ')
}

/** Megabytes of the server itself: of what `npm start` began, or of what that began with the Node the project brings. */
export function residentOf(pid: number): number {
  return megabytesOf(childrenOf(pid)[0] ?? pid)
}

/** Megabytes of the largest process that the server has begun itself just now: none is 0. */
export function residentBelow(pid: number): number {
  return Math.max(0, ...childrenOf(childrenOf(pid)[0] ?? pid).map(megabytesOf))
}

function childrenOf(pid: number): number[] {
  return toldOf(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number)
}

function megabytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(toldOf(pid, 'status'))?.[1] ?? 0) / 1024
}

/** Of one that has ended meanwhile nothing is told: what failed first is to be heard of, and not that. */
function toldOf(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}

export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return
  const ended = new Promise(done => program.once('exit', done))
  program.kill('SIGTERM')
  await ended
}
