import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { register } from '#lines/register.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { may, onLedger, placesOf, standings, type Kept, type Place, type Standing } from './matrix.ts'
import { matrixPage } from './matrix-page.ts'
import type { Route } from './route.ts'
import { readerOf } from './routes/ledgers.ts'
import { routes as table } from './routes/routes.ts'
import { MARKS, seed } from './testing-records.ts'
import { requests } from './testing-requests.ts'
import { atRest, grant, inHouse, join, plant, signIn, type Person, type TestHouse } from './testing.ts'

const routes = table(register)
const kept: Kept[] = [...register.ledgers.values()].map(ledger => ({ id: ledger.id, label: ledger.label, restricted: ledger.restricted !== undefined, least: readerOf(ledger) }))
const printed = fileURLToPath(new URL('../../docs/access.md', import.meta.url))

test('docs/access.md says what the routes say', () => {
  const page = matrixPage(routes, kept)
  if (process.env.NIANGJIA_UPDATE_GOLDEN) writeFileSync(printed, page)
  assert.equal(readFileSync(printed, 'utf8'), page, 'print it anew: NIANGJIA_UPDATE_GOLDEN=1 npm test server/matrix')
})

test('no two routes have one name or one address', () => {
  const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i)
  assert.deepEqual(repeated(routes.map(({ id }) => id)), [])
  assert.deepEqual(repeated(routes.map(({ method, url }) => `${method} ${url}`)), [])
})

inHouse('every route lets in whom the matrix says, and nobody else', async world => {
  const { office, store, ask, t } = world
  const tree = await plant(office)
  const people = await populate(world, tree)
  for (const ledger of register.ledgers.values()) for (const place of [
    'own', 'below', 'foreign', 'above', 'elsewhere', ...ledger.restricted ? ['closed' as const] : [],
  ] as const) await seed(office, tree, ledger, place)
  const make = requests(world, tree)
  const asked = new Set<string>()
  const whole = store.read.dialect === 'sqlite'

  for (const route of routes.filter(({ id }) => !APART.has(id))) {
    await t.test(route.id, async () => {
      const faults: string[] = []
      for (const one of route.url.includes('/:ledger/') ? kept : [null]) {
        const rule = one ? onLedger(route, one) : route
        for (const { place, standing } of askedOf(asked, route, one, rule, whole)) {
          const said = `${route.id}${one ? ` of ${one.id}` : ''}, ${standing}, ${place}`
          const expected = may(rule, standing, place)
          const person = route.scope === 'book' && place === 'own' ? people.get(`${standing} of the town`)! : people.get(standing)!
          const request = await make({ route, place, person, ledger: one ? register.ledgers.get(one.id)! : undefined, consumed: expected })
          const before = await fingerprint(store.read)
          const answer = await ask(person, request.method, request.url, request.body, request.headers)
          const { statusCode, body, headers } = answer
          if (expected && statusCode !== 200) faults.push(`${said}: ${statusCode} ${body.slice(0, 300)}`)
          else if (expected && person && BEHIND[route.id]) await atRest(world, person, BEHIND[route.id]!, answer)
          if (!expected) {
            if (!isRefused(route.id, statusCode, body)) faults.push(`${said}: let in, or not refused as it should be: ${statusCode} ${body.slice(0, 300)}`)
            const after = await fingerprint(store.read)
            if (after !== before) faults.push(`${said}: refused, and yet it changed something: ${before} → ${after}`)
            if (body.includes('密') || headers['set-cookie'] !== undefined) faults.push(`${said}: refused, and yet it tells: ${body.slice(0, 300)}`)
          }
          for (const mark of hidden(route.id, standing)) if (body.includes(MARKS[mark])) faults.push(`${said}: tells what stands ${mark}: ${body.slice(body.indexOf(MARKS[mark]) - 100, 300)}`)
          if (expected && route.scope === 'record' && route.id.endsWith('.get') && !body.includes(MARKS[place])) faults.push(`${said}: shows nothing`)
          if (person && ENDING.has(route.id) && expected) person.cookie = (await signIn(world, person.username)).cookie
        }
      }
      assert.deepEqual(faults, [])
    })
  }
})

/**
 * The cells of a route that are asked. Routes of ledgers are made by one piece of code for all; of those under one rule the
 * first is asked cell by cell on one database, the others where a rule ends: who may just and who may just not, beside it, and what is closed.
 */
function askedOf(asked: Set<string>, route: Route, one: Kept | null, rule: ReturnType<typeof onLedger>, whole: boolean): { place: Place; standing: Standing }[] {
  const cells = placesOf(rule).flatMap(place => standings.map(standing => ({ place, standing })))
  const [of = '', verb = ''] = route.id.split('.')
  const ledger = register.ledgers.get(of)
  if (!one && !ledger) return cells
  const kind = [one ? route.id : ledger!.steps[verb] ? 'step' : verb, rule.who, rule.scope, rule.restricted].join(' ')
  const first = whole && !asked.has(kind)
  asked.add(kind)
  const least = standings.indexOf(rule.who as Standing)
  const ends = [`own ${rule.who}`, `own ${standings[least - 1]}`, 'elsewhere administrator', 'closed clerk']
  return first ? cells : cells.filter(({ place, standing }) => ends.includes(`${place} ${standing}`))
}

/** Refused, or not there for him; a trial answers with what the door would say. */
function isRefused(id: string, status: number, body: string): boolean {
  if (id.endsWith('.check') && status === 200) {
    const [{ outcome, faults }] = [JSON.parse(body)].flat() as [{ outcome: string; faults: { say: string }[] }]
    return outcome === 'unchanged' && faults.length > 0 && faults.every(({ say }) => /^(?:您只能处理本级|这条记录属于另一个账套|这是受限的记录)/.test(say))
  }
  return (status === 403 || status === 404) && /^\{"code":"(?:forbidden|missing)","say":"[^"]+"(?:,"at":"[^"]+")?\}$/.test(body)
}

/** These go on behind their answer, and tell there how far they have come. */
const BEHIND: Readonly<Record<string, string>> = {
  'import.send': '/api/imports', 'import.look': '/api/imports', 'import.enter': '/api/imports', 'collection.receive': '/api/returns', 'return.take': '/api/returns',
}

/** The first start is there once, and what is closed nobody may enter any more: they have tests of their own. */
const APART: ReadonlySet<string> = new Set(['start.setup', 'closing.sign'])
/** After these the person signs in anew. */
const ENDING: ReadonlySet<string> = new Set(['session.end', 'session.endAll', 'account.password', 'account.endTotp'])

/** What no answer may tell; of what stands above only firms and posts are named, to be chosen, and the law is told that holds for all. */
function hidden(route: string, standing: Standing): Place[] {
  return [
    'elsewhere', ...['desk.suggest', 'desk.names', 'desk.law'].includes(route) ? [] : ['above' as const],
    ...standing === 'lead' || standing === 'administrator' ? [] : ['closed' as const],
  ]
}

/** One of each standing in the village, and of each role in the township, above all of the book. */
async function populate(world: TestHouse, tree: Awaited<ReturnType<typeof plant>>): Promise<Map<string, Person | null>> {
  const { office } = world
  for (const role of ['reader', 'clerk', 'lead', 'administrator']) {
    await grant(office, tree, role, role)
    await grant(office, tree, `${role}2`, role, { union: tree.above, post: null })
  }
  await grant(office, tree, 'expired', 'administrator', { until: '2025-08-31' })
  await join(world, 'careful')
  const people = new Map<string, Person | null>([['nobody', null], ['nobody of the town', null]])
  for (const standing of standings.slice(1)) {
    people.set(standing, await join(world, standing))
    people.set(`${standing} of the town`, ['stranger', 'expired'].includes(standing) ? people.get(standing)! : await join(world, `${standing}2`))
  }
  return people
}

/** Whatever may be altered, in one word. */
async function fingerprint(read: Read): Promise<string> {
  const row = await read.get<{ mark: string }>(sql`select (select sum(head_no) from book)
    || ' ' || (select count(*) from account_user) || ' ' || coalesce((select max("updatedAt") from account_user), '') || ' ' || (select count(*) from account_session) || ' ' || coalesce((select max("updatedAt") from account_credential), '')
    || ' ' || (select count(*) from account_factor) || ' ' || (select count(*) from account_invitation where used is null) || ' ' || (select count(*) from account_invitation)
    || ' ' || (select count(*) from "view") || ' ' || (select count(*) from setting) || ' ' || coalesce((select max(value) from setting), '') || ' ' || (select count(*) from file) || ' ' || (select count(*) from batch) as mark`)
  return row!.mark
}
