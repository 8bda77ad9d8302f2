import { randomBytes } from 'node:crypto'
import { findInvitation, giveBack, invite, useInvitation } from '#accounts/invitation.ts'
import { checkPassword, checkUsername } from '#accounts/sound.ts'
import { reaches } from '#accounts/reach.ts'
import { refuse } from '#kit/refusal.ts'
import { access } from '#office/access.ts'
import { union as unions } from '#office/union.ts'
import { system } from '#records/actor.ts'
import type { Asked, Route } from '../route.ts'
import { flag, integer, maybeText, object, text } from '../schema.ts'
import { word } from '../words.ts'
import { passing } from './session.ts'

/** The first start, and the one-time links by which people come in. */
export const startRoutes: readonly Route[] = [
  {
    id: 'start.openapi', method: 'GET', url: '/api/openapi.json', who: 'anyone', scope: 'nothing', say: '这些接口的说明（OpenAPI 3.1）',
    work: async ({ request, reply }) => reply.send(await request.server.described()),
  },
  {
    id: 'start.state', method: 'GET', url: '/api/start', who: 'anyone', scope: 'nothing', say: '是不是第一次启动', answer: object({ fresh: flag }),
    work: async c => ({ fresh: !await c.house.accounts.any() }),
  },
  {
    id: 'invitation.find', method: 'POST', url: '/api/invitation', who: 'anyone', scope: 'nothing', say: '一次性链接是做什么的', rate: 20,
    body: object({ code: text }), answer: object({ purpose: text, username: maybeText, name: maybeText }),
    work: c => findInvitation(c.house.desk.office.store.read, word(c.body, 'code', '链接'), c.house.today()),
  },
  {
    id: 'start.setup', method: 'POST', url: '/api/setup', who: 'anyone', scope: 'nothing', say: '第一次启动：建立管理员、账套和本级工会', rate: 10,
    body: object({ code: text, username: text, name: text, password: text, union: text, type: text, superior: text }, ['superior']), answer: object({ totp: flag }),
    work: setUp,
  },
  {
    id: 'invitation.join', method: 'POST', url: '/api/join', who: 'anyone', scope: 'nothing', say: '用一次性链接设定密码并登录；演示的链接不用密码', rate: 10,
    body: object({ code: text, password: text }, ['password']), answer: object({ totp: flag }),
    work: join,
  },
  {
    id: 'invitation.create', method: 'POST', url: '/api/invitations', who: 'administrator', scope: 'change', say: '给一个登录名发一次性链接（新人加入，或重设密码）', rate: 30,
    body: object({ access: text }), answer: object({ code: text, hours: integer }),
    work: async c => {
      const { desk, today } = c.house
      const { account, name, book } = await desk.office.get(c.actor, access.id, word(c.body, 'access', '登录权限'))
      const username = String(account)
      checkUsername(username)
      if (book !== c.actor.book) throw refuse('forbidden', '这条记录属于另一个账套，请由那里的人员办理', 'access')
      if (!await reaches(desk.office.store.read, c.right.id, username, today())) throw refuse('forbidden', `“${username}”还有不归您管的权限，请由上级的管理员发链接`, 'access')
      return { code: await invite(desk.accountRows, { purpose: 'join', username, name: String(name), by: c.right.id, hours: HOURS }), hours: HOURS }
    },
  },
]

const HOURS = 72

/** The book, the office's own union, the administrator and his right. Broken off, it can be done again. */
async function setUp(c: Asked): Promise<unknown> {
  const { desk, accounts, today } = c.house
  const code = word(c.body, 'code', '链接')
  const { purpose } = await findInvitation(desk.office.store.read, code, today())
  if (purpose !== 'setup' || await accounts.any()) throw refuse('forbidden', '已经建过管理员，请用账号登录', 'code')
  const [username, name, password] = [word(c.body, 'username', '用户名'), word(c.body, 'name', '姓名'), word(c.body, 'password', '密码')]
  const [called, type] = [word(c.body, 'union', '工会名称'), word(c.body, 'type', '工会类型')]

  await accounts.check({ username, name, password })
  await useInvitation(desk.accountRows, code)
  try {
    await begin(c, { username, name, password, called, type })
  } catch (error) {
    // Whatever went wrong leaves the link as good as it was.
    await giveBack(desk.accountRows, code)
    throw error
  }
  return passing(c, await accounts.signIn(username, password, c.headers()))
}

async function begin({ house: { desk, accounts, today } }: Asked, { username, name, password, called, type }: {
  username: string
  name: string
  password: string
  called: string
  type: string
}): Promise<void> {
  const book = (await desk.office.books())[0] ?? await desk.office.createBook(system('第一次启动', ''), { name: called })
  const actor = system('第一次启动', book.id)
  const found = (await desk.office.names(actor, unions.id, [called])).get(called)
  const own = found && 'id' in found ? [] : [{ ledger: unions.id, do: 'create', values: { name: called, type, founded: '?' } }]
  await desk.office.write(actor, [
    ...own,
    { ledger: access.id, do: 'create', values: { union: called, account: username.toLowerCase(), name, role: 'administrator', from: today() } },
  ])
  await accounts.create({ username, name, password })
}

async function join(c: Asked): Promise<unknown> {
  const { desk, accounts, today } = c.house
  const code = word(c.body, 'code', '链接')
  const { purpose, username, name } = await findInvitation(desk.office.store.read, code, today())
  if (purpose === 'setup' || username === null) throw refuse('forbidden', '这个链接是第一次启动用的，请从启动窗口里的链接进入', 'code')
  const password = purpose === 'enter' ? randomBytes(24).toString('base64url') : word(c.body, 'password', '密码')
  checkPassword(password)
  // First, or who comes too late would have set the password before he hears of it.
  await useInvitation(desk.accountRows, code)
  if (await accounts.has(username)) await accounts.resetPassword(username, password)
  else await accounts.create({ username, name: name ?? username, password })
  return passing(c, await accounts.signIn(username, password, c.headers()))
}
