import assert from 'node:assert/strict'
import { invite } from '#accounts/invitation.ts'
import { totp } from '#accounts/testing.ts'
import { xlsx } from '#formats/testing-xlsx.ts'
import { newId } from '#kit/id.ts'
import { register } from '#lines/register.ts'
import type { AnyLedger, Step as Verb } from '#model/ledger.ts'
import { system } from '#records/actor.ts'
import { putFile } from '#store/files.ts'
import { MARKS, lawful, needsOf, sameDay, seed, siteOf } from './testing-records.ts'
import type { Place } from './matrix.ts'
import type { Route, Schema } from './route.ts'
import type { Round } from './collecting/types.ts'
import { importing } from './imports/testing.ts'
import { atRest, cookieOf, multipart, PASSWORD, signIn, type Person, type Request, type TestHouse, type Tree } from './testing.ts'

/** A request that would succeed for who may: about a place, by a person or nobody, of one ledger where the address leaves it open. */
export type Wanted = {
  route: Route
  place: Place
  person: Person | null
  ledger: AnyLedger | undefined
  consumed: boolean
}

export function requests(world: TestHouse, tree: Tree): (wanted: Wanted) => Promise<Request> {
  const { house, office, ask } = world
  const kept = new Map<string, Promise<{ id: string; change: number }>>()
  const rows = house.desk.accountRows
  let count = 0

  /** A record at the place: one for all who only look or are refused, a new one for who alters it. */
  function record(ledger: AnyLedger, { place, consumed }: Wanted, more: Parameters<typeof seed>[4] = {}) {
    if (consumed) return seed(office, tree, ledger, place, more)
    const key = `${ledger.id} ${place} ${JSON.stringify(more)}`
    const found = kept.get(key) ?? seed(office, tree, ledger, place, more)
    kept.set(key, found)
    return found
  }
  const entries = new Map<string, ReturnType<typeof lawful>>()
  function entry(ledger: AnyLedger, place: Place): ReturnType<typeof lawful> {
    const key = `${ledger.id} ${place}`
    return entries.get(key) ?? entries.set(key, lawful(office, tree, ledger, place)).get(key)!
  }
  const ledgerOf = (id: string) => register.ledgers.get(id)!
  const site = (place: Place) => siteOf(tree, place)[1]

  async function evidence({ place, person, ledger }: Wanted, kind: 'photo' | 'text'): Promise<{ id: string; hash: string }> {
    const stored = await putFile(house.desk.dir, kind === 'photo' ? PHOTO : Buffer.from(`${MARKS[place]}的记录`))
    const note = { ...stored, name: kind === 'photo' ? '照片.png' : '记录.txt', type: kind === 'photo' ? 'image/png' : 'text/plain' }
    const book = siteOf(tree, place)[0]
    await office.addFile(ledger ? system('测试', book) : { ...system('测试', book), id: person?.username ?? '' }, note)
    return ledger ? { id: (await record(ledger, { place, consumed: false } as Wanted, { values: { files: [stored.hash] } })).id, hash: stored.hash } : { id: '', hash: stored.hash }
  }

  /** Changes of records, in a body of several steps. */
  async function step(wanted: Wanted): Promise<object> {
    const kept = { ...wanted, consumed: false }
    const ledger = ledgerOf(wanted.place === 'closed' ? 'dispute' : 'visit')
    return { ledger: ledger.id, do: 'change', id: (await record(ledger, kept)).id, values: { remark: `改${++count}` } }
  }

  /** A superior's blank with one sheet, filled for a year. */
  async function form(wanted: Wanted, way = ''): Promise<Partial<Request>> {
    const stored = await putFile(house.desk.dir, await xlsx({ 表: { rows: [['会员', 0]] } }))
    await office.addFile(system('测试', siteOf(tree, wanted.place)[0]), { ...stored, name: '上报表.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
    const { id } = await record(ledgerOf('blank'), wanted, { values: { sheet: [stored.hash], cells: [] } })
    return { url: `/api/blanks/${id}${way}`, body: { period: '2025' } }
  }

  /** A draft of a report, and what is asked of it. */
  async function draft(wanted: Wanted, way: string, body?: object): Promise<Partial<Request>> {
    const { id } = await record(ledgerOf('report'), wanted, { state: 'draft' })
    return { url: `/api/reports/${id}/${way}`, ...(body && { body }) }
  }

  /** Sheets that the union there and what is below it are asked for. */
  async function round(wanted: Wanted): Promise<string> {
    const values = {
      asked: [{ ledger: 'visit', columns: null, prefilled: 'none' }], unions: [{ from: siteOf(tree, wanted.place)[1] }], returned: [], period: '2025',
      due: '2026-01-15', ended: null,
    }
    return (await record(ledgerOf('collection'), wanted, { values, state: 'open' })).id
  }

  /** A sheet that came back to the person's own union, as far as what is asked of it needs. */
  async function returned(wanted: Wanted, person: Person, verb: string): Promise<{ id: string; file: string }> {
    const { body, headers } = multipart({}, '宏兴村.csv', Buffer.from(VISITS))
    const wait = async (answer: ReturnType<TestHouse['ask']>) => atRest<Round>({ ask }, person, '/api/returns', await answer)
    const { id, files } = await wait(ask(person, 'POST', `/api/collections/${await round(wanted)}/returns`, body, headers))
    if (verb === 'refused') await wait(ask(person, 'POST', `/api/returns/${id}/take`))
    return { id, file: files[0]!.id! }
  }

  const own: Readonly<Record<string, (wanted: Wanted) => Promise<Partial<Request>> | Partial<Request>>> = {
    'invitation.find': async () => ({ body: { code: await invite(rows, { purpose: 'join', username: `new${++count}`, name: '新人', hours: 1 }) } }),
    'invitation.join': async () => ({ body: { code: await invite(rows, { purpose: 'join', username: `new${++count}`, name: '新人', hours: 1 }), password: PASSWORD } }),
    'invitation.create': async wanted => ({ body: { access: (await record(ledgerOf('access'), { ...wanted, consumed: false })).id } }),
    'blank.look': form,
    'blank.values': wanted => form(wanted, '/values'),
    'blank.file': wanted => form(wanted, '/xlsx'),
    // Not steps of the ledger of that name.
    'report.render': ({ place }) => ({ body: { template: 'monthly', union: site(place), period: '2025-09' } }),
    'report.docx': ({ place }) => ({ body: { template: 'monthly', union: site(place), period: '2025-09', kind: 'clean' } }),
    'reports.create': ({ place }) => ({ body: { template: 'monthly', union: site(place), period: '2025-09' } }),
    'reports.body': wanted => draft(wanted, 'body'),
    'reports.save': wanted => draft(wanted, 'body', { base: 0, body: [{ kind: 'paragraph', runs: [{ text: '初稿' }] }] }),
    'reports.versions': wanted => draft(wanted, 'versions'),
    'reports.restated': wanted => draft(wanted, 'restated'),
    'reports.docx': wanted => draft(wanted, 'docx', { kind: 'clean' }),
    'reports.returned': async wanted => ({ ...await draft(wanted, 'returned'), ...multipart({}, '总结.txt', Buffer.from(PROSE)) }),
    'reports.takeReturned': async wanted => ({ ...await draft(wanted, 'returned/taken'), ...multipart({}, '总结.txt', Buffer.from(PROSE)) }),
    'reports.compared': wanted => draft(wanted, 'compared', {}),
    'reports.comparedFile': async wanted => ({ ...await draft(wanted, 'compared/file'), ...multipart({}, '总结.txt', Buffer.from(PROSE)) }),
    'reports.now': ({ place }) => ({
      body: { body: [{ kind: 'paragraph', runs: [{ text: '3起', figure: { name: 'dispute.received', union: site(place), period: '2025', value: 3 } }] }] },
    }),
    'collection.standing': async wanted => ({ url: `/api/collections/${await round(wanted)}` }),
    'collection.sheets': async wanted => ({ url: `/api/collections/${await round(wanted)}/sheets.zip` }),
    'collection.receive': async wanted => ({ url: `/api/collections/${await round(wanted)}/returns`, ...multipart({}, '会员.csv', Buffer.from('姓名\n王一')) }),
    'session.begin': () => ({ body: { username: 'clerk', password: PASSWORD } }),
    'session.code': async () => {
      const half = await ask(null, 'POST', '/api/session', { username: 'careful', password: PASSWORD })
      return { body: { code: totp(await secret) }, headers: { cookie: cookieOf(half) } }
    },
    'session.endOne': async ({ person }) => {
      if (!person) return { url: '/api/sessions/none' }
      await signIn(world, person.username)
      const sessions = (await ask(person, 'GET', '/api/sessions')).json<{ id: string; own: boolean }[]>()
      return { url: `/api/sessions/${sessions.find(one => !one.own)!.id}` }
    },
    'account.password': () => ({ body: { current: PASSWORD, next: PASSWORD } }),
    'account.beginTotp': () => ({ body: { password: PASSWORD } }),
    'account.endTotp': () => ({ body: { password: PASSWORD } }),
    'desk.suggest': () => ({ body: { ledgers: [...register.ledgers.keys()], text: '' } }),
    'desk.names': () => ({ body: { ledgers: [...register.ledgers.keys()], names: Object.values(MARKS).map(mark => mark.slice(0, 2)) } }),
    'desk.write': async wanted => ({ body: { steps: [await step(wanted)] } }),
    'desk.check': async wanted => ({ body: { steps: [await step(wanted)] } }),
    'desk.undo': async wanted => {
      const ledger = ledgerOf(wanted.place === 'closed' ? 'dispute' : 'visit')
      const { id, change } = await record(ledger, wanted)
      if (wanted.place !== 'foreign') return { body: { change } }
      // Of another book the number may be one of the own book: an import of its own name is met by no other.
      const batch = { id: '01994f00-0000-7000-8000-00000000000f', note: '外账' }
      await office.write(system('测试', tree.otherBook), [{ ledger: ledger.id, do: 'change', id, values: { remark: `改${++count}` } }], { batch })
      return { body: { batch: batch.id } }
    },
    'views.save': () => ({ body: { ledger: 'visit', name: '今年', sight: { columns: ['day'] } } }),
    'views.remove': async ({ person }) => ({
      url: `/api/views/${person ? (await office.saveView({ ...system('', tree.book), id: person.username }, { ledger: 'visit', name: '要删', sight: {} })).id : 'none'}`,
    }),
    'settings.set': () => ({ body: { office: '云浦镇总工会' } }),
    'figures.compute': ({ place }) => ({ body: { union: site(place), period: '2025' } }),
    'figures.why': ({ place }) => ({ body: { union: site(place), period: '1995-01-01..2025-12-31', name: 'dispute.received' } }),
    'import.send': () => multipart({}, '走访.csv', Buffer.from(VISITS)),
    ...Object.fromEntries(['get', 'change', 'look', 'enter', 'refused', 'drop'].map(verb => [`import.${verb}`, async ({ person, consumed, route: { url } }: Wanted) => {
      const id = person && consumed ? await upload(person, verb) : newId()
      return { url: url.replace(':id', id), ...(verb === 'change' && { body: { good: true } }) }
    }])),
    ...Object.fromEntries(['get', 'change', 'take', 'refused'].map(verb => [`return.${verb}`, async (wanted: Wanted) => {
      const { id, file } = wanted.person && wanted.consumed ? await returned({ ...wanted, place: 'own' }, wanted.person, verb) : { id: newId(), file: newId() }
      return { url: wanted.route.url.replace(':id', id).replace(':file', file), ...(verb === 'change' && { body: { file, take: true } }) }
    }])),
    'file.send': () => multipart({}, '照片.png', PHOTO),
    ...Object.fromEntries(['open', 'thumbnail', 'text'].flatMap(what => {
      const kind = what === 'text' ? 'text' as const : 'photo' as const
      const tail = what === 'open' ? '' : `/${what}`
      return [
        [
          `file.${what}`,
          async (wanted: Wanted) => { const { id, hash } = await evidence(wanted, kind); return { url: `/api/ledgers/${wanted.ledger!.id}/records/${id}/files/${hash}${tail}` } },
        ],
        [`upload.${what}`, async (wanted: Wanted) => ({ url: `/api/files/${(await evidence(wanted, kind)).hash}${tail}` })],
      ]
    })),
  }

  /** An upload of the person's own, as far as what is asked of it needs. */
  async function upload(person: Person, verb: string): Promise<string> {
    const { send, change, look, enter } = importing(world, person)
    const { id } = await send('走访.csv', Buffer.from(VISITS))
    if (verb !== 'enter' && verb !== 'refused') return id
    await change(id, { good: true })
    await look(id)
    if (verb === 'refused') await enter(id)
    return id
  }

  const secret = (async () => {
    const person = await signIn(world, 'careful')
    const { uri } = (await ask(person, 'POST', '/api/totp', { password: PASSWORD })).json<{ uri: string }>()
    const secret = new URL(uri).searchParams.get('secret')!
    assert.equal((await ask(person, 'POST', '/api/session/code', { code: totp(secret) })).statusCode, 200)
    return secret
  })()

  /** What every ledger has, and its own steps. */
  async function ofLedger(ledger: AnyLedger, verb: string, wanted: Wanted): Promise<Partial<Request>> {
    const { place, route: { url } } = wanted
    const verbs = (ledger.steps ?? {}) as Record<string, Verb>
    if (verb === 'check' || verb === 'create') {
      const { values, state } = await (wanted.consumed && verb === 'create' ? lawful(office, tree, ledger, place, { book: tree.book }) : entry(ledger, place))
      return { body: { values, ...(state !== null && { state }) } }
    }
    if (!url.includes(':id')) return { body: { union: site(place) } }
    const taken = verbs[verb]
    const more = taken ? {
      ...taken.from && { state: taken.from[0]! }, ...taken.to && { becomes: taken.to },
      values: { ...sameDay(ledger), ...needsOf(ledger, taken.needs ?? [], tree, place) },
    } : {}
    const stays = !taken && verb !== 'remove' && verb !== 'forget'
    const { id } = await record(ledger, stays ? { ...wanted, consumed: false } : wanted, more)
    return { url: url.replace(':id', id), body: verb === 'change' ? { values: { remark: `改${++count}` } } : verb === 'reveal' || verb === 'forget' ? { reason: '核对' } : {} }
  }

  return async wanted => {
    const { route: { id, method, url, body }, ledger, place } = wanted
    const [word = '', verb = ''] = id.split('.')
    const about = register.ledgers.get(word)
    const made = own[id] ? await own[id](wanted) : about ? await ofLedger(about, verb, wanted)
      : ledger && url.includes(':id') ? { url: url.replace(':ledger', ledger.id).replace(':id', (await record(ledger, wanted)).id) }
        : wanted.route.upload ? multipart({ union: site(place), period: '2025' }, '总结.txt', Buffer.from(PROSE)) : body ? { body: bodyOf(body, site(place), ledger) } : {}
    const request = { method, url: ledger ? url.replace(':ledger', ledger.id) : url, ...made }
    return method === 'GET' ? { method, url: request.url } : request
  }
}

const PROSE = '云浦镇总工会2025年工作总结。今年受理劳动争议48起，调解成功48起，涉及职工60人。'

/** One that goes in, one that is refused. */
const VISITS = '走访日期,走访目的,接待人\n2025-03-01,督查走访,张三\n2025-02-30,督查走访,李四\n'

/** By the names that bodies have everywhere; one of another name is made above. */
function bodyOf(schema: Schema, union: string, ledger: AnyLedger | undefined): Record<string, unknown> {
  const known: Readonly<Record<string, unknown>> = {
    union, period: '2025', text: PROSE, template: [...register.templates.keys()][0], kind: 'clean', ledger: ledger?.id ?? 'visit',
    source: '2025年工作总结', words: '接访＿', unit: '起', indicator: 'petition.received',
  }
  return Object.fromEntries(Object.keys(schema['properties'] as object).flatMap(name => name in known ? [[name, known[name]]] : []))
}

/** A picture of one point. */
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
