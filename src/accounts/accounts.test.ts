import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type { Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { openAccounts } from './accounts.ts'
import { findInvitation, invite, useInvitation } from './invitation.ts'
import { accountRows } from './rows.ts'

const PASSWORD = '云浦2025#一二三'

async function opened(store: Store) {
  const rows = accountRows(store)
  const accounts = openAccounts({ read: store.read, rows, secret: 'x'.repeat(40), secure: false })
  await accounts.create({ username: '周立民', name: '周立民', password: PASSWORD })
  return { accounts, rows }
}
/** What a browser sends back of the cookies it was given. */
const asking = (...answers: { cookies: string[] }[]) => {
  const jar = new Map(answers.flatMap(({ cookies }) => cookies).map(cookie => [cookie.split('=')[0]!, cookie.split(';')[0]!]))
  return new Headers({ cookie: [...jar.values()].filter(cookie => !cookie.endsWith('=')).join('; ') })
}

onBoth('a person signs in by name and password, is known by the cookie, and signs out', async store => {
  const { accounts } = await opened(store)
  assert.equal(await accounts.any(), true)
  const answer = await accounts.signIn('周立民', PASSWORD, new Headers())
  assert.deepEqual(answer.body, { totp: false })
  for (const cookie of answer.cookies) assert.match(cookie, /HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/i)
  const headers = asking(answer)
  const who = await accounts.whoIs(headers)
  assert.deepEqual(who?.user && { ...who.user, id: '' }, { id: '', username: '周立民', name: '周立民', twoFactor: false })
  await accounts.signOut(headers)
  assert.equal(await accounts.whoIs(headers), null)
})

onBoth('what is wrong is refused in one sentence, and the same one whether the name exists or not', async store => {
  const { accounts } = await opened(store)
  const wrong = { code: 'forbidden', say: '用户名或密码不对，请重新输入' }
  await assert.rejects(accounts.signIn('周立民', 'wrong-password', new Headers()), wrong)
  await assert.rejects(accounts.signIn('无此人', PASSWORD, new Headers()), wrong)
  await assert.rejects(accounts.create({ username: '周立民', name: '周', password: PASSWORD }), { code: 'conflict', at: 'username' })
  await assert.rejects(accounts.create({ username: 'a', name: '周', password: PASSWORD }), { at: 'username' })
  for (const password of ['1234567', '12345678', '八八八八八八八八']) await assert.rejects(accounts.create({ username: 'abc', name: '周', password }), { at: 'password' })
  assert.equal(await accounts.whoIs(new Headers({ cookie: 'niangjia.session_token=forged.abc' })), null)
})

onBoth('five wrong passwords lock a name for a while; a new password opens it', async store => {
  const { accounts } = await opened(store)
  for (let n = 0; n < 5; n++) await assert.rejects(accounts.signIn('周立民', 'wrong-password', new Headers()), { code: 'forbidden' })
  await assert.rejects(accounts.signIn('周立民', PASSWORD, new Headers()), { code: 'busy', say: '密码连续输错5次，请15分钟后再试，或请管理员重设密码' })
  await accounts.resetPassword('周立民', '新的密码2026')
  assert.deepEqual((await accounts.signIn('周立民', '新的密码2026', new Headers())).body, { totp: false })
})

onBoth('sessions are listed and ended, one or all; a new password ends the others', async store => {
  const { accounts } = await opened(store)
  const [one, two] = [asking(await accounts.signIn('周立民', PASSWORD, new Headers({ 'user-agent': 'one' }))), asking(await accounts.signIn('周立民', PASSWORD, new Headers({ 'user-agent': 'two' })))]
  const who = (await accounts.whoIs(one))!
  const listed = await accounts.sessions(who)
  assert.deepEqual(listed.map(({ agent, own }) => [agent, own]).sort(), [['one', true], ['two', false]])
  const changed = await accounts.changePassword(PASSWORD, '新的密码2026', one)
  assert.equal(await accounts.whoIs(two), null)
  const now = asking({ cookies: [] }, changed)
  const again = (await accounts.whoIs(now))!
  await assert.rejects(accounts.changePassword(PASSWORD, '新的密码2027', now), { at: 'current' })
  await accounts.end(again)
  assert.equal(await accounts.whoIs(now), null)
})

onBoth('with a second step the password alone opens nothing', async store => {
  const { accounts } = await opened(store)
  const first = await accounts.signIn('周立民', PASSWORD, new Headers())
  const begun = await accounts.beginTotp(PASSWORD, asking(first))
  const secret = new URL(begun.body.uri).searchParams.get('secret')!
  const headers = asking(first, begun)
  await assert.rejects(accounts.verifyTotp('000000', headers), { code: 'forbidden', at: 'code' })
  await accounts.verifyTotp(totp(secret), headers)
  const half = await accounts.signIn('周立民', PASSWORD, new Headers())
  assert.deepEqual(half.body, { totp: true })
  assert.equal(await accounts.whoIs(asking(half)), null)
  const whole = await accounts.verifyTotp(totp(secret), asking(half))
  assert.equal((await accounts.whoIs(asking(half, whole)))?.user.twoFactor, true)
})

onBoth('a one-time link is used once, in time, by who has it', async store => {
  const { rows } = await opened(store)
  const code = await invite(rows, { purpose: 'join', username: 'tan', name: '谭秀英', hours: 1 })
  assert.deepEqual(await findInvitation(store.read, code), { purpose: 'join', username: 'tan', name: '谭秀英' })
  await useInvitation(rows, code)
  await assert.rejects(findInvitation(store.read, code), { say: /已经用过了/ })
  await assert.rejects(useInvitation(rows, code), { say: /已经用过了/ })
  await assert.rejects(findInvitation(store.read, 'x'), { say: /链接不对/ })
  await assert.rejects(findInvitation(store.read, await invite(rows, { purpose: 'setup', hours: -1 })), { say: /已经过期/ })
})

/** RFC 6238, six digits, thirty seconds. */
function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, '')].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = digest.at(-1)! & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
