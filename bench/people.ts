import { access } from '#office/access.ts'
import { system } from '#records/actor.ts'
import { openHere } from '#server/open.ts'
import { accountsOf } from '#server/serve.ts'
import type { At } from './server.ts'

/**
 * Colleagues of an office, each signed in: what their browsers send along. One person may ask only so much in a minute, so a bench
 * that asks more is as many people.
 */
export async function signedInPeople(at: At, many: number): Promise<string[]> {
  const desk = await openHere({ ...at, mode: 'write', who: 'bench' })
  try {
    const accounts = accountsOf(desk)
    const actor = system('bench', (await desk.office.books())[0]!.id)
    const { records: [top] } = await desk.office.list(actor, 'union', { where: { union: { known: false } } })
    const cookies: string[] = []
    for (let n = 0; n < many; n++) {
      const [username, password] = [`office-${n}`, `云浦2025#${n}`]
      await desk.office.write(actor, [{ ledger: access.id, do: 'create', values: { union: top!.id, account: username, name: username, role: 'lead', from: '2025-01-01' } }])
      await accounts.create({ username, name: username, password })
      cookies.push((await accounts.signIn(username, password, new Headers())).cookies.map(cookie => cookie.split(';')[0]).join('; '))
    }
    return cookies
  } finally {
    await desk.close()
  }
}

/** Requests a minute that one person may make, a little less. */
export const SHARE = 500
