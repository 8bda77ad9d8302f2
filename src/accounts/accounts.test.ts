import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { sql } from '#store/sql.ts'
import type { Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { openAccounts } from './accounts.ts'
import { findInvitation, invite, useInvitation } from './invitation.ts'
import { countAttempt } from './lockout.ts'
import { accountRows } from './rows.ts'
import { totp } from './testing.ts'

const PASSWORD = '云浦2025#一二三'
const TODAY = '2025-09-01'

async function opened(store: Store) {
  const rows = accountRows(store)
  const accounts = openAccounts({ read: store.read, rows, secret: randomBytes(32).toString('base64url'), secure: false })
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
  for (const username of ['系统 管理', 'ａｄｍｉｎ', 'Ébene', 'System']) await assert.rejects(accounts.create({ username, name: '周', password: PASSWORD }), { at: 'username' })
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

onBoth('nobody shuts a name out from afar, and tries made at once are counted one by one', async store => {
  const { accounts } = await opened(store)
  const from = (address: string) => new Headers({ 'x-forwarded-for': address })
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => accounts.signIn('周立民', 'wrong-password', from('10.0.0.1'))))
  assert.deepEqual(Map.groupBy(tries, one => one.status === 'rejected' && one.reason.code).get('forbidden')?.length, 5)
  await assert.rejects(accounts.signIn('周立民', PASSWORD, from('10.0.0.1')), { code: 'busy' })
  assert.deepEqual((await accounts.signIn('周立民', PASSWORD, from('10.0.0.2'))).body, { totp: false })
  assert.deepEqual(await store.read.all(sql`select * from account_attempt`), [])
  for (let n = 0; n < 100; n++) await countAttempt(accountRows(store), '周立民', `10.0.1.${n}`)
  await assert.rejects(accounts.signIn('周立民', PASSWORD, from('10.0.0.2')), { code: 'busy', say: '密码连续输错100次，请15分钟后再试，或请管理员重设密码' })
})

onBoth('whoever sits down at a desk that was left open guesses the password five times', async store => {
  const { accounts } = await opened(store)
  const headers = asking(await accounts.signIn('周立民', PASSWORD, new Headers()))
  const who = (await accounts.whoIs(headers))!
  const [change, begin, end] = [
    () => accounts.changePassword(who, 'wrong-password', '新的密码2026', headers), () => accounts.beginTotp(who, 'wrong-password', headers),
    () => accounts.endTotp(who, 'wrong-password', headers),
  ]
  for (const guess of [change, begin, end, change, begin]) await assert.rejects(guess(), { code: 'forbidden' })
  await assert.rejects(accounts.changePassword(who, PASSWORD, '新的密码2026', headers), { code: 'busy' })
})

onBoth('signing in begins a session of its own, whatever cookie came along', async store => {
  const { accounts } = await opened(store)
  await accounts.create({ username: '外人', name: '外人', password: PASSWORD })
  const planted = asking(await accounts.signIn('外人', PASSWORD, new Headers()))
  const answer = await accounts.signIn('周立民', PASSWORD, planted)
  assert.notEqual(asking(answer).get('cookie'), planted.get('cookie'))
  assert.deepEqual([(await accounts.whoIs(planted))?.user.username, (await accounts.whoIs(asking(answer)))?.user.username], ['外人', '周立民'])
})

onBoth('sessions are listed and ended, one or all; a new password ends the others', async store => {
  const { accounts } = await opened(store)
  const [one, two] = [
    asking(await accounts.signIn('周立民', PASSWORD, new Headers({ 'user-agent': 'one' }))),
    asking(await accounts.signIn('周立民', PASSWORD, new Headers({ 'user-agent': 'two' }))),
  ]
  const who = (await accounts.whoIs(one))!
  const listed = await accounts.sessions(who)
  assert.deepEqual(listed.map(({ agent, own }) => [agent, own]).sort(), [['one', true], ['two', false]])
  const changed = await accounts.changePassword(who, PASSWORD, '新的密码2026', one)
  assert.equal(await accounts.whoIs(two), null)
  const now = asking({ cookies: [] }, changed)
  const again = (await accounts.whoIs(now))!
  await assert.rejects(accounts.changePassword(again, PASSWORD, '新的密码2027', now), { at: 'current' })
  await accounts.end(again)
  assert.equal(await accounts.whoIs(now), null)
})

onBoth('with a second step the password alone opens nothing', async store => {
  const { accounts } = await opened(store)
  const first = await accounts.signIn('周立民', PASSWORD, new Headers())
  const begun = await accounts.beginTotp((await accounts.whoIs(asking(first)))!, PASSWORD, asking(first))
  const secret = new URL(begun.body.uri).searchParams.get('secret')!
  const headers = asking(first, begun)
  await assert.rejects(accounts.verifyTotp('000000', headers), { code: 'forbidden', at: 'code' })
  await accounts.verifyTotp(totp(secret), headers)
  const half = await accounts.signIn('周立民', PASSWORD, new Headers())
  assert.deepEqual(half.body, { totp: true })
  assert.equal(await accounts.whoIs(asking(half)), null)
  await assert.rejects(accounts.verifyTotp(totp(secret), new Headers()), { code: 'forbidden' })
  await assert.rejects(accounts.verifyTotp(totp(secret), new Headers({
    cookie: half.cookies.map(cookie => cookie.split(';')[0]!.replace(/\.[^.]*$/, '.forged')).join('; '),
  })), { code: 'forbidden' })
  for (let n = 0; n < 5; n++) await assert.rejects(accounts.verifyTotp(String(100000 + n), asking(half)), { code: 'forbidden' })
  await assert.rejects(accounts.verifyTotp(totp(secret), asking(half)), { code: 'forbidden' })
  const again = await accounts.signIn('周立民', PASSWORD, new Headers())
  const whole = await accounts.verifyTotp(totp(secret), asking(again))
  await assert.rejects(accounts.verifyTotp(totp(secret), asking(again)), { code: 'forbidden' })
  assert.equal((await accounts.whoIs(asking(again, whole)))?.user.twoFactor, true)
})

onBoth('a one-time link is used once, in time, by who has it', async store => {
  const { rows } = await opened(store)
  const code = await invite(rows, { purpose: 'join', username: 'tan', name: '谭秀英', hours: 1 })
  assert.deepEqual(await findInvitation(store.read, code, TODAY), { purpose: 'join', username: 'tan', name: '谭秀英' })
  await useInvitation(rows, code)
  await assert.rejects(findInvitation(store.read, code, TODAY), { say: /已经用过了/ })
  await assert.rejects(useInvitation(rows, code), { say: /已经用过了/ })
  await assert.rejects(findInvitation(store.read, 'x', TODAY), { say: /链接不对/ })
  await assert.rejects(findInvitation(store.read, await invite(rows, { purpose: 'setup', hours: -1 }), TODAY), { say: /已经过期/ })
})
