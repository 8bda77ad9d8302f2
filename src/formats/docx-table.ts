import { Table, TableCell, TableRow } from 'docx'
import type { Table as TableBlock } from './docx-write.ts'
import { paragraph } from './docx-text.ts'

/** A table as wide as the text; its head stands again on every page, its rows stay whole. */
export function table({ head, rows, widths }: TableBlock, width: number): Table {
  const count = rows.reduce((most, row) => Math.max(most, row.length), head.length)
  const columnWidths = share(width, Array.from({ length: count }, (_, i) => widths?.[i] ?? 1))
  const cells = (row: string[], style: string) => columnWidths.map((column, i) => cell(row[i] ?? '', style, column))
  return new Table({
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    columnWidths,
    margins: { left: 80, right: 80 },
    rows: [
      ...(head.length ? [new TableRow({ cantSplit: true, tableHeader: true, children: cells(head, 'TableHead') })] : []),
      ...rows.map(row => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
    ],
  })
}

function cell(text: string, style: string, size: number): TableCell {
  const layout = style === 'TableText' && number.test(text) ? { alignment: 'right' } as const : {}
  return new TableCell({ width: { size, type: 'dxa' }, verticalAlign: 'center', children: [paragraph(style, text, layout)] })
}

const number = /^-?[\d,]+(\.\d+)?%?$/

/** Whole numbers in these parts, with exactly this sum. */
export function share(whole: number, parts: number[]): number[] {
  const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const ends = parts.map((_, i) => Math.round((whole * total(parts.slice(0, i + 1))) / total(parts)))
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}
