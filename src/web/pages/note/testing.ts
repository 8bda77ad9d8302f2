import type { SentDraft } from '../../sent.ts'

/** A dispute as a note proposes it. */
export function draft(told: Partial<SentDraft>): SentDraft {
  return { ledger: 'dispute', label: '劳动争议', values: [], spans: [], rest: [], faults: [], ...told }
}

export function value(field: string, value: string, sure = true, more: Partial<SentDraft['values'][number]> = {}): SentDraft['values'][number] {
  return { field, value, marks: [{ start: 0, end: 1 }], sure, ...more }
}
