import type { PageBlock } from '#formats/form-page.ts'
import type { Field, People } from '#model/field.ts'
import { wordsIn, type Column, type FormBlock, type FormGround } from '#model/form.ts'
import { formPath } from '#model/form-path.ts'
import { faces } from '#model/kinds/kinds.ts'
import { frameWords, valuesAt, type FormSource, type Row } from './read.ts'
import { cellWords } from './words.ts'

type TableBlock = Extract<FormBlock, { table: unknown }>

/** Numbered rows, of a part of the record or of the records of a list; 合计 below. A list without records is printed to be filled in by hand. */
export function formTable(block: TableBlock, source: FormSource, whole: Row): PageBlock {
  const { of, empty, least = empty ?? (of === undefined && source.records.length === 0 ? BY_HAND : 0) } = block
  const rows = empty !== undefined ? [] : of === undefined ? source.records : whole[of] as readonly Row[]
  const columns = block.table.map(column => columnOf(column, block, source))
  const widths = columns.map(({ width }) => width)
  const spare = Array.from({ length: Math.max(0, least - rows.length) }, (): Row => ({}))
  const sums = block.sums === undefined ? [] : apart(rows).map(([label, some]) => [label, ...columns.map(({ sum }) => sum?.(some) ?? '')])
  return {
    kind: 'table', head: ['序号', ...columns.map(({ head }) => head)],
    widths: [Math.max(0.6, widths.reduce((a, b) => a + b, 0) * (sums.length > 1 ? BOTH : NUMBER)), ...widths],
    numbers: [false, ...columns.map(({ number }) => number)],
    rows: [...rows, ...spare].map((row, i) => [String(i + 1), ...columns.map(({ cell }) => i < rows.length ? cell(row) : '')]),
    sums,
  }
}

/** Rows of a list that has none of its own. */
const BY_HAND = 8
/** Two figures of 序号, whatever the number of columns. */
const NUMBER = 0.06
/** The four characters of 明细合计. */
const BOTH = 0.085

/** Details and 汇总 are added apart: a 汇总 may hold what stands in details as well. */
function apart(rows: readonly Row[]): [label: string, rows: readonly Row[]][] {
  const totals = rows.filter(row => row['form'] === 'total')
  return totals.length === 0 ? [['合计', rows]] : [['明细合计', rows.filter(row => row['form'] !== 'total')], ['汇总合计', totals]]
}

type FilledColumn = { head: string; width: number; number: boolean; cell: (row: Row) => string; sum?: (rows: readonly Row[]) => string }

function columnOf(column: string | Column, { of, sums = [] }: TableBlock, source: FormSource): FilledColumn {
  const ground: FormGround = of === undefined ? 'record' : { part: of }
  const words = wordsIn(column)
  const slot = /^\{=([^{}]+)\}$/.exec(words ?? '')?.[1]
  const path = slot === undefined ? undefined : formPath(source.ledgers, source.ledger, ground, slot)!
  const label = typeof column === 'string' ? path!.field.label : column.label
  const money = path?.field.kind === 'money' && !path.capital
  return {
    head: money ? `${label}（元）` : label, width: typeof column === 'string' ? 1 : column.width ?? 1, number: money || path?.field.kind === 'count' || path?.field.kind === 'decimal',
    cell: row => words === undefined ? '' : frameWords(source, words, ground, row, false, cellWords),
    ...(path && sums.includes(slot!) && { sum: (rows: readonly Row[]) => added(path.field, rows.flatMap(row => valuesAt(source, path, row))) }),
  }
}

function added(field: Field, known: readonly unknown[]): string {
  const values = known.filter(value => value !== null && value !== undefined)
  if (field.kind === 'people') return heads(values as People[])
  return values.length === 0 ? '' : faces[field.kind].print((values as number[]).reduce((a, b) => a + b, 0), field)
}

/** 人 and 人次 are never added to each other. */
function heads(people: readonly People[]): string {
  const [first] = people
  if (!first || people.some(({ total, per }) => total === null || per !== first.per)) return ''
  return `${people.reduce((sum, { total }) => sum + total!, 0)}${first.per ? '人次' : '人'}`
}
