import { baseFields } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'

/** A column that a list can have. */
export type Column = { name: string; field: Field; sortable: boolean }

const HIDDEN: ReadonlySet<string> = new Set(['long', 'files', 'identity', 'card'])
const SORTED: ReadonlySet<string> = new Set(['date', 'money', 'count', 'decimal', 'percent', 'text'])
/** How wide a column is, of words by default, in letters. */
const WIDTH: Readonly<Record<string, number>> = { date: 8, choice: 8, money: 8, count: 7, decimal: 7, percent: 6, flag: 6, people: 12, credit: 13 }
const WORDS = 12

/** Every column of a ledger in the order of its form; those of the title stand in front already. */
export function columnsOf(ledger: AnyLedger): Column[] {
  const fields: Record<string, Field> = { ...ledger.fields, ...baseFields }
  return Object.entries(fields).filter(([name]) => !['form', 'times', 'covers', 'same'].includes(name) || (ledger.totals && name !== 'same'))
    .map(([name, field]) => ({ name, field, sortable: SORTED.has(field.kind) && name in ledger.fields }))
}

/** The columns shown until a person chooses others: as many as the screen has room for, the most told of first; in the order of the form, behind the day. */
export function usualColumns(ledger: AnyLedger, room = roomFor(ledger)): string[] {
  const own = columnsOf(ledger).filter(({ name, field }) =>
    name in ledger.fields && !HIDDEN.has(field.kind) && !('names' in field) && !(ledger.title as readonly string[]).includes(name))
  const shown = new Set<string>()
  for (const { name, field } of byUse(ledger, own)) {
    const width = WIDTH[field.kind] ?? WORDS
    if (width > room) continue
    shown.add(name)
    room -= width
  }
  return own.map(({ name }) => name).filter(name => shown.has(name)).toSorted((a, b) => Number(b === ledger.day) - Number(a === ledger.day))
}

/** The day, the one record it is about unless the title says so, what its figures are told apart by, what they add up, and the rest as it stands in the form; of other records only one. */
function byUse({ day, title, fields, indicators }: AnyLedger, own: readonly Column[]): Column[] {
  const counted = Object.values(indicators).filter(i => !('of' in i && i.of !== undefined))
  const summed = new Set(counted.flatMap(i => 'sum' in i && i.sum !== undefined ? [i.sum.split('.')[0]!] : []))
  const parted = new Set(counted.flatMap(i => 'by' in i && i.by !== undefined ? [i.by as string] : []))
  const about = own.find(({ field }) => field.kind === 'ref' && field.to !== 'post')?.name
  const said = title.some(name => fields[name]?.kind === 'ref')
  const rank = (name: string) => name === day ? 0 : name === about ? said ? 5 : 1 : parted.has(name) ? 2 : summed.has(name) ? 3 : 4
  return own.filter(({ name, field }) => field.kind !== 'ref' || name === about).toSorted((a, b) => rank(a.name) - rank(b.name))
}

/** In letters what is left of the window beside the menu, the title, the union and the state; what a phone leaves out, its cards tell. */
function roomFor(ledger: AnyLedger): number {
  const letter = parseFloat(getComputedStyle(document.body).fontSize)
  return Math.max(36, (Math.min(innerWidth, 1600) - 290) / letter - (ledger.states ? 30 : 25))
}

/** Fields by whose choice a list is filtered. */
export function choiceFields(ledger: AnyLedger): [string, Field & { kind: 'choice' | 'choices' }][] {
  return Object.entries(ledger.fields).filter((entry): entry is [string, Field & { kind: 'choice' | 'choices' }] => entry[1].kind === 'choice' || entry[1].kind === 'choices')
}

const WORDY: ReadonlySet<string> = new Set(['text', 'long', 'place', 'ref', 'choices'])

/** How a cell is set: numbers under each other, words over several lines, all else in one. */
export function cellClass(kind: string): string {
  return isNumber(kind) ? 'number' : WORDY.has(kind) ? 'words' : ''
}

export function isNumber(kind: string): boolean {
  return kind === 'money' || kind === 'count' || kind === 'decimal' || kind === 'percent'
}
