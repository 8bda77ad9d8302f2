import assert from 'node:assert/strict'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { invite } from '#accounts/invitation.ts'
import { cookieOf, grant, inHouse, join, PASSWORD, plant, signIn, type Person, type TestHouse } from './testing.ts'

const POLICY = "default-src 'none';frame-ancestors 'none'"

inHouse('every answer of the API is closed: no page, no guessing of its type, kept nowhere', async world => {
  const { ask } = world
  const person = await clerk(world)
  for (const [who, method, url, status] of [
    [person, 'GET', '/api/me', 200], [null, 'GET', '/api/me', 403], [person, 'GET', '/api/nowhere', 404], [person, 'POST', '/api/write', 422],
  ] as const) {
    const { statusCode, headers } = await ask(who, method, url, method === 'POST' ? {} : undefined)
    assert.deepEqual(
      [statusCode, headers['content-security-policy'], headers['x-content-type-options'], headers['x-frame-options'], headers['referrer-policy']],
      [status, POLICY, 'nosniff', 'SAMEORIGIN', 'no-referrer'], url,
    )
    assert.match(String(headers['content-type']), /^application\/json/)
    if (status !== 404) assert.equal(headers['cache-control'], 'no-store', url)
  }
})

inHouse('cookies are out of reach of scripts and of other sites', async ({ house, ask }) => {
  await house.accounts.create({ username: 'zhang', name: '张三', password: PASSWORD })
  const answer = await ask(null, 'POST', '/api/session', { username: 'zhang', password: PASSWORD })
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  assert.ok(cookies.length > 0)
  for (const cookie of cookies) assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Strict$/)
})

inHouse('what another site sends in a person’s name is refused, whatever it looks like', async world => {
  const { ask } = world
  const person = await clerk(world)
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost.evil.example' }, { origin: 'http://localhost:81' }, { origin: 'nonsense' },
    { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
  ]
  const told = { code: 'forbidden', say: '请求不是从娘家的页面发出的，请刷新页面后再试', at: 'origin' }
  for (const headers of foreign) for (const [method, url] of [
    ['POST', '/api/session'], ['POST', '/api/write'], ['DELETE', '/api/sessions'], ['PATCH', '/api/ledgers/visit/records/x'], ['POST', '/api/files'],
  ] as const) {
    const answer = await ask(person, method, url, {}, { host: 'localhost', ...headers })
    assert.deepEqual([answer.statusCode, answer.json<object>()], [403, told], JSON.stringify([headers, url]))
  }
  const plain = await world.app.inject({ method: 'POST', url: '/api/write', headers: { cookie: person.cookie, host: 'localhost' }, payload: { steps: [] } })
  assert.deepEqual([plain.statusCode, plain.json<object>()], [403, told], 'a form of another site cannot add our header')
  const own = await ask(person, 'POST', '/api/suggest', { ledgers: ['visit'], text: '' }, { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })
  assert.equal(own.statusCode, 200, own.body)
})

inHouse('a session that someone planted is not taken over, and signing out everywhere ends all of them at once', async world => {
  const { ask } = world
  const person = await clerk(world)
  const planted = person.cookie
  const again = await ask({ username: 'x', cookie: planted }, 'POST', '/api/session', { username: 'zhang', password: PASSWORD })
  const fresh: Person = { username: 'zhang', cookie: cookieOf(again) }
  assert.notEqual(fresh.cookie, planted)
  assert.equal((await ask(null, 'GET', '/api/me', undefined, { cookie: 'niangjia.session_token=chosen-by-me' })).statusCode, 403)
  const third = await signIn(world, 'zhang')
  assert.equal((await ask(fresh, 'DELETE', '/api/sessions')).statusCode, 200)
  for (const one of [person, fresh, third]) assert.equal((await ask(one, 'GET', '/api/me')).statusCode, 403)
})

inHouse('a one-time link opens once, not after its time, and is not guessed', async ({ house, ask }) => {
  const rows = house.desk.accountRows
  const join = (code: unknown) => ask(null, 'POST', '/api/join', { code, password: PASSWORD })
  const code = await invite(rows, { purpose: 'join', username: 'zhang', name: '张三', hours: 1 })
  assert.ok(code.length >= 24, '144 bits')
  const both = await Promise.all([PASSWORD, `${PASSWORD}4`].map(password => ask(null, 'POST', '/api/join', { code, password })))
  assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 403], 'of two who come at once one is too late')
  const [first, late] = both[0]!.statusCode === 200 ? [PASSWORD, `${PASSWORD}4`] : [`${PASSWORD}4`, PASSWORD]
  assert.deepEqual(
    [(await ask(null, 'POST', '/api/session', { username: 'zhang', password: late })).statusCode, (await ask(
      null, 'POST', '/api/session', { username: 'zhang', password: first },
    )).statusCode],
    [403, 200], 'and has set no password',
  )
  assert.match((await join(code)).json<{ say: string }>().say, /已经用过了/)
  assert.match((await join(await invite(rows, { purpose: 'join', username: 'li', name: '李四', hours: -1 }))).json<{ say: string }>().say, /已经过期/)
  for (const guess of [
    '', 'x', `${code}x`, code.slice(1), '%', "' or 1=1 --", '\0', 'x'.repeat(5000),
  ]) assert.ok([403, 422].includes((await join(guess)).statusCode), guess.slice(0, 20))
  assert.equal((await join([code])).statusCode, 422)
})

inHouse('an office of many people behind one address has a turn for each; a cookie of one\'s own making is none', async world => {
  const { app } = world
  const person = await clerk(world)
  const often = async (cookie: (i: number) => string) => {
    const answers = []
    for (let i = 0; i < 601; i++) answers.push(await app.inject({ method: 'GET', url: '/api/start', remoteAddress: '10.8.0.1', headers: { cookie: cookie(i) } }))
    return answers.filter(({ statusCode }) => statusCode === 429).length
  }
  assert.equal(await often(() => person.cookie), 1)
  assert.equal(await often(i => `niangjia.session_token=${i}.abc`), 1)
})

inHouse('who tries without end is slowed down: signing in, links, and everything', async ({ app }) => {
  const tries = async (method: 'GET' | 'POST', url: string, body: object | undefined, times: number, address: string) => {
    const answers = []
    for (let i = 0; i < times; i++) answers.push(await app.inject({ method, url, remoteAddress: address, headers: { 'x-niangjia': '1' }, ...(body && { payload: body }) }))
    return answers.filter(({ statusCode }) => statusCode === 429)
  }
  const slowed = await tries('POST', '/api/session', { username: 'zhang', password: 'wrong-password' }, 12, '10.9.0.1')
  assert.deepEqual(slowed.map(one => one.json<{ say: string }>().say), ['操作太频繁，请稍等一会儿再试', '操作太频繁，请稍等一会儿再试'])
  assert.equal((await tries('POST', '/api/invitation', { code: 'x' }, 25, '10.9.0.2')).length, 5)
  assert.equal((await tries('GET', '/api/start', undefined, 605, '10.9.0.3')).length, 5)
  assert.equal((await tries('GET', '/api/start', undefined, 1, '10.9.0.4')).length, 0, 'from elsewhere it is as quick as before')
})

inHouse('requests that are too large, too deep or no JSON are refused in one sentence', async world => {
  const { app, ask } = world
  const person = await clerk(world)
  const raw = (payload: string | Buffer, type = 'application/json') => app.inject({
    method: 'POST', url: '/api/write', payload, headers: { 'x-niangjia': '1', cookie: person.cookie, 'content-type': type },
  })
  const deep = '{"steps":'.repeat(50) + '1' + '}'.repeat(50)
  for (const [answer, status, say] of [
    [await raw(`{"steps":"${'x'.repeat(3 * 1024 * 1024)}"}`), 413, '内容太大，请分几次提交'], [await raw('{"steps":'), 400, '内容不是正确的 JSON，请检查引号、逗号和括号'],
    [await raw(deep), 422, '请求的写法不对，请刷新页面后再试'], [await raw('[1]'), 422, '请求的写法不对，请刷新页面后再试'], [await raw('<a/>', 'application/xml'), 415, '内容的格式不对，请刷新页面后再试'],
    [await raw('{"__proto__":{"role":"administrator"}}'), 400, '内容不是正确的 JSON，请检查引号、逗号和括号'],
    [await raw('{"constructor":{"prototype":{"role":"x"}}}'), 400, '内容不是正确的 JSON，请检查引号、逗号和括号'],
    [await raw(Buffer.from('{"steps":"\u0000"}'.replace('\u0000', '\\u0000'))), 422, '请求的写法不对，请刷新页面后再试'],
    [await ask(person, 'POST', '/api/write', { steps: Array.from({ length: 501 }, () => ({ ledger: 'visit', do: 'create', values: {} })) }), 422, '一次最多500条，更多的请用表格导入'],
  ] as const) assert.deepEqual([answer.statusCode, answer.json<{ say: string }>().say], [status, say])
  assert.equal(({} as { role?: string }).role, undefined)
})

inHouse('connections that send nothing, or never come to an end, leave the others be', async ({ app }) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const sockets: Socket[] = await Promise.all(Array.from({ length: 200 }, (_, i) => new Promise<Socket>((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => {
      if (i % 2) socket.write('POST /api/session HTTP/1.1\r\nHost: x\r\nX-Slow: ')
      done(socket)
    }).on('error', fail)
  })))
  assert.equal((await fetch(`http://127.0.0.1:${port}/api/start`)).status, 200)
  assert.deepEqual([app.server.headersTimeout, app.server.requestTimeout, app.server.timeout], [20_000, 900_000, 120_000])
  for (const socket of sockets) socket.destroy()
})

inHouse('a first start that is sent twice makes one book and one administrator; one that fails can be sent again', async ({ house, office, ask }) => {
  const code = await invite(house.desk.accountRows, { purpose: 'setup', hours: 1 })
  const begin = (more: object = {}) => ask(null, 'POST', '/api/setup', { code, username: 'zhang', name: '张三', password: PASSWORD, union: '云浦镇总工会', type: 'township', ...more })
  assert.equal((await begin({ type: '外星工会' })).statusCode, 422)
  assert.equal((await begin({ password: '12345678' })).statusCode, 422)
  const both = await Promise.all([begin(), begin()])
  assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [200, 403])
  assert.equal((await office.books()).length, 1)
  assert.equal((await begin({ username: 'li' })).statusCode, 403)
})

async function clerk(world: TestHouse): Promise<Person> {
  await grant(world.office, await plant(world.office), 'zhang', 'clerk')
  return join(world, 'zhang')
}
