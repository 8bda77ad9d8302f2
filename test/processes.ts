import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openAccounts } from '#accounts/accounts.ts'
import { cookieSecret } from '#accounts/secret.ts'
import { system, type Actor } from '#records/actor.ts'
import { openHere, type Desk } from '#server/open.ts'
import { onPostgres } from '#store/testing.ts'

/** An office served by two processes with one database and one folder, each a program of its own; the desk is a third, of the test itself. */
export type Office = {
  a: Server
  b: Server
  desk: Desk
  /** Who may do all in the book. */
  actor: Actor
  union: string
  dir: string
  db: string
}
export type Server = {
  /** A request of the clerk's one session, which both processes know. */
  ask<T = unknown>(method: string, path: string, body?: object): Promise<Said<T>>
  /** Ended as by a power cut. */
  kill(): Promise<unknown>
}
export type Said<T> = { status: number; body: T }

/** `how` is added to the address by which each of them finds the database. */
export function atTwo(name: string, work: (office: Office) => Promise<void>, how: { a?: string; b?: string } = {}): void {
  onPostgres(name, async (_store, _t, { dir, db }) => {
    const programs: ChildProcess[] = []
    const jar = { cookie: '' }
    const begin = async (more = '') => {
      const program = spawn(process.execPath, [main, 'serve', '--data', dir, '--db', `${db}${more}`, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
      programs.push(program)
      return served(program, jar)
    }
    // At the same time, in a folder in which there is nothing yet.
    const [desk, a, b] = await Promise.all([openHere({ data: dir, db: db!, mode: 'write', who: 'test' }), begin(how.a), begin(how.b)])
    try {
      await work({ a, b, desk, dir, db: db!, ...await plant(desk) })
    } finally {
      await desk.close()
      await Promise.all(programs.map(ended))
    }
  })
}

export const clerk = { username: 'zhang', password: '云浦2025#一二三' }
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

async function plant(desk: Desk): Promise<{ actor: Actor; union: string }> {
  const { id: book } = await desk.office.createBook(system('测试', ''), { name: '云浦镇总工会' })
  const actor = system('测试', book)
  const enter = async (ledger: string, values: object) => (await desk.office.write(actor, [{ ledger, do: 'create', values: { ...values } }]))[0]!.id
  const union = await enter('union', { name: '云浦镇总工会', type: 'township', founded: '1990' })
  await enter('access', { union, account: clerk.username, name: '张三', role: 'clerk', from: '2020' })
  const accounts = openAccounts({ read: desk.office.store.read, rows: desk.accountRows, secret: cookieSecret(desk.dir), secure: false })
  await accounts.create({ ...clerk, name: '张三' })
  return { actor, union }
}

async function served(program: ChildProcess, jar: { cookie: string }): Promise<Server> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    program.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const found = /页面：(http:\S+)\n/.exec(said += text)
      if (found) resolve(found[1]!)
    })
    program.once('exit', code => reject(new Error(`ended with ${code} before it served: ${said}`)))
  })
  return {
    async ask<T>(method: string, path: string, body?: object) {
      const form = body instanceof FormData
      const answer = await fetch(`${address}${path}`, {
        method,
        headers: { cookie: jar.cookie, 'x-niangjia': '1', ...body && !form && { 'content-type': 'application/json' } },
        ...body && { body: form ? body : JSON.stringify(body) },
      })
      const given = answer.headers.getSetCookie().map(cookie => cookie.split(';')[0])
      if (given.length > 0) jar.cookie = given.join('; ')
      return { status: answer.status, body: await answer.json() as T }
    },
    kill() {
      const ending = once(program, 'exit')
      program.kill('SIGKILL')
      return ending
    },
  }
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ending = once(program, 'exit')
  program.kill('SIGTERM')
  await ending
}

/** A request that is let in. */
export async function right<T>(said: Promise<Said<T>>): Promise<T> {
  const { status, body } = await said
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
