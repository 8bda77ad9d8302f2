import { baseFields } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'

/** A column that a list can have. */
export type Column = { name: string; field: Field; sortable: boolean }

const HIDDEN: ReadonlySet<string> = new Set(['long', 'files', 'identity', 'card'])
const SORTED: ReadonlySet<string> = new Set(['date', 'money', 'count', 'decimal', 'percent', 'text'])
/** What a screen holds beside title, union and state. */
const MOST = 6

/** Every column of a ledger in the order of its form; those of the title stand in front already. */
export function columnsOf(ledger: AnyLedger): Column[] {
  const fields: Record<string, Field> = { ...ledger.fields, ...baseFields }
  return Object.entries(fields).filter(([name]) => !['form', 'times', 'covers', 'same'].includes(name) || (ledger.totals && name !== 'same'))
    .map(([name, field]) => ({ name, field, sortable: SORTED.has(field.kind) && name in ledger.fields }))
}

/** The columns shown until a person chooses others: the day, then the first that are short to read. */
export function usualColumns(ledger: AnyLedger): string[] {
  const own = Object.entries(ledger.fields as Record<string, Field>).filter(([name, field]) => !HIDDEN.has(field.kind) && !(ledger.title as readonly string[]).includes(name)).map(([name]) => name)
  const day = ledger.day === undefined ? [] : [ledger.day]
  return [...new Set([...day, ...own])].slice(0, MOST)
}

/** Fields by whose choice a list is filtered. */
export function choiceFields(ledger: AnyLedger): [string, Field & { kind: 'choice' | 'choices' }][] {
  return Object.entries(ledger.fields as Record<string, Field>).filter((entry): entry is [string, Field & { kind: 'choice' | 'choices' }] => entry[1].kind === 'choice' || entry[1].kind === 'choices')
}

export function isNumber(kind: string): boolean {
  return kind === 'money' || kind === 'count' || kind === 'decimal' || kind === 'percent'
}
