import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'

const program = fileURLToPath(new URL('../bin/niangjia.js', import.meta.url))

export type Answer = { code: number | null; out: string; err: string }

/** Runs the command as a user would, in a process of its own, and waits for it. Most of its second goes to reading the sources. */
export function started(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', input: '', env: { ...process.env, NIANGJIA_DEBUG: '1' } })
  return { code: status, out: stdout, err: stderr }
}

/** The same command in a thread that has read the sources already, and waits for it. */
export function niangjia(...args: string[]): Answer {
  const { port, done } = (thread ??= startThread())
  Atomics.store(done, 0, 0)
  port.postMessage(args)
  if (Atomics.wait(done, 0, 0, LONGEST) === 'timed-out') throw new Error(`no end of niangjia ${args.join(' ')}`)
  return receiveMessageOnPort(port)!.message as Answer
}

/** Milliseconds. */
const LONGEST = 300_000

let thread: { port: MessagePort; done: Int32Array } | undefined

function startThread(): { port: MessagePort; done: Int32Array } {
  const { port1, port2 } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./command-line-thread.ts', import.meta.url), {
    workerData: { port: port2, done }, transferList: [port2], env: { ...process.env, NIANGJIA_DEBUG: '1' },
  })
  worker.unref()
  port1.unref()
  return { port: port1, done }
}

/** A folder of its own, gone when the test file ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
  after(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
