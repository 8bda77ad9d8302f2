import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { GRASSROOTS } from '#office/union.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Named } from '#sheets/collected/told.ts'

type Doors = Pick<Office, 'list' | 'unions' | 'everyName'>

/** The unions that a round asks, by all their names, in their own order: those it names, or all open grassroots unions below. */
export async function unionsAsked(office: Doors, actor: Actor, record: LedgerRecord): Promise<Named[]> {
  const named = (record['unions'] as { from: string }[]).map(({ from }) => from)
  const asked = named.length > 0 ? new Set(named) : await openBelow(office, actor, record)
  const aliases = new Map((await office.everyName(actor, ['union'])).map(one => [one.id, one.aliases]))
  return (await office.unions(actor)).filter(({ id }) => asked.has(id)).map(({ id, called }) => ({ id, called, aliases: aliases.get(id) ?? [] }))
}

async function openBelow(office: Doors, actor: Actor, { union: by, book, period }: LedgerRecord): Promise<Set<string>> {
  const last = findDate(period)?.last ?? LATEST
  const found = new Set<string>()
  for (let after: string | undefined, more = true; more;) {
    const page = await office.list(actor, 'union', { union: by!, where: { type: GRASSROOTS, dissolved: { known: false } }, limit: 500, ...after !== undefined && { after } })
    // Who has a book of its own reports in it; who was founded later has nothing to report.
    for (const one of page.records) if (one.id !== by && one.book === book && (findDate(one['founded'])?.first ?? '') <= last) found.add(one.id)
    after = page.next
    more = after !== undefined
  }
  return found
}

const LATEST = '9999'
