import { randomBytes } from 'node:crypto'
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { openAccounts } from '#accounts/accounts.ts'
import { passwordsQuickly } from '#accounts/testing-passwords.ts'
import { figures } from '#figures/figures.ts'
import { register } from '#lines/register.ts'
import { system } from '#records/actor.ts'
import { openOffice, type Office } from '#records/office.ts'
import { openKeysQuickly } from '#records/keys/testing-keys.ts'
import { accountRows } from '#accounts/rows.ts'
import type { Place as Folder, Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { layoutRows } from '#sheets/layouts.ts'
import { openApp, type AppOptions } from './app.ts'
import { noticing } from './imports/calm.ts'
import type { House } from './route.ts'

/** The whole house behind HTTP, in this process: nothing of it is a stand-in but the wire. */
export type TestHouse = {
  app: FastifyInstance
  house: House
  office: Office
  store: Store
  t: TestContext
  /** One request; without a person from nobody, each from another address so that no limit of rates is met. */
  ask(person: Person | null, method: Method, url: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
}
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** Who is signed in: what the browser would send along. */
export type Person = { username: string; cookie: string }

export type Request = { method: Method; url: string; body?: unknown; headers?: Record<string, string> }

export const TODAY = '2025-09-01'
export const PASSWORD = '云浦2025#一二三'

/** Registers the test on both databases. */
export function inHouse(name: string, work: (house: TestHouse) => Promise<void>, options: AppOptions = {}): void {
  onBoth(name, async (store, t, folder) => {
    const house = await openTestHouse(store, t, folder, options)
    try {
      await work(house)
    } finally {
      await house.app.close()
    }
  })
}

export async function openTestHouse(store: Store, t: TestContext, place: Folder, options: AppOptions = {}): Promise<TestHouse> {
  const { dir } = place
  const { office, calm } = noticing({ office: openOffice({ store, register, keys: openKeysQuickly(dir), dir }) })
  const rows = accountRows(store)
  const accounts = openAccounts({ read: store.read, rows, secret: randomBytes(32).toString('base64url'), secure: false, passwords: passwordsQuickly })
  const house: House = {
    desk: { office, figures: figures({ store, register }), accountRows: rows, layoutRows: layoutRows(store), dir, place, calm, close: async () => {} },
    accounts, place: '', today: () => TODAY,
  }
  const app = await openApp(house, register, options)
  let asked = 0
  return {
    app, house, office, store, t,
    ask(person, method, url, body, headers = {}) {
      const n = ++asked
      return app.inject({
        method, url, remoteAddress: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
        headers: { 'x-niangjia': '1', ...(person && { cookie: person.cookie }), ...headers }, ...(body !== undefined && { payload: body as object }),
      })
    },
  }
}

/** A new account, signed in. What it may do stands in the ledger of access, or nowhere. */
export async function join({ house, ask }: TestHouse, username: string): Promise<Person> {
  await house.accounts.create({ username, name: username, password: PASSWORD })
  return signIn({ ask }, username)
}

export async function signIn({ ask }: Pick<TestHouse, 'ask'>, username: string, password = PASSWORD): Promise<Person> {
  const answer = await ask(null, 'POST', '/api/session', { username, password })
  assert.equal(answer.statusCode, 200, answer.body)
  return { username, cookie: cookieOf(answer) }
}

export function cookieOf(answer: LightMyRequestResponse): string {
  return [answer.headers['set-cookie'] ?? []].flat().map(cookie => cookie.split(';')[0]!).filter(cookie => !cookie.endsWith('=')).join('; ')
}

/** What an answer tells of work that goes on behind it (an import, returned sheets), once that has ended. `at` is where it is asked for. */
export async function atRest<T extends { id: string; phase: string }>({ ask }: Pick<TestHouse, 'ask'>, person: Person, at: string, answer: LightMyRequestResponse): Promise<T> {
  const told = (answer: LightMyRequestResponse) => {
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json<T>()
  }
  const begun = told(answer)
  return until(begun, async () => told(await ask(person, 'GET', `${at}/${begun.id}`)), ({ phase }) => !['reading', 'looking', 'entering'].includes(phase))
}

/** Asks until what is told is what is waited for; ever more calmly, for only so many requests of a person are let in a minute. */
export async function until<T>(told: T, ask: () => Promise<T>, there: (told: T) => boolean): Promise<T> {
  for (let rest = 10; !there(told); rest = Math.min(rest * 2, 250)) {
    await pause(rest)
    told = await ask()
  }
  return told
}

/** A form with one file in it. */
export function multipart(fields: Readonly<Record<string, string>>, name: string, bytes: Uint8Array): Pick<Request, 'body' | 'headers'> {
  return formOf(fields, [[name, bytes]])
}

export function formOf(fields: Readonly<Record<string, string>>, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Pick<Request, 'body' | 'headers'> {
  const edge = 'edge-of-a-part'
  const parts = Object.entries(fields).map(([field, value]) => `--${edge}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`).join('')
  const head = (name: string) => Buffer.from(`--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`)
  return {
    body: Buffer.concat([Buffer.from(parts), ...files.flatMap(([name, bytes]) => [head(name), bytes, Buffer.from('\r\n')]), Buffer.from(`--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  }
}

/** County, township, villages, a firm: `own` is the village the people of the tests stand in, the others as seen from it. */
export type Tree = { book: string; county: string; above: string; own: string; below: string; foreign: string; elsewhere: string; otherBook: string; seat: string }

export async function plant(office: Office): Promise<Tree> {
  const enter = async (book: string, ledger: string, values: object) => (await office.write(system('测试', book), [{ ledger, do: 'create', values: { ...values } }]))[0]!.id
  const [{ id: book }, { id: otherBook }] = [await office.createBook(system('测试', ''), { name: '云浦镇总工会' }), await office.createBook(system('测试', ''), { name: '宏兴园区' })]
  const union = (name: string, type: string, superior?: string, of = book) => enter(of, 'union', {
    name, type, founded: '1990', ...(superior !== undefined && { union: superior }),
  })
  const county = await union('北湾县总工会', 'county')
  const above = await union('云浦镇总工会', 'township', county)
  const own = await union('宏兴村联合工会', 'village', above)
  return {
    book, otherBook, county, above, own, below: await union('大地五金厂工会', 'enterprise', own), foreign: await union('宏兴园区工会', 'park', own, otherBook),
    elsewhere: await union('明星村联合工会', 'village', above),
    seat: await enter(book, 'post', { union: own, name: '李调解', post: 'mediator', from: '2000' }),
  }
}

/** A right of access in a union; the restricted records of `seat` are its holder's to handle. */
export async function grant(office: Office, tree: Tree, account: string, role: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const values = { union: tree.own, account, name: account, role, from: '2020', post: tree.seat, ...more }
  return (await office.write(system('测试', tree.book), [{ ledger: 'access', do: 'create', values }]))[0]!.id
}
