import assert from 'node:assert/strict'
import { join } from 'node:path'
import { ask, hangUp } from './ask.ts'
import { goal, type Row } from './measure.ts'
import { SHARE, signedInPeople } from './people.ts'
import { asked, imported, timed } from './send.ts'
import { end, fill, firstPage, PORT, residentOf, serving } from './server.ts'
import { town, writeSheets } from './town.ts'

/*
 * What others notice of a long import and of taking it back: an open loop of requests, three of ten of them writes, whether
 * the ones before were answered or not. Everything that was acknowledged is counted afterwards.
 */
const GOALS = { rows: 5000, p99: 250, memory: 300 } as const

type Asked = { members: number; rate: number; /** With a database of PostgreSQL: two servers, each asked every other time. */ db?: string }

export async function during(folder: string, { members, rate, db }: Asked): Promise<Row[]> {
  const at = { data: join(folder, 'during'), ...(db !== undefined && { db }) }
  await fill(at, folder, { members: 1000, disputes: 200 })
  const [path] = writeSheets(join(folder, 'during-sheets'), { member: town({ members, seed: 2 }).member })
  const [cookie, ...people] = await signedInPeople(at, 1 + Math.ceil(rate * 60 / SHARE)) as [string, ...string[]]
  const ports = db === undefined ? [PORT] : [PORT, PORT + 1]
  const programs = ports.map(port => serving(at, port))
  try {
    await Promise.all(programs.map((program, n) => firstPage(program, ports[n]!)))
    const others = await busy(people, rate, { ports, pids: programs.map(({ pid }) => pid!) })
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
      goal(`p99 of ${rate} requests a second during the import`, p99(meanwhile.times), GOALS.p99, waits(meanwhile.times)),
      goal('the same while it is taken back', p99(after.times.slice(meanwhile.times.length)), GOALS.p99, waits(after.times.slice(meanwhile.times.length))),
      goal('memory of the server at that, MB', after.memory, GOALS.memory),
    ]
  } finally {
    hangUp()
    await Promise.all(programs.map(end))
  }
}

type Seen = { times: readonly number[]; written: number; memory: number }

/** Others at work until they are stopped. A request's time runs from when it was due. */
async function busy(people: readonly string[], rate: number, servers: { ports: readonly number[]; pids: readonly number[] }): Promise<{ told(): Seen; stop(): Promise<Seen> }> {
  const [{ id: union }] = await asked<{ id: string }[]>(people[0]!, 'GET', '/api/unions') as [{ id: string }]
  const times: number[] = []
  const open = new Set<Promise<void>>()
  let [written, memory, nth] = [0, 0, 0]
  let failed: unknown
  const one = async (nth: number, due: number) => {
    const write = nth % 10 < 3
    const values = { union, received: '2025-08-18', cause: 'injury', number: `忙 ${nth}` }
    const cookie = people[nth % people.length]!
    const port = servers.ports[nth % servers.ports.length]!
    await ask({
      port, method: 'POST', cookie,
      ...(write ? { path: '/api/write', body: { steps: [{ ledger: 'dispute', do: 'create', values }] } } : { path: '/api/ledgers/member/query', body: { limit: 50 } }),
    })
    if (write) written++
    times.push(performance.now() - due)
  }
  const start = performance.now()
  const clock = setInterval(() => {
    if (nth % rate === 0) memory = Math.max(memory, ...servers.pids.map(residentOf))
    for (; start + nth * 1000 / rate <= performance.now(); nth++) {
      const due = start + nth * 1000 / rate
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

async function lengthOf(cookie: string, ledger: string): Promise<number> {
  return (await asked<{ total: number }>(cookie, 'POST', `/api/ledgers/${ledger}/query`, { limit: 1 })).total
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
}
