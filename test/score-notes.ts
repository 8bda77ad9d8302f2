import { isRefusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { baseFields } from '#model/base.ts'
import type { Field, Fields, Parts } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { zero } from '#office/zero.ts'
import { nameFinder } from '#reader/propose/names.ts'
import { propose, type Proposed } from '#reader/propose/propose.ts'
import { today, type Expected, type Note } from './notes.ts'
import { townNames } from './town-names.ts'

const TOWN = '云浦镇总工会'
const known = { register, today, names: nameFinder(townNames()), union: { called: TOWN }, zero: zero.id }

export function readNote(text: string): Proposed {
  return propose(text, known)
}

/** One note against what was expected: pairs of both, and what is on one side only as '- dispute.people 3' (missing) and '+ …' (too much). */
export type Compared = { pairs: Pair[]; says: string[] }
type Pair = { ledger: string; field?: string; expected: boolean; proposed: boolean }

export function compare(note: Note): Compared {
  const { proposals, unread } = readNote(note.text)
  const left = proposals.map(one => ({ ledger: one.ledger, values: valuesOf(one, note) }))
  const pairs: Pair[] = []
  const says: string[] = []
  const tell = (ledger: string, field: string | undefined, expected: string | undefined, proposed: string | undefined) => {
    pairs.push({ ledger, ...(field !== undefined && { field }), expected: expected !== undefined, proposed: proposed !== undefined })
    if (proposed === undefined) says.push(`- ${ledger}${field ? `.${field} ${expected}` : ''}`)
    if (expected === undefined) says.push(`+ ${ledger}${field ? `.${field} ${proposed}` : ''}`)
  }
  for (const { ledger, values } of note.records) {
    const rivals = left.filter(one => one.ledger === ledger)
    const best = rivals.toSorted((a, b) => hits(b.values, ledger, values) - hits(a.values, ledger, values))[0]
    tell(ledger, undefined, '', best && '')
    const found = best?.values ?? {}
    if (best) left.splice(left.indexOf(best), 1)
    for (const field of new Set([...Object.keys(values), ...Object.keys(found)])) {
      const [wanted, got] = [values[field], found[field]]
      if (wanted !== undefined && got !== undefined && same(ledger, field, wanted, got)) tell(ledger, field, wanted, got)
      else {
        if (wanted !== undefined) tell(ledger, field, wanted, undefined)
        if (got !== undefined) tell(ledger, field, undefined, got)
      }
    }
  }
  for (const { ledger, values } of left) {
    tell(ledger, undefined, undefined, '')
    for (const [field, got] of Object.entries(values)) tell(ledger, field, undefined, got)
  }
  const kept = [
    ...proposals.flatMap(one => one.values.filter(value => value.field === 'remark').map(value => value.value)),
    ...unread.map(({ start, end }) => note.text.slice(start, end)),
  ]
  for (const words of note.rest ?? []) if (!kept.some(one => one.includes(words))) says.push(`- rest ${words}`)
  return { pairs, says }
}

/** Precision and recall in a table: of ledgers, of all values, then field by field. */
export function scored(notes: readonly Note[]): { table: string; misses: { text: string; says: string[] }[]; right: Right } {
  const compared = notes.map(note => ({ text: note.text, ...compare(note) }))
  const all = compared.flatMap(one => one.pairs)
  const ledgers = all.filter(pair => pair.field === undefined)
  const values = all.filter(pair => pair.field !== undefined)
  const rows = [
    ['ledgers', ...line(ledgers)], ['values', ...line(values)],
    ...[...new Set(all.map(pair => pair.ledger))].sort().flatMap(ledger => [
      [ledger, ...line(ledgers.filter(pair => pair.ledger === ledger))],
      ...[...new Set(values.filter(pair => pair.ledger === ledger).map(pair => fieldOf(pair.field!)))].sort().map(field => [
        `  ${field}`, ...line(values.filter(pair => pair.ledger === ledger && fieldOf(pair.field!) === field)),
      ]),
    ]),
  ]
  const table = [
    ['', 'right', 'expected', 'proposed', 'recall', 'precision'], ...rows,
  ].map(row => row.map((cell, i) => i === 0 ? cell.padEnd(22) : cell.padStart(9)).join(' ')).join('\n')
  return { table, misses: compared.filter(one => one.says.length > 0).map(({ text, says }) => ({ text, says })), right: { ledgers: right(ledgers), values: right(values) } }
}

type Score = { recall: number; precision: number }
type Right = { ledgers: Score; values: Score }

function right(pairs: readonly Pair[]): Score {
  const both = pairs.filter(pair => pair.expected && pair.proposed).length
  return { recall: both / pairs.filter(pair => pair.expected).length, precision: both / pairs.filter(pair => pair.proposed).length }
}

function line(pairs: readonly Pair[]): string[] {
  const { recall, precision } = right(pairs)
  const percent = (share: number) => Number.isNaN(share) ? '' : `${(100 * share).toFixed(0)} %`
  return [
    pairs.filter(pair => pair.expected && pair.proposed), pairs.filter(pair => pair.expected), pairs.filter(pair => pair.proposed),
  ].map(list => String(list.length)).concat(percent(recall), percent(precision))
}

/** Rows of a part are scored together. */
function fieldOf(field: string): string {
  return field.replace(/\.\d+\./, '.')
}

/** What was read, without what follows from who asks; what is only supposed is held against a label, where there is one. */
function valuesOf({ ledger, values }: Proposed['proposals'][number], note: Note): Record<string, string> {
  return Object.fromEntries(values.filter(({ field, value, marks, sure }) =>
    field !== 'remark' && !(field === 'union' && value === TOWN) && !(marks.length === 0 && !sure && !note.records.some(one => one.ledger === ledger && one.values[field] !== undefined)))
    .map(({ field, part, row, value }) => [part === undefined ? field : `${part}.${row}.${field}`, value]))
}

function hits(found: Record<string, string>, ledger: string, values: Expected['values']): number {
  return Object.entries(values).filter(([field, wanted]) => found[field] !== undefined && same(ledger, field, wanted, found[field])).length
}

/** Values are the same when a form makes the same of both; a title when it holds the words and is not much longer. */
function same(ledger: string, at: string, wanted: string, got: string): boolean {
  if (at === 'title') return got.includes(wanted) && got.length <= wanted.length + 8
  const [part = '', , name] = at.split('.')
  const { fields, parts } = register.ledgers.get(ledger)! as { fields: Fields; parts?: Parts }
  const field = name === undefined ? fields[at] ?? (baseFields as Fields)[at] : parts?.[part]?.fields[name]
  return field === undefined ? wanted === got : made(field, wanted) === made(field, got)
}

function made(field: Field, typed: string): string {
  try {
    return JSON.stringify(faces[field.kind].parse(typed, field))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return typed
  }
}
