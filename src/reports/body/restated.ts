import { within } from '#kit/period.ts'
import { figuresIn, type Body, type Bound, type Inline } from '#model/body.ts'
import type { LedgerRecord } from '#model/base.ts'
import { contributions } from '#model/contributions.ts'
import type { Want } from '#model/figure.ts'
import { adds, formOf } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Register } from '#model/register.ts'
import type { Since } from '#records/history/since.ts'
import { refresh, wantOf, type Refreshed } from './refresh.ts'
import type { Sources } from '../writing/sources.ts'

/** A figure of an issued report that the ledgers count otherwise by now, and what was done since that made it so, the newest first. */
export type Restated = Refreshed & { run: Inline & { figure: Bound }; because: Since[] }

/** Where what was done in some ledgers since a report was issued comes from, and whether a union is another or below it. */
export type Later = { changes: (ledgers: readonly string[]) => Promise<Since[]>; below: (union: string | null, above: string) => boolean }

/** The figures of an issued text that are restated; the text itself stays as it is. */
export async function restated(register: Register, sources: Pick<Sources, 'figures'>, body: Body, { changes, below }: Later): Promise<Restated[]> {
  const runs = figuresIn(body)
  const found = (await refresh(register, sources, runs)).flatMap((one, i) => one.stale ? [{ ...one, run: runs[i]! }] : [])
  const asked = found.map(one => ({ one, parts: partsOf(register, wantOf(one.run.figure)) }))
  const ledgers = [...new Set(asked.flatMap(({ parts }) => parts.map(({ i }) => i.ledger.id)))]
  const later = await changes(ledgers)
  return asked.map(({ one, parts }) => ({ ...one, because: later.filter(change => parts.some(part => touches(change, part, below))) }))
}

type Part = { i: KeptIndicator; want: Want }

/** The indicator itself, or the two of a rate and the figures a 口径 chooses from. */
function partsOf(register: Register, want: Want): Part[] {
  const i = register.indicators.get(want.indicator)!
  const further = 'ratio' in i ? i.ratio : 'either' in i ? Object.values(i.either) : null
  return further ? further.flatMap(indicator => partsOf(register, { indicator, union: want.union, period: want.period })) : [{ i, want }]
}

/** Whether what a record was and what it became count differently; of figures that are no sums any change of their ledger may. */
function touches({ ledger, id, before, after }: Since, { i, want }: Part, below: Later['below']): boolean {
  if (ledger !== i.ledger.id || (want.record !== undefined && want.record !== id)) return false
  if (!adds(i) || want.record !== undefined) return [before, after].some(record => record && below(record.union, want.union))
  return amount(before, i, want, below) !== amount(after, i, want, below)
}

function amount(record: LedgerRecord | null, i: KeptIndicator, { split, union, period }: Want, below: Later['below']): number {
  if (!record || !below(i.ledger.tree ? record.id : record.union, union)) return 0
  const counted = contributions(i.ledger, record).filter(one => one.indicator === i.id && (split === undefined || one.split === split)
    && (formOf(i) === 'stock' ? one.last <= period.last : within(one, period)))
  return counted.reduce((all, { sum }) => all + sum, 0)
}
