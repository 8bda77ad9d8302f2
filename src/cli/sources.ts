import type { Sources } from '#reports/render.ts'
import type { At } from './desk.ts'

/** Where reports of this desk take figures and records from. */
export function sourcesOf({ office, figures, actor }: At): Sources {
  return {
    figures: wants => figures.compute(actor, wants),
    records: async (ledger, { union, period, where }) => (await office.list(actor, ledger, { union, period, limit: 500, ...(where && { where }) })).records,
  }
}
