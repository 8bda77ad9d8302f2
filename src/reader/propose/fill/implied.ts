import { isRefusal } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import { optionLabel, optionWords, type Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { isRowRule, type Rule } from '#model/rules.ts'
import type { Span } from '../../sentences.ts'
import type { Value } from '../proposal.ts'
import { TOGETHER } from '../words/partners.ts'
import { choices } from './choices.ts'
import { fieldsOf, open, partsOf, value, type Filler, type Telling } from './telling.ts'

/** What the rules of a ledger leave of a choice that must be made: who is told to be 愿意建会 was called on for 建会. */
export const implied: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'choice' || field.required !== true || !open(have, name)) return []
  const told = [...have, ...unsettledIn(t, have)]
  const record = recordOf(t, told)
  const left = Object.keys(field.of).filter(key => broken(t, { ...record, [name]: key }).length === 0)
  const usual = usualOf(t, field, have)
  if (usual) return [value(name, optionLabel(field.of, usual.key), usual.marks, false)]
  const [only] = left
  const because = only === undefined || left.length > 1 ? [] : broken(t, { ...record, [name]: null })
  const marks = told.filter(one => one.part === undefined && because.includes(one.field)).flatMap(one => one.marks)
  return marks.length > 0 ? [value(name, optionLabel(field.of, only!), marks, false)] : []
})

/** 一家愿意建会，一家再考虑: which holds of a record is open, but that one of them does says what sort of record it is. */
function unsettledIn(t: Telling, have: readonly Value[]): Value[] {
  const clauses = t.unsettled ?? []
  return clauses.length === 0 ? [] : choices({ ...t, right: [], clauses }, have)
}

/** Where a choice has a usual option it is supposed, with no words for it; with a partner told it is what a word of partners says. */
function usualOf(t: Telling, { of, usual }: Field & { kind: 'choice' | 'choices' }, have: readonly Value[]): { key: string; marks: Span[] } | null {
  if (usual === undefined) return null
  const partner = have.find(one => t.marks.partners.some(mark => one.marks.some(said => said.start === mark.start)))
  const lead = partner && Object.keys(of).find(key => optionWords(of, key).some(word => t.text.endsWith(word, partner.marks[0]!.start)))
  if (lead !== undefined) return { key: lead, marks: partner!.marks }
  const together = partner && Object.keys(of).find(key => key !== usual && optionWords(of, key).some(word => TOGETHER.includes(word)))
  return together === undefined ? { key: usual, marks: [] } : { key: together, marks: partner!.marks }
}

/** The fields at which rules refuse a record. */
function broken({ ledger }: Telling, record: LedgerRecord): string[] {
  return ((ledger.rules ?? []) as readonly Rule[]).flatMap(rule => isRowRule(rule) && (rule.strength ?? 'refuse') === 'refuse' && !rule.ok(record as never) ? [rule.at] : [])
}

function recordOf({ ledger }: Telling, have: readonly Value[]): LedgerRecord {
  const parts = Object.fromEntries(partsOf(ledger).map(([part]) => [part, []]))
  const fields = Object.entries(ledger.fields).map(([name, field]) => [name, parsed(field, have.find(one => one.field === name && one.part === undefined))])
  return { form: 'detail', state: null, ...parts, ...Object.fromEntries(fields) } as unknown as LedgerRecord
}

function parsed(field: Field, said: Value | undefined): unknown {
  if (!said) return null
  try {
    return faces[field.kind].parse(said.id ?? said.value, field)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return null
  }
}
