import { targetsNow } from '#figures/targets.ts'
import { register } from '#lines/register.ts'
import type { Figure } from '#model/figure.ts'
import type { Actor } from '#records/actor.ts'
import { pastReports } from '#reports/check/known.ts'
import { passagesOf } from '#reports/writing/passages.ts'
import type { Sources } from '#reports/writing/sources.ts'
import type { Desk } from './open.ts'

type Asking = Pick<Desk, 'office' | 'figures'> & { actor: Actor }

/** Where reports take figures and records from: the doors, asked by one actor. */
export function sourcesOf({ office, figures, actor }: Asking): Sources {
  return {
    figures: wants => figures.compute(actor, wants),
    records: async (ledger, { union, period, where }) => {
      const { records, names } = await office.list(actor, ledger, { union, period, limit: 500, ...(where && { where }) })
      return Object.assign(records, { names })
    },
    passages: (union, period) => passagesOf(office, actor, union, period),
    apart: ({ indicator, union, period }) => figures.apart(actor, { indicator, union, period }),
    targets: (union, period) => targetsNow({ office, figures, register }, actor, { union, period, day: period.last }),
    unions: async union => (await office.unions(actor)).filter(({ superior }) => superior === union).map(({ id, called }) => ({ id, name: called })),
    reported: union => pastReports(office, actor, union),
  }
}

/** What the records behind a figure are called. */
export function titlesOf({ figures, actor }: Asking): (figure: Figure) => Promise<string[]> {
  return async ({ indicator, split, union, period, trail: { record } }) => {
    const { details, totals } = await figures.why(actor, { indicator, union, period, ...(split !== undefined && { split }), ...(record !== undefined && { record }) })
    return [...details, ...totals].map(({ title }) => title)
  }
}
