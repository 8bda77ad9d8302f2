import { readFigure } from '../quantities/figure.ts'
import type { Quantity } from '../quantity.ts'
import type { Span } from '../sentences.ts'
import { AIMS, COLUMN_UNITS, OPEN_COLUMNS, TOTALS } from '../words/columns.ts'
import type { Cell } from './cell.ts'
import { EMPTY, type Column, type Grid, type Row } from './grid.ts'

/** A figure of a table, and where in it it stands. */
export type CellFigure = Quantity & { cell: Cell }

/** Every figure of a table by row and column; undefined where a cell is empty. */
export function cellFigures(text: string, grid: Grid): (CellFigure | undefined)[][] {
  return grid.rows.map((row) => grid.columns.map((column, at) => column.figures ? figureIn(text, grid, row, column, row.cells[at]!) : undefined))
}

function figureIn(text: string, grid: Grid, row: Row, column: Column, span: Span): CellFigure | undefined {
  const said = text.slice(span.start, span.end)
  if (EMPTY.test(said)) return undefined
  const found = readFigure(said, 0) ?? readFigure(said + unitOf(grid, row, column), 0)
  // Where no unit is known the number still counts something.
  const number = found ?? readFigure(`${said}个`, 0)
  if (!number) return undefined
  const unit = found ? number.unit : ''
  return { ...number, unit, ...span, text: said, cell: cellOf(row, column) }
}

/** The unit a heading, its row or the caption names (会员（人）, 单位：万元), else what its words count in. */
function unitOf({ caption }: Grid, { label }: Row, column: Column): string {
  const named = [column.unit, /[（(]([^（）()]{1,4})[）)]$/.exec(label)?.[1], /单位[：:]\s*([\u4e00-\u9fff]{1,3})/.exec(caption)?.[1]].find((unit) => unit)
  return named ?? byWords(isOpen(column) ? label : column.words) ?? byWords(column.words) ?? ''
}

const ENDS = Object.keys(COLUMN_UNITS).toSorted((a, b) => b.length - a.length)

function byWords(words: string): string | undefined {
  const end = ENDS.find((word) => words.endsWith(word))
  return end && COLUMN_UNITS[end]
}

function cellOf({ label }: Row, column: Column): Cell {
  const planned = AIMS.some((word) => column.words.startsWith(word))
  if (isOpen(column)) return { words: label.replace(/[（(].*$/, ''), when: column.words, whose: null, planned, ofRows: false }
  const ofRows = isTotal(label)
  return { words: column.words, when: column.words, whose: ofRows ? null : label, planned, ofRows: ofRows && !WHOLE.test(label) }
}

/** A column that only the row gives a meaning: 数量, 本年, 2025年. */
function isOpen({ words }: Column): boolean {
  return OPEN_COLUMNS.includes(words) || /^\d{4}年?$/.test(words)
}

/** 全镇合计 says that all are there. */
const WHOLE = /^全/

export function isTotal(words: string): boolean {
  return TOTALS.includes(words)
}
