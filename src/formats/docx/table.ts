import { Paragraph, Table, TableCell, TableRow } from 'docx'
import { plainWords, said, width as wide } from './text.ts'
import type { Note, Table as TableBlock, Words } from './words.ts'

/** A table as wide as the text; its head stands again on every page, its rows stay whole. Null of one without cells. */
export function table({ head, rows, widths }: TableBlock, width: number, note: Note): Table | null {
  const count = rows.reduce((most, row) => Math.max(most, row.length), head.length)
  if (count === 0) return null
  const columnWidths = widths ? share(width, Array.from({ length: count }, (_, i) => widths[i] ?? 1)) : fitted(width, needs([head, ...rows], count))
  const cells = (row: readonly Words[], style: string) => columnWidths.map((column, i) => cell(row[i] ?? '', style, column, note))
  return new Table({
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    columnWidths,
    margins: { left: MARGIN, right: MARGIN },
    rows: [
      ...(head.length ? [new TableRow({ cantSplit: true, tableHeader: true, children: cells(head, 'TableHead') })] : []),
      ...rows.map(row => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
    ],
  })
}

function cell(words: Words, style: string, size: number, note: Note): TableCell {
  const layout = style === 'TableText' && number.test(plainWords(words)) ? { alignment: 'right' } as const : {}
  return new TableCell({ width: { size, type: 'dxa' }, verticalAlign: 'center', children: [new Paragraph({ style, ...layout, children: said(words, note) })] })
}

const number = /^-?[\d,]+(\.\d+)?%?$/

const MARGIN = 80
/** A character of the words in a table, 10.5 points. */
const CHARACTER = 210

/** Six characters and their air. */
const FEW_WORDS = 1500

/** The width that each column asks for: its longest line, and a little air, for the digits of some typefaces are wide. */
function needs(rows: readonly (readonly Words[])[], count: number): number[] {
  const longest = (words: Words) => Math.max(...plainWords(words).split('\n').map(wide))
  return Array.from({ length: count }, (_, i) => 2 * MARGIN + CHARACTER * (0.5 + 1.1 * Math.max(1, ...rows.map(row => longest(row[i] ?? '')))))
}

/** Where all is too much, every column has what a few words ask for, and what is left goes to those with most to say. */
export function fitted(whole: number, needs: readonly number[]): number[] {
  const least = needs.map(need => Math.min(need, FEW_WORDS))
  const [left, wanted] = [whole - total(least), total(needs) - total(least)]
  if (left <= 0 || wanted <= left) return share(whole, wanted <= left ? needs : least)
  return share(whole, needs.map((need, i) => least[i]! + left * (need - least[i]!) / wanted))
}

/** Whole numbers in these parts, with exactly this sum. */
export function share(whole: number, parts: readonly number[]): number[] {
  const ends = parts.map((_, i) => Math.round((whole * total(parts.slice(0, i + 1))) / total(parts)))
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
