import type { LedgerRecord } from '#model/base.ts'
import type { Field, Fields } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Carried } from './carried.ts'
import { formOf } from './typed.ts'

/** What an event is from year to year; who came, what it cost and what came of it is told anew. */
const RECURS: ReadonlySet<Field['kind']> = new Set(['text', 'choice', 'choices', 'ref', 'place', 'flag'])

/** The form of an event like one that was. */
export function againOf(ledger: AnyLedger, record: LedgerRecord, names: Readonly<Record<string, string>>): Carried {
  const { values, union } = formOf(ledger, record)
  const kept = Object.entries(ledger.fields as Fields).filter(([, field]) => RECURS.has(field.kind) && !isPersonal(field)).map(([name]) => [name, values[name] ?? null])
  return { ledger: ledger.id, typed: { union, state: null, values: { form: 'detail', ...Object.fromEntries(kept) }, parts: {} }, also: [], names }
}
