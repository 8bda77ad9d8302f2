import type { Answer } from '#accounts/accounts.ts'
import { flag, list, object, text } from '../schema.ts'
import type { Asked, Route } from '../route.ts'
import { word } from '../words.ts'

/** Signing in and out, and what a person does with their own account. */
export const sessionRoutes: readonly Route[] = [
  {
    id: 'session.begin', method: 'POST', url: '/api/session', who: 'anyone', scope: 'nothing', say: '登录', rate: 10,
    body: object({ username: text, password: text }), answer: object({ totp: flag }),
    work: async c => passing(c, await c.house.accounts.signIn(word(c.body, 'username', '用户名'), word(c.body, 'password', '密码'), c.headers())),
  },
  {
    id: 'session.code', method: 'POST', url: '/api/session/code', who: 'anyone', scope: 'nothing', say: '登录第二步：手机验证码', rate: 10,
    body: object({ code: text }), answer: object({}),
    work: async c => (passing(c, await c.house.accounts.verifyTotp(word(c.body, 'code', '验证码'), c.headers())), {}),
  },
  {
    id: 'session.end', method: 'DELETE', url: '/api/session', who: 'signed-in', scope: 'self', say: '退出登录', answer: object({}),
    work: async c => (passing(c, await c.house.accounts.signOut(c.headers())), {}),
  },
  {
    id: 'session.list', method: 'GET', url: '/api/sessions', who: 'signed-in', scope: 'self', say: '自己登录着的设备',
    answer: list(object({ id: text, created: text, seen: text, address: text, agent: text, own: flag })),
    work: c => c.house.accounts.sessions(c.person),
  },
  {
    id: 'session.endAll', method: 'DELETE', url: '/api/sessions', who: 'signed-in', scope: 'self', say: '退出所有设备', answer: object({}),
    work: async c => (await c.house.accounts.end(c.person), {}),
  },
  {
    id: 'session.endOne', method: 'DELETE', url: '/api/sessions/:id', who: 'signed-in', scope: 'self', say: '退出一台设备', answer: object({}),
    work: async c => (await c.house.accounts.end(c.person, c.params['id']!), {}),
  },
  {
    id: 'account.password', method: 'POST', url: '/api/password', who: 'signed-in', scope: 'self', say: '修改自己的密码', rate: 10,
    body: object({ current: text, next: text }), answer: object({}),
    work: async c => (passing(c, await c.house.accounts.changePassword(c.person, word(c.body, 'current', '现在的密码'), word(c.body, 'next', '新密码'), c.headers())), {}),
  },
  {
    id: 'account.beginTotp', method: 'POST', url: '/api/totp', who: 'signed-in', scope: 'self', say: '开启手机验证码：给出二维码内容和备用码', rate: 10,
    body: object({ password: text }), answer: object({ uri: text, codes: list(text) }),
    work: async c => passing(c, await c.house.accounts.beginTotp(c.person, word(c.body, 'password', '密码'), c.headers())),
  },
  {
    id: 'account.endTotp', method: 'POST', url: '/api/totp/end', who: 'signed-in', scope: 'self', say: '关闭手机验证码', rate: 10,
    body: object({ password: text }), answer: object({}),
    work: async c => (passing(c, await c.house.accounts.endTotp(c.person, word(c.body, 'password', '密码'), c.headers())), {}),
  },
  {
    id: 'session.me', method: 'GET', url: '/api/me', who: 'signed-in', scope: 'self', say: '自己是谁，有哪些权限',
    answer: object({
      username: text, name: text, totp: flag, today: text,
      rights: list(object({ id: text, role: text, union: text, unionName: text, book: text, bookName: text, posts: list(text) })),
    }),
    work: async ({ house, person: { user }, rights }) => ({
      today: house.today(), username: user.username, name: user.name, totp: user.twoFactor,
      rights: rights.map(({ id, union, unionName, bookName, actor: { role, book, posts = [] } }) => ({ id, role, union, unionName, book, bookName, posts })),
    }),
  },
]

/** Hands the library's cookies to the browser. */
export function passing<T>({ reply }: Asked, { body, cookies }: Answer<T>): T {
  for (const cookie of cookies) reply.header('set-cookie', cookie)
  return body
}
