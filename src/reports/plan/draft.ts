import { lastYear } from '#kit/period.ts'
import type { Figures } from '#figures/figures.ts'
import { targetsNow } from '#figures/targets.ts'
import type { Office } from '#records/office.ts'
import { fromClocks } from './from-clocks.ts'
import { fromPapers } from './from-papers.ts'
import { fromTargets } from './from-targets.ts'
import { fromDuties, fromLastYear } from './from-year.ts'
import type { Drafting, Item } from './item.ts'

export type Ask = Omit<Drafting, 'owner' | 'targets' | 'before' | 'office'> & { office: Pick<Office, 'list' | 'due' | 'unions'>; figures: Figures }

/**
 * A plan as the ledgers suggest it: what is not reached, what runs out, what was found wanting, what superiors asked for, what
 * the year brings, and what was done in the same time a year before; each once, with object, date and owner, in the order of their days.
 */
export async function draftPlan(ask: Ask): Promise<Item[]> {
  const { actor, union, period, today } = ask
  const day = today < period.first ? today : period.first
  const targets = await targetsNow(ask, actor, { union, period, day: today })
  const before = await targetsNow(ask, actor, { union, period: lastYear(period), day })
  const own = (one: (typeof targets)[number]) => one.record.union === union
  const d: Drafting = { ...ask, owner: await officerOf(ask), targets: targets.filter(own), before: before.filter(one => own(one) && !targets.includes(one)) }
  const lots = await Promise.all([fromTargets(d), fromPapers(d), fromClocks(d), fromDuties(d), fromLastYear(d)])
  return onceEach(lots.flat()).toSorted((a, b) => a.due < b.due ? -1 : a.due > b.due ? 1 : 0)
}

/** Who answers for what nobody is named for: the officer who does nothing else, and has done so longest. */
async function officerOf({ office, actor, union }: Ask): Promise<string> {
  const { records } = await office.list(actor, 'post', { union, limit: 200, where: { until: { known: false } } })
  const own = records.filter(one => one.union === union && one['fullTime'] === true).toSorted((a, b) => String(a['from']) < String(b['from']) ? -1 : 1)
  return String(own[0]?.['name'] ?? '')
}

/** The same words, or the same sort of record, are one item; the first stays, for it says more. Clocks of several months are several. */
function onceEach(items: readonly Item[]): Item[] {
  const met = new Set<string>()
  return items.filter(({ what, due, source, ledger, kind }) => {
    const names = [source === 'clock' ? `${what} ${due}` : what, ...ledger !== undefined && kind !== undefined ? [`${ledger} ${kind}`] : []]
    const fresh = names.every(name => !met.has(name))
    for (const name of [what, ...names]) met.add(name)
    return fresh
  })
}
