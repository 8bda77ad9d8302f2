import { networkInterfaces } from 'node:os'
import type { FastifyInstance } from 'fastify'
import { openAccounts, type Accounts } from '#accounts/accounts.ts'
import { invite } from '#accounts/invitation.ts'
import { cookieSecret } from '#accounts/secret.ts'
import type { Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { today as ofChina } from '#records/history/moment.ts'
import { openApp } from './app.ts'
import { cleanHourly } from './imports/pending.ts'
import type { Desk } from './open.ts'
import { resting } from './rest.ts'

export type Serve = {
  desk: Desk
  host: string
  port: number
  /** The area code whose law holds; the nation's where empty. */
  place: string
  /** The demonstration stands still on a day; else it is today's. */
  today?: Day
  /** Behind a proxy that speaks TLS. */
  proxied?: boolean
  log?: boolean
}
export type Served = { app: FastifyInstance; accounts: Accounts; addresses: string[]; close(): Promise<void> }

/** Opens the pages on a port. What is asked when it closes is answered first. */
export async function serve({ desk, host, port, place, today, proxied = false, log = false }: Serve): Promise<Served> {
  const accounts = accountsOf(desk, proxied)
  const app = await openApp({ desk, accounts, place, today: () => today ?? ofChina() }, register, { log, proxied })
  app.addHook('onClose', cleanHourly(desk.dir))
  const { stir, end } = resting(desk.office.store.slim)
  app.addHook('onRequest', (_request, _reply, done) => (stir(), done()))
  app.addHook('onClose', async () => end())
  try {
    await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw refuse('busy', `端口 ${port} 已被别的程序占用，请先关闭它，或用 --port 换一个`)
    throw error
  }
  const bound = app.server.address()
  const at = typeof bound === 'object' && bound !== null ? bound.port : port
  return { app, accounts, addresses: hostsOf(host).map(name => `http://${name}:${at}`), close: () => app.close() }
}

export function accountsOf(desk: Desk, secure = false): Accounts {
  return openAccounts({ read: desk.office.store.read, rows: desk.accountRows, secret: cookieSecret(desk.dir), secure })
}

/** A link that is used once; the code stands behind #, so that no log and no other site ever sees it. */
export async function setupLink(desk: Desk, address: string): Promise<string> {
  return `${address}/welcome#${await invite(desk.accountRows, { purpose: 'setup', hours: 24 })}`
}

function hostsOf(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host]
  const lan = Object.values(networkInterfaces()).flatMap(list => list ?? []).filter(one => one.family === 'IPv4' && !one.internal).map(one => one.address)
  return ['localhost', ...lan]
}
