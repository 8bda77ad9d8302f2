import type { Span } from '../sentences.ts'
import { NO_FIGURES } from '../words/columns.ts'

/** A table of a text, as Word and Excel give it: a line a row, cells parted by tabs. `caption` is the line above it, where units may stand. */
export type Grid = { caption: string; columns: readonly Column[]; rows: readonly Row[] }

/** `words` of a heading without its unit; `unit` as it stands in brackets; `figures` where its cells are numbers. */
export type Column = { words: string; unit: string; inner: boolean; figures: boolean }

/** `label` is what its first cell of words says. */
export type Row = { label: string; cells: readonly Span[] }

/** Every table that has a heading and rows of numbers under it. Linear in the length of the text. */
export function grids(text: string): Grid[] {
  if (!text.includes('\t')) return []
  return blocksOf(text).flatMap(({ caption, rows }) => gridOf(text, caption, rows) ?? [])
}

type Block = { caption: string; rows: Span[][] }

/** Runs of lines with tabs; a blank line between two rows does not end a run. */
function blocksOf(text: string): Block[] {
  const found: Block[] = []
  let open: Block | undefined
  let last = ''
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    if (line.includes('\t')) {
      if (!open) found.push(open = { caption: last, rows: [] })
      open.rows.push(cellsOf(text, start, end))
    } else if (line.trim() !== '') {
      open = undefined
      last = line
    }
    start = end + 1
  }
  return found
}

function cellsOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  for (let from = start; from <= end;) {
    const stop = text.indexOf('\t', from)
    const to = stop < 0 || stop > end ? end : stop
    found.push(trimmed(text, from, to))
    from = to + 1
  }
  return found
}

/** The heading is the first row as wide as the first with a number; rows of another width, whose cells are merged, are passed over. */
function gridOf(text: string, caption: string, lines: readonly Span[][]): Grid | null {
  const said = (cell: Span) => text.slice(cell.start, cell.end)
  const width = lines.find((row) => row.some((cell) => isNumber(said(cell))))?.length
  const [head, ...body] = lines.filter((cells) => cells.length === width)
  if (!head || head.some((cell) => isNumber(said(cell)))) return null
  const heads = head.map((cell) => heading(said(cell)))
  const numbers = heads.map(({ words }, at) => isFigures(words, body.map((cells) => said(cells[at]!))))
  const label = heads.findIndex(({ words }, at) => !numbers[at] && !NO_FIGURES.includes(words))
  if (label < 0 || !numbers.includes(true)) return null
  const rows = body.map((cells) => ({ label: said(cells[label]!).replaceAll(/\s/g, ''), cells }))
  return { caption, columns: heads.map((column, at) => ({ ...column, figures: numbers[at]! })), rows }
}

/** 其中：女会员（人） counts 女会员 in 人, within the column before. */
function heading(said: string): Omit<Column, 'figures'> {
  const unit = /[（(]([^（）()]*)[）)]$/.exec(said)?.[1] ?? ''
  const words = said.replace(/[（(][^（）()]*[）)]$/, '').replaceAll(/\s/g, '')
  const inner = words.startsWith('其中')
  return { words: inner ? words.replace(/^其中[：:]?/, '') : words, unit, inner }
}

function isFigures(words: string, cells: readonly string[]): boolean {
  if (words === '' || NO_FIGURES.some((word) => words.includes(word))) return false
  const filled = cells.filter((cell) => !EMPTY.test(cell))
  return filled.length > 0 && filled.every(isNumber)
}

/** Nothing, or a mark for nothing. */
export const EMPTY = /^[-—–/／无]*$/

/** 1,234 or 98.5% or 120人, and no more; a lost digit as well. */
export function isNumber(cell: string): boolean {
  return /^约?[\d０-９](?:[\d０-９,，]*[\d０-９])?(?:[.．][\d０-９]+)?(?:余|多)?[%％\u4e00-\u9fff]{0,3}$/.test(cell) && !/[年月日号届]$/.test(cell)
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
