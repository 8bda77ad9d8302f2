import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { register } from '#lines/register.ts'
import { ROLES, system } from '#records/actor.ts'
import type { Route, Schema } from './route.ts'
import { routes as table } from './routes/routes.ts'
import { grant, inHouse, join, multipart, PASSWORD, plant, type Person, type TestHouse, type Tree } from './testing.ts'

const routes = table(register)

/* What is personal stays where it belongs: masked in every answer but the one that says why it is shown, in no address, no log. */

const SEALED = { identity: '990101199003070023', phone: '13912345678', party: '99010119850214001X', partyPhone: '13887654321', firm: '15011112222' }

test('no answer can tell what its schema does not name', async () => {
  const app = fastify()
  const answers = routes.filter((route): route is Route & { answer: Schema } => route.answer !== undefined)
  const written = new Map<string, string>()
  app.get('/', async (_, reply) => {
    for (const { id, answer } of answers) written.set(id, reply.serializeInput(sample(answer) as Record<string, unknown>, answer))
    return {}
  })
  assert.equal((await app.inject('/')).statusCode, 200)
  assert.equal(written.size, answers.length)
  assert.deepEqual([...written].filter(([, text]) => /密|stranger/.test(text)).map(([id]) => id), [])
  assert.ok(written.get('member.get')!.includes('"called":"text"'), 'what it names is there')
})

test('whatever leaves as JSON has a schema', () => {
  const without = routes.filter(({ answer }) => answer === undefined)
    .map(({ id }) => id.replace(/^[a-zA-Z]+\.(template|export)$/, '*.$1').replace(/^[a-zA-Z]+\.form\.[a-zA-Z]+\.docx$/, '*.form.*.docx'))
  assert.deepEqual([...new Set(without)].sort(), [
    '*.export', '*.form.*.docx', '*.template', 'blank.file', 'check.fileDocx', 'check.filesXlsx', 'check.textDocx', 'collection.sheets', 'file.open', 'file.thumbnail',
    'import.refused', 'plan.docx', 'report.docx', 'reports.docx', 'return.refused', 'scheme.pack', 'start.openapi', 'upload.open', 'upload.thumbnail',
  ])
})

test('an address names ids and nothing that anyone typed', () => {
  const params = new Set(routes.flatMap(({ url }) => [...url.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name!)))
  assert.deepEqual([...params].sort(), ['file', 'hash', 'id', 'ledger'], 'a file is named by its id too')
})

inHouse('numbers of people leave masked by every way of looking, for every role; only with a reason, in a step of its own, are they shown', async world => {
  const { office, ask } = world
  const tree = await plant(office)
  const ids = await fill(world, tree)
  const faults: string[] = []
  for (const role of ROLES) {
    await grant(office, tree, role, role)
    const person = await join(world, role)
    for (const [method, url, body] of looking(tree, ids)) {
      const { statusCode, body: text } = await ask(person, method, url, body)
      if (statusCode >= 500) faults.push(`${role} ${url}: ${statusCode}`)
      for (const [what, sealed] of Object.entries(SEALED)) if (text.includes(sealed)) faults.push(`${role} ${url}: ${what}`)
    }
  }
  assert.deepEqual(faults, [])
  const lead: Person = await join(world, 'lead2')
  await grant(office, tree, 'lead2', 'lead')
  const shown = await ask(lead, 'POST', `/api/ledgers/member/records/${ids.member}/reveal`, { reason: '核对入会材料' })
  assert.equal(shown.json<{ identity: string }>().identity, SEALED.identity)
})

inHouse('a restricted case: whoever may not open it meets a number, which is the same for all, and nothing else', async world => {
  const { office, ask } = world
  const tree = await plant(office)
  const { dispute } = await fill(world, tree)
  const seen = new Map<string, unknown>()
  for (const role of ROLES) {
    await grant(office, tree, role, role, { post: null })
    const person = await join(world, role)
    const page = (await ask(person, 'POST', '/api/ledgers/dispute/query', {})).json<{ records: object[]; total: number; locked: number }>()
    const figure = (await ask(person, 'POST', '/api/figures', { period: '2025', names: ['dispute.received'] })).json<{ figures: { value: number }[] }>().figures[0]!.value
    const why = (await ask(person, 'POST', '/api/why', { period: '2025', name: 'dispute.received' })).json<{ details: object[]; locked: number }>()
    seen.set(role, [
      page.records.length, page.total, page.locked, figure, why.details.length, why.locked,
      (await ask(person, 'GET', `/api/ledgers/dispute/records/${dispute}`)).statusCode,
    ])
  }
  assert.deepEqual(Object.fromEntries(seen), {
    reader: [0, 0, 1, 1, 0, 1, 403], clerk: [0, 0, 1, 1, 0, 1, 403], lead: [1, 1, 0, 1, 1, 0, 200], administrator: [1, 1, 0, 1, 1, 0, 200],
  })
})

const lines: string[] = []
inHouse('a day’s work leaves no word of it in the log', async world => {
  lines.length = 0
  const { office, ask, house } = world
  const tree = await plant(office)
  const ids = await fill(world, tree)
  await grant(office, tree, 'zhang', 'administrator')
  const person = await join(world, 'zhang')
  await ask(null, 'POST', '/api/session', { username: '韩梅梅', password: '她的密码2025' })
  for (const [method, url, body] of looking(tree, ids)) await ask(person, method, url, body)
  const typed = { union: tree.own, name: '李雷雷', identity: '990101199003070021', phone: '1391234', joined: '上星期' }
  for (const url of ['/api/ledgers/member/records', '/api/ledgers/member/check']) await ask(person, 'POST', url, { values: typed })
  await ask(person, 'POST', '/api/write', { steps: [{ ledger: 'member', do: 'create', values: { ...typed, identity: null, phone: null, joined: '2021' } }] })
  await ask(person, 'POST', '/api/propose', { text: '今天韩梅梅来反映欠薪3217654元，电话13912345678' })
  await ask(person, 'POST', '/api/check-text', { text: '韩梅梅等3217654人', period: '2025' })
  for (const [name, content] of [['韩梅梅名单.csv', '姓名,身份证号,入会日期\n李雷雷,990101199003070021,2020\n'], ['坏.xlsx', '李雷雷']]) {
    const { body, headers } = multipart({}, name!, Buffer.from(content!))
    await ask(person, 'POST', '/api/imports', body, headers)
    await ask(person, 'POST', '/api/files', body, headers)
  }
  await ask(person, 'POST', `/api/ledgers/member/records/${ids.member}/reveal`, { reason: '韩梅梅本人来问' })
  await ask(person, 'GET', `/api/ledgers/member/records/${encodeURIComponent('韩梅梅')}?name=${encodeURIComponent('李雷雷')}`)
  await ask(person, 'GET', `/${encodeURIComponent('韩梅梅')}/13912345678`)
  await ask(person, 'POST', '/api/nowhere', { name: '韩梅梅' }, { 'user-agent': '韩梅梅的手机', 'x-right': '韩梅梅' })
  await world.app.inject({ method: 'POST', url: '/api/write', payload: '{"name":"韩梅梅', headers: { 'x-niangjia': '1', 'content-type': 'application/json', cookie: person.cookie } })
  // A bug, whose message tells what it met.
  const { listWritten } = house.desk.office
  house.desk.office.listWritten = async () => { throw new Error('duplicate key 韩梅梅 13912345678') }
  const broken = await ask(person, 'POST', '/api/ledgers/member/query', { text: '韩梅梅' })
  house.desk.office.listWritten = listWritten
  assert.deepEqual([broken.statusCode, broken.json<object>()], [500, { code: 'busy', say: '程序出错了，这一步没有完成，请再试一次；还不行请联系维护人员' }])

  const log = lines.join('')
  assert.ok(lines.length > 40 && log.includes('/api/ledgers/member/query') && log.includes('"failed"'), 'it is kept')
  for (const word of [
    '韩梅梅', '李雷雷', '欠薪', '3217654', '名单', PASSWORD, '她的密码2025', '1391234', '990101', ...Object.values(SEALED), ids.member, ids.dispute, tree.own,
    person.cookie.split('=')[1]!, '10.0.0.', 'zhang', '手机',
  ]) {
    assert.ok(!log.includes(word) && !log.includes(encodeURIComponent(word)), `${word}: ${log.slice(Math.max(0, log.indexOf(word) - 100)).slice(0, 140)}`)
  }
}, { logTo: { write: line => void lines.push(line) } })

type Ids = { member: string; dispute: string; employer: string }

/** A member, a case with a worker in it, and a firm, each with numbers that are sealed. */
async function fill({ office }: TestHouse, tree: Tree): Promise<Ids> {
  const enter = async (ledger: string, values: object) => (await office.write(system('测试', tree.book), [{ ledger, do: 'create', values: { union: tree.own, ...values } }]))[0]!.id
  return {
    member: await enter('member', { name: '韩梅梅', identity: SEALED.identity, phone: SEALED.phone, joined: '2020' }),
    dispute: await enter('dispute', {
      number: '2025-1', received: '2025-03-01', cause: 'pay', people: 1, sought: '3217',
      parties: [{ name: '韩梅梅', identity: SEALED.party, phone: SEALED.partyPhone }],
    }),
    employer: await enter('employer', { name: '大地五金厂', opened: '2010', phone: SEALED.firm }),
  }
}

/** Every way of looking at what there is. */
function looking(tree: Tree, ids: Ids): readonly [method: 'GET' | 'POST', url: string, body?: object][] {
  return [
    ...Object.entries(ids).flatMap(([ledger, id]): [method: 'GET' | 'POST', url: string, body?: object][] => [
      ['GET', `/api/ledgers/${ledger}/records/${id}`], ['GET', `/api/ledgers/${ledger}/records/${id}/history`],
      ['POST', `/api/ledgers/${ledger}/query`, {}], ['POST', `/api/ledgers/${ledger}/query`, { text: '韩梅梅' }],
      ['POST', `/api/ledgers/${ledger}/export`, {}], ['GET', `/api/ledgers/${ledger}/template`], ['GET', `/api/ledgers/${ledger}/records/${id}/files`],
    ]),
    ['POST', '/api/ledgers/member/query', { where: { identity: SEALED.identity } }],
    ['POST', '/api/ledgers/member/query', { where: { phone: SEALED.phone } }], ['POST', '/api/ledgers/member/query', { order: 'identity' }],
    ['POST', '/api/ledgers/member/query', { text: SEALED.identity.slice(-6) }],
    ['POST', '/api/suggest', { ledgers: ['member', 'dispute', 'employer'], text: '' }],
    ['POST', '/api/suggest', { ledgers: ['member'], text: SEALED.phone.slice(0, 5) }],
    ['POST', '/api/names', { ledgers: ['employer'], names: ['大地'] }],
    ['GET', '/api/unions'], ['POST', '/api/due', {}], ['GET', '/api/lacking'], ['GET', '/api/imports'], ['POST', '/api/figures', { period: '2025' }],
    ['POST', '/api/why', { period: '2025', name: 'dispute.received' }],
    ['POST', '/api/why', { period: '2025', name: 'member.enrolled' }],
    ['POST', '/api/report', { template: [...register.templates.keys()][0]!, period: '2025' }],
    ['POST', '/api/check-text', { text: '受理劳动争议1起', period: '2025' }],
    ['POST', '/api/check', { steps: [{ ledger: 'member', do: 'create', values: { union: tree.own, name: '韩梅梅', identity: '99010119900307002x' } }] }],
    ['POST', '/api/check', { steps: [{ ledger: 'member', do: 'change', id: ids.member, values: { phone: '139' } }] }],
  ]
}

/** Something that fits a schema, and in every object a word beside what it names. */
function sample(schema: Schema): unknown {
  const { type, properties, items, additionalProperties, anyOf, enum: words, const: one } = schema as {
    type?: string | string[]
    properties?: Record<string, Schema>
    items?: Schema
    additionalProperties?: Schema
    anyOf?: Schema[]
    enum?: string[]
    const?: string
  }
  if (anyOf) return sample(anyOf[0]!)
  if (one !== undefined) return one
  if (words) return words[0]
  const [kind] = [type ?? 'object'].flat()
  switch (kind) {
    case 'object': return additionalProperties ? { named: sample(additionalProperties) } : {
      ...Object.fromEntries(Object.entries(properties ?? {}).map(([name, inner]) => [name, sample(inner)])),
      stranger: '密', identity2: '密',
    }
    case 'array': return [sample(items ?? {})]
    case 'integer': case 'number': return 1
    case 'boolean': return true
    default: return 'text'
  }
}
