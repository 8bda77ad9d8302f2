import type { LedgerRecord } from '#model/base.ts'
import type { FormGround } from '#model/form.ts'
import { slotPaths, type FormPath } from '#model/form-path.ts'
import { parseFrame } from '#model/frame.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fill } from '../writing/fill.ts'
import { blank, formWords } from './words.ts'

/** What a form is filled from. */
export type FormSource = {
  ledgers: ReadonlyMap<string, AnyLedger>
  ledger: AnyLedger
  /** The record, or those of a list in their order. */
  records: readonly LedgerRecord[]
  /** What the records that these refer to are called, and those of them that the form looks into; by id. */
  names: Readonly<Record<string, string>>
  behind: ReadonlyMap<string, LedgerRecord>
  /** The id of the union; the words of printing (`today` as a date). */
  printing: { union: string; today: string; period?: string; count?: string; each?: string; nth?: string }
}

export type Row = Readonly<Record<string, unknown>>

/** A frame in words; what is absent leaves `room` to write, or nothing. `words` are those of a value. */
export function frameWords(source: FormSource, frame: string, ground: FormGround, row: Row, room: boolean, words = formWords): string {
  const paths = (slot: string) => slotPaths(source.ledgers, source.ledger, ground, slot).map(path => path!)
  const said = (slot: string) => paths(slot).map(path => pathWords(source, path, row, words)).find(said => said !== '') ?? ''
  const field = (slot: string) => said(slot) || (room ? blank(paths(slot)[0]!.field) : '')
  const group = { figure: () => undefined, field: said, parts: () => [] }
  return parseFrame(frame, source.ledger.id).map(node => 'field' in node ? field(node.field) : fill([node], group)?.map(run => run.text).join('') ?? '').join('')
}

/** What a path leads to, in words: of several rows joined by 、. */
function pathWords(source: FormSource, path: FormPath, row: Row, words: typeof formWords): string {
  return valuesAt(source, path, row).map(value => words(path, value, source.names)).filter(words => words !== '').join('、')
}

export function valuesAt({ behind, printing }: FormSource, { name, inner, to }: FormPath, row: Row): unknown[] {
  // A field of the record comes before a word of the printing of the same name: 所属期 before 期间.
  const value = name in row ? row[name] : (printing as Row)[name]
  if (inner === undefined) return [value]
  if (to) return [behind.get(String(value))?.[inner]]
  return (value as readonly Row[] | undefined ?? []).map(one => one[inner])
}
