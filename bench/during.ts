import assert from 'node:assert/strict'
import { request } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ImportState } from '#server/imports/types.ts'
import { goal, type Row } from './measure.ts'
import { AT, end, fill, firstPage, residentOf, serving, signedIn } from './server.ts'
import { town, writeSheets } from './town.ts'

/*
 * What others notice of a long import and of taking it back: an open loop of requests, three of ten of them writes, whether
 * the ones before were answered or not. Everything that was acknowledged is counted afterwards.
 */
const RATE = 30
const GOALS = { rows: 5000, p99: 250, memory: 300 } as const

export async function during(folder: string, members: number): Promise<Row[]> {
  const data = join(folder, 'during')
  const code = await fill(data, folder, { members: 1000, disputes: 200 })
  const [path] = writeSheets(join(folder, 'during-sheets'), { member: town({ members, seed: 2 }).member })
  const program = serving(data)
  try {
    await firstPage(program)
    const cookie = await signedIn(code)
    const others = await busy(cookie, program.pid!)
    const took = await imported(cookie, path!)
    const meanwhile = others.told()
    const undone = await timed(() => asked(cookie, 'POST', '/api/undo', { batch: took.batch }))
    const after = await others.stop()
    assert.equal(await lengthOf(cookie, 'member'), 1000)
    assert.equal(await lengthOf(cookie, 'dispute'), 200 + after.written)
    const rows = (ms: number) => `${Math.round(members / ms * 1000)} rows/s`
    const waits = (times: readonly number[]) => `of ${times.length}, greatest ${Math.round(Math.max(...times))} ms`
    return [
      goal(`looking at a CSV of ${members} members, others at work`, took.look, members / GOALS.rows * 1000, rows(took.look)),
      goal('entering it', took.enter, members / GOALS.rows * 1000, rows(took.enter)),
      goal('taking it back', undone, members / GOALS.rows * 1000, rows(undone)),
      goal(`p99 of ${RATE} requests a second during the import`, p99(meanwhile.times), GOALS.p99, waits(meanwhile.times)),
      goal('the same while it is taken back', p99(after.times.slice(meanwhile.times.length)), GOALS.p99, waits(after.times.slice(meanwhile.times.length))),
      goal('memory of the server at that, MB', after.memory, GOALS.memory),
    ]
  } finally {
    await end(program)
  }
}

/** Sent, looked at and entered as the page does it. */
async function imported(cookie: string, path: string): Promise<{ look: number; enter: number; batch: string }> {
  const form = new FormData()
  form.append('files', new Blob([readFileSync(path)]), 'member.csv')
  const sent = await fetch(`${AT}/api/imports`, { method: 'POST', headers: { cookie, 'x-niangjia': '1' }, body: form })
  let state = await sent.json() as ImportState
  const until = async (phase: ImportState['phase']) => {
    while (state.phase !== phase) {
      assert.equal(state.say, null)
      await pause(300)
      state = await asked<ImportState>(cookie, 'GET', `/api/imports/${state.id}`)
    }
  }
  const step = (verb: string, phase: ImportState['phase']) => timed(async () => {
    state = await asked<ImportState>(cookie, 'POST', `/api/imports/${state.id}/${verb}`)
    await until(phase)
  })
  await until('ready')
  const look = await step('look', 'looked')
  const enter = await step('enter', 'done')
  return { look, enter, batch: state.result!.batch! }
}

type Seen = { times: readonly number[]; written: number; memory: number }

/** Others at work until they are stopped. A request's time runs from when it was due. */
async function busy(cookie: string, server: number): Promise<{ told(): Seen; stop(): Promise<Seen> }> {
  const [{ id: union }] = await asked<{ id: string }[]>(cookie, 'GET', '/api/unions') as [{ id: string }]
  const times: number[] = []
  const open = new Set<Promise<void>>()
  let [written, memory, nth] = [0, 0, 0]
  let failed: unknown
  const one = async (nth: number, due: number) => {
    const write = nth % 10 < 3
    const values = { union, received: '2025-08-18', cause: 'injury', number: `忙 ${nth}` }
    await (write ? asked(cookie, 'POST', '/api/write', { steps: [{ ledger: 'dispute', do: 'create', values }] }, nth) : asked(cookie, 'POST', '/api/ledgers/member/query', { limit: 50 }, nth))
    if (write) written++
    times.push(performance.now() - due)
  }
  const start = performance.now()
  const clock = setInterval(() => {
    if (nth % RATE === 0) memory = Math.max(memory, residentOf(server))
    for (; start + nth * 1000 / RATE <= performance.now(); nth++) {
      const due = start + nth * 1000 / RATE
      const asking = one(nth, due).catch((error: unknown) => { failed ??= error }).finally(() => open.delete(asking))
      open.add(asking)
    }
  }, 5)
  const told = () => {
    if (failed !== undefined) throw failed
    return { times: [...times], written, memory }
  }
  return {
    told,
    async stop() {
      clearInterval(clock)
      await Promise.all(open)
      return told()
    },
  }
}

/** From many addresses in turn, for one may ask only so much in a minute. */
function asked<T = unknown>(cookie: string, method: string, path: string, body?: object, nth = 0): Promise<T> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-niangjia': '1', ...body && { 'content-type': 'application/json' } }
    const ask = request(`${AT.replace('localhost', '127.0.0.1')}${path}`, { method, headers, localAddress: `127.0.0.${2 + nth % 100}` }, answer => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString()
        if (answer.statusCode === 200) resolve(JSON.parse(text) as T)
        else reject(new Error(`${path}: ${answer.statusCode} ${text.slice(0, 200)}`))
      })
    })
    ask.on('error', reject)
    ask.end(body && JSON.stringify(body))
  })
}

async function lengthOf(cookie: string, ledger: string): Promise<number> {
  return (await asked<{ total: number }>(cookie, 'POST', `/api/ledgers/${ledger}/query`, { limit: 1 })).total
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
}
