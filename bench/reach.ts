import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { goal, median, type Row } from './measure.ts'
import { AT, end, fill, firstPage, residentOf, root, serving, signedIn } from './server.ts'

/*
 * What the pages are held to, each beside its goal: how much script the first page needs, how soon it is there after
 * `npm start`, how long a list takes, and the memory of a server at rest. A ratio above 1 misses the goal.
 */
const MEMBERS = 5135
const GOALS = { script: 400, start: 1500, list: 20, memory: 150 } as const

/** The program as `npm start` starts it, on the book of a township with 5,135 members. */
export async function reach(folder: string, runs: number): Promise<Row[]> {
  const data = join(folder, 'reach')
  const code = await fill({ data }, folder, { members: MEMBERS, disputes: 200 })
  const { starts, bare, lists, memory } = await served(data, code, runs)
  return [
    goal('script of the first page, KB gzip', scriptOf(join(root, 'dist', 'web')) / 1024, GOALS.script),
    // How slow the machine is in these minutes shows in what Node itself takes to begin and end.
    goal('first page after npm start', median(starts), GOALS.start, `${(median(starts) / median(bare)).toFixed(1)}× an empty node`),
    ...lists.map(({ what, times }) => goal(
      `list of ${MEMBERS} members: ${what}`, median(times), GOALS.list,
      `p95 ${times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!.toFixed(1)} ms`,
    )),
    goal('memory of the server at rest, MB', median(memory), GOALS.memory, `greatest ${Math.round(Math.max(...memory))} MB`),
  ]
}

/** Bytes of the entry and of all that it imports before it runs, packed. */
function scriptOf(web: string): number {
  const page = readFileSync(join(web, 'index.html'), 'utf8')
  const wanted = [...page.matchAll(/<(?:script[^>]*src|link[^>]*rel="modulepreload"[^>]*href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!)
  const seen = new Set<string>()
  for (const name of wanted) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const [, other] of readFileSync(join(web, 'assets', name), 'utf8').matchAll(/\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) wanted.push(other!)
  }
  return [...seen].reduce((sum, name) => sum + readFileSync(join(web, 'assets', `${name}.gz`)).length, 0)
}

type Served = { starts: number[]; bare: number[]; lists: { what: string; times: number[] }[]; memory: number[] }

/** Starts it several times; in the last of them someone signs in and looks through lists, and leaves it at rest. */
async function served(data: string, code: string, runs: number): Promise<Served> {
  const starts: number[] = []
  const bare: number[] = []
  const memory: number[] = []
  for (let i = 0; ; i++) {
    bare.push(await empty())
    const start = performance.now()
    const program = serving({ data })
    try {
      await firstPage(program)
      starts.push(performance.now() - start)
      const last = i === runs - 1
      const lists = last ? await looking(await signedIn(code), runs * 10) : []
      await pause(REST)
      memory.push(residentOf(program.pid!))
      if (last) return { starts, bare, lists, memory }
    } finally {
      await end(program)
    }
  }
}

/** Milliseconds until a server that nobody asks anything counts as one at rest. */
const REST = 5000

async function empty(): Promise<number> {
  const start = performance.now()
  const child = spawn('node', ['-e', '0'], { stdio: 'ignore' })
  await new Promise(done => child.once('exit', done))
  return performance.now() - start
}

/** As the list page asks, over the wire; no more in a minute than one address may. */
async function looking(cookie: string, times: number): Promise<Served['lists']> {
  const ask = async (asked: object) => {
    const answer = await fetch(`${AT}/api/ledgers/member/query`, {
      method: 'POST', headers: { cookie, 'x-niangjia': '1', 'content-type': 'application/json' }, body: JSON.stringify({ limit: 50, ...asked }),
    })
    assert.equal(answer.status, 200)
    return await answer.json() as { records: object[]; next?: string; total: number }
  }
  let tenth: string | undefined
  for (let page = 1; page < 10; page++) tenth = (await ask({ order: 'name', ...(tenth !== undefined && { after: tenth }) })).next
  const found: Served['lists'] = []
  for (const [what, asked] of Object.entries<object>({
    'as it opens': {}, 'by name': { order: 'name', up: true }, 'its tenth page': { order: 'name', after: tenth }, 'newest first': { order: 'joined' },
    'women of one year': { where: { sex: 'female' }, period: '2023' }, 'by a letter of a name': { text: '王' },
  })) {
    const taken: number[] = []
    for (let i = -3; i < times; i++) {
      const start = performance.now()
      const { records } = await ask(asked)
      if (i >= 0) taken.push(performance.now() - start)
      assert.ok(records.length > 0, what)
    }
    found.push({ what, times: taken })
  }
  return found
}
