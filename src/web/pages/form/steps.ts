import type { AnyLedger } from '#model/ledger.ts'
import type { Step } from '#records/draft.ts'
import { valuesOf, type Typed } from './typed.ts'

/** A record that stands already, and the form as it was when it was opened. */
export type Edited = { id: string; version: number; form: Typed }
/** A record of another ledger that is entered together with this one. */
export type Also = { ledger: string; name: string }

/** What the door is given of a form: first what is entered together with it and still named there, then the record itself. */
export function stepsOf(ledger: AnyLedger, typed: Typed, year: number, { also, known }: { also: readonly Also[]; known?: Edited }): Step[] {
  const named = new Set([...Object.values(typed.values), ...Object.values(typed.parts).flatMap(rows => rows.flatMap(row => Object.values(row.values)))])
  const values = valuesOf(ledger, typed, known?.form ?? null, year)
  return [
    ...also.filter(one => named.has(one.name)).map(one => ({ ledger: one.ledger, do: 'create', values: { union: typed.union, name: one.name } })),
    known ? { ledger: ledger.id, do: 'change', id: known.id, version: known.version, values } : {
      ledger: ledger.id, do: 'create', values, ...(typed.state !== null && { state: typed.state }),
    },
  ]
}
