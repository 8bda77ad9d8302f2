import type { LedgerRecord } from '#model/base.ts'
import type { Draft, Step } from './draft.ts'

/** What becomes of a row whose record is there already and says otherwise: refused, or changed by it, or left as it is. */
export type Existing = 'refuse' | 'change' | 'keep'

/** The same steps, where a row that meets a record has become its change. A second row that meets it stays what it was, and doubles the first. */
export function ontoExisting(drafts: readonly Draft[], existing: 'change' | 'keep'): Step[] {
  const met = new Set<string>()
  return drafts.map(({ step, differs }) => {
    if (!differs || met.has(differs.record.id) || takesAway(step, differs.record)) return step
    met.add(differs.record.id)
    const { ledger, version, state, place } = step
    const at = { ledger, id: differs.record.id, ...(place !== undefined && { place }) }
    if (existing === 'keep') return { ...at, do: 'change' }
    return { ...at, do: 'change', values: withExtra(step, differs.record), ...(version !== undefined && { version }), ...(state !== undefined && { state }) }
  })
}

/** A sheet adds and corrects; a part that has become shorter may only be one that was not written down in full. */
function takesAway({ values = {} }: Step, record: LedgerRecord): boolean {
  return Object.entries(values).some(([name, value]) => {
    const before = record[name]
    return Array.isArray(value) && Array.isArray(before) && value.length < before.length
  })
}

function withExtra({ values = {} }: Step, { extra }: LedgerRecord): NonNullable<Step['values']> {
  return values['extra'] === undefined ? values : { ...values, extra: { ...extra, ...values['extra'] as object } }
}
