import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { sql } from '#store/sql.ts'
import { onBoth } from '#store/testing.ts'
import { openAccounts } from './accounts.ts'
import { accountRows } from './rows.ts'
import { cookieOf, DAY, sessionOf, tokenReader, WEEK } from './session.ts'

onBoth('a session is known by its cookie as the library gave it out, and by no other', async store => {
  const secret = randomBytes(32).toString('base64url')
  for (const secure of [false, true]) {
    const accounts = openAccounts({ read: store.read, rows: accountRows(store), secret, secure })
    const name = secure ? '周立民' : '李国强'
    await accounts.create({ username: name, name, password: '云浦2025#一二三' })
    const { cookies } = await accounts.signIn(name, '云浦2025#一二三', new Headers())
    const cookie = cookies.find(one => one.startsWith(`${cookieOf(secure)}=`))!.split(';')[0]!
    const [token, signature] = decodeURIComponent(cookie.slice(cookieOf(secure).length + 1)).split('.') as [string, string]
    assert.equal(tokenReader({ secret, secure })(`other=1; ${cookie}; x=y`), token)
    assert.equal(tokenReader({ secret: 'another', secure })(cookie), null)
    const tokenIn = tokenReader({ secret, secure })
    for (let again = 0; again < 2; again++) assert.equal(tokenIn(cookie), token)
    const known = await sessionOf(store.read, token)
    assert.equal(known?.user.username, name)
    assert.deepEqual(await accounts.whoIs(new Headers({ cookie })), known)
    for (const forged of [`${token}.`, token, `${token}x.${signature}`, `x.${signature}`, `${token}.${signature.slice(0, -4)}AAA=`, '%', '', `.${signature}`]) {
      const header = `${cookieOf(secure)}=${encodeURIComponent(forged)}`
      assert.deepEqual([tokenIn(header), await accounts.whoIs(new Headers({ cookie: header }))], [null, null], forged)
    }
    // A day later the library prolongs it; after a week it is over.
    assert.ok(await sessionOf(store.read, token, new Date(Date.now() + DAY - 60_000)))
    assert.equal(await sessionOf(store.read, token, new Date(Date.now() + DAY + 60_000)), null)
  }
})

onBoth('a session is prolonged once a day', async store => {
  const accounts = openAccounts({ read: store.read, rows: accountRows(store), secret: 'x'.repeat(40), secure: false })
  await accounts.create({ username: '李国强', name: '李国强', password: '云浦2025#一二三' })
  const { cookies } = await accounts.signIn('李国强', '云浦2025#一二三', new Headers())
  const due = new Date(Date.now() + WEEK - DAY - 60_000).toISOString()
  await store.transaction(tx => tx.run(sql`update account_session set "expiresAt" = ${due}`))
  const who = await accounts.whoIs(new Headers({ cookie: cookies.map(one => one.split(';')[0]).join('; ') }))
  assert.equal(who?.user.username, '李国强')
  const { expiresAt } = (await store.read.get<{ expiresAt: string }>(sql`select "expiresAt" from account_session`))!
  assert.ok(expiresAt > new Date(Date.now() + WEEK - 60_000).toISOString())
})
