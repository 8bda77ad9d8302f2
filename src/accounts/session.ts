import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'

/** A person who is signed in, by the session that the cookies of a request name. */
export type SignedIn = { user: { id: string; username: string; name: string; twoFactor: boolean }; session: string }

/** The cookie that names a session; the library gives it out, and puts __Secure- before it where pages are served over TLS. */
export function cookieOf(secure: boolean): string {
  return `${secure ? '__Secure-' : ''}niangjia.session_token`
}

/**
 * Who is signed in by a session of the library, by one statement: every request asks. Null where there is more to it – there is none,
 * or it ran out or is due to be prolonged – and the library itself has to be asked.
 */
export async function sessionOf(read: Read, token: string, now = new Date()): Promise<SignedIn | null> {
  const known = await read.kept(`session ${token}`, () => findSession(read, token), ['account_session', 'account_user'])
  return known && known.ends > now.getTime() + DUE ? known.who : null
}

async function findSession(read: Read, token: string): Promise<{ who: SignedIn; ends: number } | undefined> {
  const row = await read.get<{ session: string; user: string; username: string | null; name: string; factor: number | null; ends: string }>(sql`
    select s.id as session, u.id as "user", u.username, u.name, u."twoFactorEnabled" as factor, s."expiresAt" as ends from account_session s join account_user u on u.id = s."userId"
    where s.token = ${token}`)
  return row && { who: { user: { id: row.user, username: row.username ?? '', name: row.name, twoFactor: row.factor === 1 }, session: row.session }, ends: Date.parse(row.ends) }
}

/** Sessions last a week and are prolonged once a day. */
export const WEEK = 7 * 24 * 3600_000
export const DAY = 24 * 3600_000
const DUE = WEEK - DAY

/** The session that a cookie header names, if it was signed here; that a signature is right is found out once for many requests. */
export function tokenReader({ secret, secure }: { secret: string; secure: boolean }): (header: string | null | undefined) => string | null {
  const name = `${cookieOf(secure)}=`
  const right = new Map<string, string>()
  return header => {
    const cookie = header?.split(/;\s*/).find(one => one.startsWith(name))
    if (cookie === undefined) return null
    const known = right.get(cookie)
    if (known !== undefined) return known
    const token = signedHere(cookie.slice(name.length), secret)
    if (token === null) return null
    if (right.size >= MOST) right.clear()
    right.set(cookie, token)
    return token
  }
}

/** More than a county has at work at once. */
const MOST = 2000

/** token.signature, HMAC-SHA256 in base64, per cent encoded. */
function signedHere(cookie: string, secret: string): string | null {
  let text: string
  try { text = decodeURIComponent(cookie) } catch { return null }
  const dot = text.lastIndexOf('.')
  if (dot < 1) return null
  const token = text.slice(0, dot)
  const [given, right] = [Buffer.from(text.slice(dot + 1), 'base64'), createHmac('sha256', secret).update(token).digest()]
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}
