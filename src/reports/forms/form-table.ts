import type { PageBlock } from '#formats/form-page.ts'
import type { People } from '#model/field.ts'
import { wordsIn, type Column, type FormBlock, type FormGround } from '#model/form.ts'
import { formPath } from '#model/form-path.ts'
import { faces } from '#model/kinds/kinds.ts'
import { frameWords, valuesAt, type FormSource, type Row } from './read.ts'
import { cellWords } from './words.ts'

/** Numbered rows, of a part of the record or of the records of a list; 合计 below. */
export function formTable({ table, of, least = 0 }: Extract<FormBlock, { table: unknown }>, source: FormSource, whole: Row): PageBlock {
  const ground: FormGround = of === undefined ? 'record' : { part: of }
  const rows = of === undefined ? source.records : whole[of] as readonly Row[]
  const columns = table.map(column => columnOf(column, source, ground))
  const lines = rows.map((row, i) => [String(i + 1), ...columns.map(({ cell }) => cell(row))])
  const spare = Array.from({ length: Math.max(0, least - rows.length) }, (_, i) => [String(rows.length + i + 1), ...columns.map(() => '')])
  const sums = columns.map(({ sum }) => sum?.(rows) ?? '')
  return {
    kind: 'table', head: ['序号', ...columns.map(({ head }) => head)], widths: [0.6, ...columns.map(({ width }) => width)],
    numbers: [false, ...columns.map(({ sum }) => sum !== undefined)], rows: [...lines, ...spare],
    ...(sums.some(sum => sum !== '') && { sum: ['合计', ...sums] }),
  }
}

type FilledColumn = { head: string; width: number; cell: (row: Row) => string; sum?: (rows: readonly Row[]) => string }

/** A column of one bare slot knows what it adds; of a frame with more there are words alone. */
function columnOf(column: string | Column, source: FormSource, ground: FormGround): FilledColumn {
  const [words, width] = [wordsIn(column), typeof column === 'string' ? 1 : column.width ?? 1]
  const slot = words === undefined ? undefined : /^\{=([^{}]+)\}$/.exec(words)?.[1]
  const path = slot === undefined ? undefined : formPath(source.ledgers, source.ledger, ground, slot)
  const label = typeof column === 'string' ? path!.field.label : column.label
  if (!path || path.inner !== undefined || path.capital) return { head: label, width, cell: row => words === undefined ? '' : frameWords(source, words, ground, row, false) }
  const { field } = path
  const values = (rows: readonly Row[]) => rows.flatMap(row => valuesAt(source, path, row)).filter(value => value !== null && value !== undefined)
  const sum = field.kind === 'money' || field.kind === 'count' ? (rows: readonly Row[]) => added(values(rows) as number[], total => faces[field.kind].print(total, field))
    : field.kind === 'people' ? (rows: readonly Row[]) => heads(values(rows) as People[]) : undefined
  return { head: field.kind === 'money' ? `${label}（元）` : label, width, cell: row => cellWords(path, valuesAt(source, path, row)[0], source.names), ...(sum && { sum }) }
}

function added(numbers: readonly number[], print: (total: number) => string): string {
  return numbers.length === 0 ? '' : print(numbers.reduce((a, b) => a + b, 0))
}

/** 人 and 人次 are never added to each other. */
function heads(people: readonly People[]): string {
  const [first] = people
  if (!first || people.some(({ total, per }) => total === null || per !== first.per)) return ''
  return `${people.reduce((sum, { total }) => sum + total!, 0)}${first.per ? '人次' : '人'}`
}
