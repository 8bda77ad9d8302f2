import { newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { library, LibraryOf } from './library.ts'
import { countAttempt, countOwn, forgetAttempts } from './lockout.ts'
import { sessionOf, tokenReader, type SignedIn } from './session.ts'
import { checkPassword, checkUsername } from './sound.ts'

export type New = { username: string; name: string; password: string }
export type Session = { id: string; created: string; seen: string; address: string; agent: string; own: boolean }

/** An answer of the library: what it says, and the cookies that must go to the browser. */
export type Answer<T = unknown> = { body: T; cookies: string[] }

export type Accounts = ReturnType<typeof openAccounts>

/**
 * Credentials and sessions by better-auth; roles are records of the ledger of access. `secret` signs cookies; `secure`
 * when the pages are served over TLS.
 */
export function openAccounts(of: LibraryOf) {
  const { read, rows } = of
  let opened: Promise<ReturnType<typeof library>> | undefined
  const auth = () => opened ??= import('./library.ts').then(({ library }) => library(of))
  const api = async () => (await auth()).api

  /** What asks for the password once more; wrong ones are counted. */
  async function confirmed<T = object>({ user }: SignedIn, say: string, at: string, call: () => Promise<Response>): Promise<Answer<T>> {
    await countOwn(rows, user.id)
    const answer = await answered<T>(call())
    if (!answer.ok) throw refuse('forbidden', say, at)
    await forgetAttempts(rows, user.username, user.id)
    return answer
  }

  return {
    async signIn(name: string, password: string, headers: Headers): Promise<Answer<{ totp: boolean }>> {
      await countAttempt(rows, name, headers.get('x-forwarded-for') ?? '')
      const answer = await answered((await api()).signInUsername({ body: { username: name, password, rememberMe: true }, headers, asResponse: true }))
      if (!answer.ok) throw refuse('forbidden', '用户名或密码不对，请重新输入', 'password')
      await forgetAttempts(rows, name)
      return { body: { totp: 'twoFactorRedirect' in answer.body }, cookies: answer.cookies }
    },

    /** The second step, for who set it up: six digits of the app, or a code kept for emergencies. */
    async verifyTotp(code: string, headers: Headers): Promise<Answer> {
      const { verifyTOTP, verifyBackupCode } = await api()
      const call = /^\d{6}$/.test(code) ? verifyTOTP : verifyBackupCode
      const answer = await answered(call({ body: { code }, headers, asResponse: true }))
      if (!answer.ok) throw refuse('forbidden', '验证码不对或已过期，请看手机上的新验证码', 'code')
      return answer
    },

    async signOut(headers: Headers): Promise<Answer> {
      return answered((await api()).signOut({ headers, asResponse: true }))
    },

    /** The session that a cookie header names, whether or not it is still one; null if we did not give it out. */
    tokenIn: tokenReader(of),

    /** Who is signed in by a session with which there is nothing to do, as there is mostly; null where the library has to be asked. */
    async knownBy(cookie: string | null | undefined, from: Read = read): Promise<SignedIn | null> {
      const token = this.tokenIn(cookie)
      return token === null ? null : sessionOf(from, token)
    },

    async whoIs(headers: Headers): Promise<SignedIn | null> {
      const cookie = headers.get('cookie')
      const known = await this.knownBy(cookie)
      if (known || this.tokenIn(cookie) === null) return known
      const found = await (await api()).getSession({ headers })
      if (!found) return null
      const { user, session } = found
      return { user: { id: user.id, username: user.username ?? '', name: user.name, twoFactor: user.twoFactorEnabled === true }, session: session.id }
    },

    async sessions({ user, session }: SignedIn): Promise<Session[]> {
      const found = await read.all<{ id: string; createdAt: string; updatedAt: string; ipAddress: string | null; userAgent: string | null; expiresAt: string }>(sql`
        select * from account_session where "userId" = ${user.id} and "expiresAt" > ${new Date().toISOString()} order by "updatedAt" desc`)
      return found.map(row => ({ id: row.id, created: row.createdAt, seen: row.updatedAt, address: row.ipAddress ?? '', agent: row.userAgent ?? '', own: row.id === session }))
    },

    /** Ends one session of the person, or all of them. */
    async end({ user }: SignedIn, session?: string): Promise<void> {
      await rows.removeAccountRows('account_session', [
        { field: 'userId', operator: 'eq', value: user.id }, ...(session === undefined ? [] : [{ field: 'id', operator: 'eq' as const, value: session }]),
      ])
    },

    async changePassword(who: SignedIn, current: string, next: string, headers: Headers): Promise<Answer> {
      checkPassword(next)
      return confirmed(who, '现在的密码不对，请重新输入', 'current',
        async () => (await api()).changePassword({ body: { currentPassword: current, newPassword: next, revokeOtherSessions: true }, headers, asResponse: true }))
    },

    /** Begins the second step: a link for the app, and codes for the day the phone is lost. It holds once a code was right. */
    async beginTotp(who: SignedIn, password: string, headers: Headers): Promise<Answer<{ uri: string; codes: string[] }>> {
      const answer = await confirmed<{ totpURI: string; backupCodes: string[] }>(who, '密码不对，请重新输入', 'password', async () => (await api()).enableTwoFactor({
        body: { password }, headers, asResponse: true,
      }))
      return { body: { uri: answer.body.totpURI, codes: answer.body.backupCodes }, cookies: answer.cookies }
    },

    async endTotp(who: SignedIn, password: string, headers: Headers): Promise<Answer> {
      return confirmed(who, '密码不对，请重新输入', 'password', async () => (await api()).disableTwoFactor({ body: { password }, headers, asResponse: true }))
    },

    /** Refuses what could not be created. */
    async check({ username, name, password }: New): Promise<void> {
      checkUsername(username)
      if (name.trim() === '') throw refuse('invalid', '请填写姓名', 'name')
      checkPassword(password)
      const taken = await read.get(sql`select id from account_user where username = ${username.toLowerCase()}`)
      if (taken) throw refuse('conflict', `用户名“${username}”已有人用，请换一个`, 'username')
    },

    async create({ username, name, password }: New): Promise<void> {
      await this.check({ username, name, password })
      const { internalAdapter, password: passwords } = await (await auth()).$context
      const id = newId()
      const user = await internalAdapter.createUser(
        { id, email: `${id}@local.invalid`, emailVerified: false, name: name.trim(), username: username.toLowerCase(), displayUsername: username },
        { method: 'admin' },
      )
      await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: await passwords.hash(password) })
    },

    /** A new password for who lost theirs; all sessions end. */
    async resetPassword(username: string, password: string): Promise<void> {
      checkPassword(password)
      const user = await read.get<{ id: string }>(sql`select id from account_user where username = ${username.toLowerCase()}`)
      if (!user) throw refuse('missing', `没有用户“${username}”`, 'username')
      const { internalAdapter, password: passwords } = await (await auth()).$context
      await internalAdapter.updatePassword(user.id, await passwords.hash(password))
      await rows.removeAccountRows('account_session', [{ field: 'userId', operator: 'eq', value: user.id }])
      await rows.removeAccountRows('account_factor', [{ field: 'userId', operator: 'eq', value: user.id }])
      await rows.updateAccountRows('account_user', [{ field: 'id', operator: 'eq', value: user.id }], { twoFactorEnabled: 0 })
      await forgetAttempts(rows, username, user.id)
    },

    async any(): Promise<boolean> {
      return (await read.get(sql`select 1 from account_user`)) !== undefined
    },

    async has(username: string): Promise<boolean> {
      return (await read.get(sql`select 1 from account_user where username = ${username.toLowerCase()}`)) !== undefined
    },
  }
}

async function answered<T = object>(call: Promise<Response>): Promise<Answer<T> & { ok: boolean }> {
  const response = await call
  const body = await response.json().catch(() => ({})) as T
  return { ok: response.ok, body: body ?? {} as T, cookies: response.headers.getSetCookie() }
}
