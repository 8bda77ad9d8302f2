import type { Span } from '../sentences.ts'

/**
 * A value as a form would take it, and where the text tells it; none where it follows from who asks. Not `sure`: read between
 * the lines. `field` is a field of the ledger or of every record, `union` or `state`; with `part`, a field of that part's row.
 */
export type Value = { field: string; part?: string; row?: number; value: string; /** The record that a name stands for. */ id?: string; marks: Span[]; sure: boolean }

/** A record that a note seems to tell of; nothing of it is stored. `spans` are the clauses it was read from, `rest` what of them no field holds. */
export type Draft = { ledger: string; values: Value[]; spans: Span[]; rest: Span[] }

/** `also` is the next likely ledger with what it would hold, where the words leave a doubt. */
export type Proposal = Draft & { sure: boolean; also: Draft[] }

/** What a form or the door is given of a draft: values by field, parts as rows. */
export function stepOf({ ledger, values }: Pick<Draft, 'ledger' | 'values'>): { ledger: string; do: 'create'; values: Record<string, unknown>; state?: string } {
  const own: Record<string, unknown> = {}
  for (const { field, part, row = 0, id, value } of values) {
    if (part === undefined) own[field] = id ?? value
    else ((own[part] ??= []) as Record<string, string>[])[row] = { ...((own[part] as Record<string, string>[])[row]), [field]: id ?? value }
  }
  const { state, ...rest } = own
  return { ledger, do: 'create', values: rest, ...(typeof state === 'string' && { state }) }
}
