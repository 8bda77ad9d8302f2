import { isRefusal, refuse } from '#kit/refusal.ts'
import type { Field } from '../field.ts'

export type Column = { name: string; type: 'text' | 'bigint' | 'double precision' }
export type Cell = string | number | null
export type Row = Record<string, Cell>

/** What is known around a typed value: the year and month a date without them belongs to, and where it was typed. */
export type Hint = {
  year?: number
  month?: number
  /** The text comes from a number cell of a sheet, where 45887 is a day. */
  serial?: boolean
  at?: string
}

/** How one kind of field is read, printed and stored. Null is the absent value everywhere. */
export type Face = {
  columns(name: string): Column[]
  /** A string is what an officer typed; anything else must be the program's own value (money: 分). Blank is null. */
  parse(input: unknown, field: Field, hint?: Hint): unknown
  /** For sheets and screens; parse reads it back as the same value. Null prints as ''. */
  print(value: unknown, field: Field): string
  /** Its cells, laid into `row` where one is given. */
  toRow(value: unknown, name: string, row?: Row): Row
  fromRow(row: Readonly<Row>, name: string): unknown
  /** The value is what its only cell holds. */
  asCell?: true
  /** Only of personal kinds: what may be shown without a reason given. */
  mask?(value: string): string
}

/** What a kind has to say for itself; blank input, null and the names of columns are dealt with once, in face(). */
export type Shape<V> = {
  /** The suffix of each column behind the field's name ('' for the first) and its type. */
  cells: readonly (readonly [suffix: string, type: Column['type']])[]
  parse(input: unknown, field: Field, hint: Hint): V | null
  print(value: V, field: Field): string
  /** One cell for each column. */
  store(value: V): Cell[]
  load(cells: Cell[]): V
  asCell?: true
  mask?(value: string): string
}

export function face<V>({ cells, parse, print, store, load, asCell, mask }: Shape<V>): Face {
  const names = new Map<string, readonly string[]>()
  const named = (name: string) => {
    let columns = names.get(name)
    if (!columns) names.set(name, columns = cells.map(([suffix]) => columnOf(name, suffix)))
    return columns
  }
  return {
    columns: name => cells.map(([suffix, type]) => ({ name: columnOf(name, suffix), type })),
    parse: (input, field, hint = {}) => isBlank(input) ? null : parse(input, field, hint),
    print: (value, field) => value === null || value === undefined ? '' : print(value as V, field),
    toRow: (value, name, row = {}) => {
      const stored = value === null || value === undefined ? NONE : store(value as V)
      named(name).forEach((column, i) => { row[column] = stored[i] ?? null })
      return row
    },
    fromRow: (row, name) => {
      const columns = named(name)
      // Most kinds have one cell, and lists read thousands of them.
      if (columns.length === 1) {
        const cell = row[columns[0]!] ?? null
        return cell === null ? null : load([cell])
      }
      const found = columns.map(column => row[column] ?? null)
      return found.every(cell => cell === null) ? null : load(found)
    },
    ...(asCell && { asCell }),
    ...(mask && { mask }),
  }
}

const NONE: readonly Cell[] = []

/** A kind of one column that holds the value as it is. */
export function plain<V extends string | number>(type: Column['type'], parse: Shape<V>['parse'], print: Shape<V>['print']): Shape<V> {
  return { cells: [['', type]], parse, print, store: value => [value], load: ([cell]) => cell as V, asCell: true }
}

/** termEnds → term_ends; with a suffix, term_ends_to. */
export function columnOf(name: string, suffix = ''): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`) + (suffix && `_${suffix}`)
}

/** What was typed, in half-width characters and trimmed; refuses what is neither text nor number. */
export function typed(input: unknown, field: Field, hint: Hint): string {
  if (typeof input === 'string') return input.normalize('NFKC').trim()
  if (typeof input === 'number' && Number.isFinite(input)) return String(input)
  throw refuse('invalid', `${field.label}的填法不对，请填文字或数字`, hint.at)
}

/** The refusal of a value: its label, what was typed, and what to do. */
export function wrong(field: Field, input: unknown, why: string, hint: Hint): Error {
  const shown = typeof input === 'string' || typeof input === 'number' ? `“${cut(String(input).trim())}”` : '填的内容'
  return refuse('invalid', `${field.label}${shown}${why}`, hint.at)
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}

/** Runs a reader that refuses without knowing the field, and puts the field's name before what it says. */
export function labelled<T>(field: Field, hint: Hint, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!isRefusal(error)) throw error
    // What was typed is told, but no page of it.
    const say = error.say.replace(/“([^”]*)”/, (_, shown: string) => `“${cut(shown)}”`)
    throw refuse('invalid', `${field.label}${say.startsWith('“') ? '' : '：'}${say}`, hint.at)
  }
}

/** 不详 is an answer; of all kinds but dates and texts it leaves the value absent. */
export function isUnknown(text: string): boolean {
  return /^(?:不详|不清楚|不知道|不明|未知|记不清|待补|待查)$/.test(text)
}

/** An empty cell, also when it is crossed out with a stroke. */
function isBlank(input: unknown): boolean {
  return input === null || input === undefined || (typeof input === 'string' && /^[\s/\\／—–-]*$/.test(input))
}
