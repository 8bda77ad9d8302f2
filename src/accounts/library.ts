import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username as usernames } from 'better-auth/plugins/username'
import { newId } from '#kit/id.ts'
import type { Read } from '#store/store.ts'
import { adapter } from './adapter.ts'
import type { AccountRows } from './rows.ts'
import { DAY, WEEK } from './session.ts'
import { USERNAME } from './sound.ts'

/** Where accounts stand, what signs their cookies, and whether pages are served over TLS. `passwords`: how they are kept, where not as the library does. */
export type LibraryOf = { read: Read; rows: AccountRows; secret: string; secure: boolean; passwords?: Passwords }
export type Passwords = { hash(password: string): Promise<string>; verify(o: { hash: string; password: string }): Promise<boolean> }

/** The library of credentials and sessions. It is large, and read when somebody signs in: who is signed in is known without it. */
export function library({ read, rows, secret, secure, passwords }: LibraryOf) {
  return betterAuth({
    appName: '娘家', secret, baseURL: 'http://localhost', basePath: '/none', telemetry: { enabled: false }, logger: { disabled: true },
    database: adapter(read, rows),
    user: { modelName: 'account_user' },
    session: { modelName: 'account_session', expiresIn: WEEK / 1000, updateAge: DAY / 1000 },
    account: { modelName: 'account_credential' },
    verification: { modelName: 'account_verification' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128, ...(passwords && { password: passwords }) },
    rateLimit: { enabled: false }, // by routes, and by names in lockout
    advanced: {
      cookiePrefix: 'niangjia', useSecureCookies: secure, database: { generateId: () => newId() },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/', secure },
    },
    plugins: [
      usernames({ minUsernameLength: 2, maxUsernameLength: 30, usernameValidator: name => USERNAME.test(name), displayUsernameValidator: () => true }),
      twoFactor({ issuer: '娘家', schema: { twoFactor: { modelName: 'account_factor' } } }),
    ],
  })
}
