import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { identityFault } from '#kit/check-digit.ts'
import { ask, hangUp } from './ask.ts'
import { goal, median, type Row } from './measure.ts'
import { SHARE, signedInPeople } from './people.ts'
import { end, fill, firstPage, PORT, residentOf, root, serving } from './server.ts'

/*
 * Lists, a search and an entry over HTTP as the pages ask for them, with every check there is, beside a bare server over a copy of
 * the same file; by turns, one request after another. The ratio is how many times the bare server's time ours takes.
 */
const OFTEN = 50
/** What runs hot in a server that has been asked for an hour does not after fifty requests. */
const WARM = 400
/** In milliseconds: what takes long is not warmed by being asked more often. */
const WARM_ENOUGH = 3000
const GOALS = { list: 1 / 0.75, entry: 1 / 0.4, search: 3, memory: 300 } as const

export async function lists(folder: string, { members, runs }: { members: number; runs: number }): Promise<Row[]> {
  const data = join(folder, `lists-${members}`)
  await fill({ data }, folder, { members, unions: members < 100_000 ? 60 : 300, disputes: members / 10 })
  return measureLists(data, runs)
}

/** Of an office that is there already. */
export async function measureLists(data: string, runs: number): Promise<Row[]> {
  const people = await signedInPeople({ data }, Math.ceil((runs * OFTEN + WARM) * 6 / SHARE) + 1)
  const copy = join(data, 'bare.db')
  cpSync(join(data, 'niangjia.db'), copy)
  const program = serving({ data })
  const { bare, port } = await bareServer(copy)
  try {
    await firstPage(program)
    let asked = 0
    const ours = <T>(method: string, path: string, body?: object) => ask<T>({ port: PORT, method, path, cookie: people[Math.floor(asked++ / SHARE)]!, ...(body && { body }) })
    const theirs = <T>(path: string, body: object) => ask<T>({ port, method: 'POST', path, body })
    const { total: members } = await ours<{ total: number }>('POST', '/api/ledgers/member/query', { limit: 1 })
    const rows: Row[] = []
    let memory = 0
    for (const [what, most, mine, other] of await pairs(ours, theirs)) {
      rows.push(await compared(`${what}, ${members} members`, most, mine, other, runs))
      memory = Math.max(memory, residentOf(program.pid!))
    }
    return [...rows, goal(`memory of the server at these, ${members} members, MB`, memory, GOALS.memory)]
  } finally {
    hangUp()
    await Promise.all([end(program), end(bare)])
  }
}

type Ours = <T>(method: string, path: string, body?: object) => Promise<T>
type Theirs = <T>(path: string, body: object) => Promise<T>
type Work = (nth: number) => Promise<unknown>
type Listed = { total: number; records: { id: string }[] }

async function pairs(ours: Ours, theirs: Theirs): Promise<[what: string, goal: number, mine: Work, other: Work][]> {
  const unions = (await ours<{ id: string; type: string }[]>('GET', '/api/unions')).filter(({ type }) => type === 'village').map(({ id }) => id)
  const union = (nth: number) => unions[nth % unions.length]!
  const listed = (ledger: string, body: object) => ours<Listed>('POST', `/api/ledgers/${ledger}/query`, { limit: 50, ...body })
  const text = '秀英'
  const [one, other] = await Promise.all([listed('member', { text }), theirs<Listed>('/text', { text: `"${text}"` })])
  assert.deepEqual([one.total, one.records.map(({ id }) => id)], [other.total, other.records.map(({ id }) => id)], 'both find the same')
  return [
    [
      'members of a union by sex', GOALS.list, nth => listed('member', { union: union(nth), where: { sex: 'female' } }),
      nth => theirs('/sex', { union: union(nth), sex: 'female' }),
    ],
    [
      'disputes of a union by state', GOALS.list, nth => listed('dispute', { union: union(nth), where: { state: 'settled' } }),
      nth => theirs('/state', { union: union(nth), state: 'settled' }),
    ],
    ['first page of the members', GOALS.list, () => listed('member', {}), () => theirs('/first', {})],
    ['members by two characters', GOALS.search, () => listed('member', { text }), () => theirs('/text', { text: `"${text}"` })],
    ['a member entered and read back', GOALS.entry, async nth => {
      const values = {
        union: union(nth), name: '测算员', sex: 'male', identity: identity(nth), phone: `1990000${String(nth).padStart(4, '0')}`, joined: '2025-03-04',
        how: 'admitted',
      }
      const { id } = await ours<{ id: string }>('POST', '/api/ledgers/member/records', { values })
      return ours('GET', `/api/ledgers/member/records/${id}`)
    }, async nth => {
      const { id } = await theirs<{ id: string }>('/create', { union: union(nth), name: '测算员', called: '测算员', joined: '2025-03-04' })
      return theirs('/get', { id })
    }],
  ]
}

/** Medians of runs, each the median of many requests, after some for warmth. */
async function compared(what: string, most: number, mine: Work, other: Work, runs: number): Promise<Row> {
  for (const work of [mine, other]) await warmed(work)
  const taken: [number, number][] = []
  for (let from = WARM; from < WARM + runs * OFTEN; from += OFTEN) taken.push([await medianOf(mine, from, OFTEN), await medianOf(other, from, OFTEN)])
  const [ours, bare] = [median(taken.map(([one]) => one)), median(taken.map(([, two]) => two))]
  return { what, ours, bare, ratio: ours / bare, baseline: 'bare server', said: `goal ${most.toFixed(2)}` }
}

async function warmed(work: Work): Promise<void> {
  const start = performance.now()
  for (let nth = 0; nth < WARM && performance.now() - start < WARM_ENOUGH; nth++) await work(nth)
}

async function medianOf(work: Work, from: number, many: number): Promise<number> {
  const times: number[] = []
  for (let nth = from; nth < from + many; nth++) {
    const start = performance.now()
    await work(nth)
    times.push(performance.now() - start)
  }
  return median(times)
}

async function bareServer(file: string): Promise<{ bare: ChildProcess; port: number }> {
  const bare = spawn(process.execPath, [join(root, 'bench', 'bare-http.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(bare.stdout!, 'data') as [Buffer]
  return { bare, port: Number(String(said)) }
}

/** Another one for each number. */
function identity(nth: number): string {
  const digits = `998001${1960 + Math.floor(nth / 500)}0101${String(nth % 500 * 2 + 1).padStart(3, '0')}`
  return digits + [...'0123456789X'].find(last => identityFault(digits + last) === null)!
}
