import { columnLetters } from '#kit/cell.ts'
import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx'
import { heights, onPaper, type Laid } from './paper.ts'
import { cellText, sheetNames } from './text.ts'

/** A sheet to be printed and filled in: lines over its whole width, headings, rows, lines below. */
export type PrintedSheet = {
  name: string
  above?: readonly string[]
  columns: readonly PrintedColumn[]
  rows: readonly (readonly PrintedCell[])[]
  below?: readonly string[]
  /** Rows below that wait to be filled in: formatted, with their drop-downs. */
  free?: number
  marks?: readonly Mark[]
  /** So many columns on the left stay in sight and stand on every page, over as many pages as the others need. */
  titles?: number
  hidden?: true
}
export type PrintedCell = string | number | null
export type PrintedColumn = {
  /** A sheet whose first column has none has no row of headings. */
  heading?: string
  /** In characters, of which a Chinese one takes two. */
  width?: number
  /** Numbers add up and stand right, whole, as money or as they are; anything else is text, whatever it looks like. */
  as?: 'count' | 'money' | 'number'
  hidden?: true
  required?: true
  /** The only words that may be filled in, offered in a drop-down. */
  choices?: readonly string[]
  /** Shown where the cursor rests on the heading. */
  note?: string
}
/** A cell, or a whole row, that looks otherwise; both from 0, the row among `rows`. */
export type Mark = { row: number; column?: number; as: 'wrong' | 'example' | 'total'; note?: string }

/**
 * An .xlsx: A4 across, headings on every page, page numbers. A text is never a formula, whatever it begins with, and stays
 * one in every program: its format says so.
 */
export async function writeSpreadsheet(sheets: readonly PrintedSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const options = sheets.flatMap(sheet => sheet.columns.flatMap(({ choices }) => choices ? [choices] : []))
  const names = sheetNames([OPTIONS, ...sheets.map(({ name }) => name)]).slice(1)
  const written = sheets.map((sheet, i) => written1(
    { ...sheet, name: names[i]! },
    choices => `'${OPTIONS}'!$${columnLetters(options.indexOf(choices))}$1:$${columnLetters(options.indexOf(choices))}$${choices.length}`,
  ))
  const longest = Math.max(...options.map(one => one.length))
  const hidden = (): WriteSheet => ({ name: OPTIONS, hidden: true, rows: Array.from({ length: longest }, (_, i) => options.map(one => valueOf(one[i] ?? null))) })
  return writeXlsx({ sheets: [...written, ...options.length > 0 ? [hidden()] : []], defaultFont: { name: '宋体', size: 11 }, stringMode: 'inline' })
}

/** The hidden sheet with the words of all drop-downs: in the cell itself there is room for 255 characters only. */
const OPTIONS = '下拉选项'

function written1(sheet: PrintedSheet, rangeOf: (choices: readonly string[]) => string): WriteSheet {
  const { name, above = [], columns, rows, below = [], free = 0, titles, hidden } = sheet
  const headed = columns[0]?.heading !== undefined
  const first = above.length + (headed ? 1 : 0)
  const line = (text: string): CellValue[] => [cellText(text)]
  const last = (titles ?? columns.length) - 1
  const across = [...above.keys(), ...below.map((_, i) => first + rows.length + free + i)].map(row => ({ startRow: row, startCol: 0, endRow: row, endCol: last }))
  const laid = laidOf(sheet, first, last)
  return {
    name, ...(hidden && { hidden }),
    columns: columns.map(column => ({ width: column.width ?? 12, style: bodyOf(column), ...(column.hidden && { hidden: true }) })),
    rows: [
      ...above.map(line), ...headed ? [columns.map(({ heading = '' }) => cellText(heading))] : [],
      ...rows.map(row => row.map(valueOf)), ...Array.from({ length: free }, () => []), ...below.map(line),
    ],
    cells: cellsOf(sheet, first),
    merges: last > 0 ? across : [],
    rowDefs: heights(laid),
    ...(headed && { freezePane: { rows: first, ...(titles !== undefined && { columns: titles }) } }),
    dataValidations: columns.flatMap(({ choices }, i): DataValidation[] => choices
      ? [
        {
          type: 'list', formula1: rangeOf(choices), range: `${columnLetters(i)}${first + 1}:${columnLetters(i)}${first + rows.length + free}`,
          allowBlank: true, showErrorMessage: true, errorStyle: 'warning', errorTitle: '不在下拉里', errorMessage: '请从下拉中选',
        },
      ] : []),
    ...onPaper(laid),
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  }
}

function laidOf({ above = [], columns, rows, below = [], free = 0, titles }: PrintedSheet, first: number, last: number): Laid {
  const widths = widthsOf(columns)
  const headings = first > above.length ? [columns.map(({ heading = '' }) => heading)] : []
  const body = rows.map(row => row.map(textOf))
  const lines = [...above.map(line => [line]), ...headings, ...body, ...Array.from({ length: free }, () => []), ...below.map(line => [line])]
  const over = widths.slice(0, last + 1).reduce((sum, width) => sum + width, 0)
  const across = new Map([...above.keys(), ...below.map((_, i) => first + rows.length + free + i)].map(row => [row, over] as const))
  return { widths, rows: lines, across, titleRows: headings.length > 0 ? first : 0, ...(titles !== undefined && { titleColumns: titles }) }
}

export function widthsOf(columns: readonly PrintedColumn[]): number[] {
  return columns.map(({ width, hidden }) => hidden ? 0 : width ?? 12)
}

/** Numbers fit their columns. */
export function textOf(cell: PrintedCell): string {
  return typeof cell === 'string' ? cell : ''
}

function valueOf(cell: PrintedCell): CellValue {
  return typeof cell === 'string' ? cellText(cell) : cell
}

function cellsOf({ above = [], columns, rows, below = [], free = 0, marks = [] }: PrintedSheet, first: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  const set = (row: number, column: number, style: CellStyle, note?: string) => cells.set(`${row},${column}`, {
    style, ...(note !== undefined && { comment: { author: '娘家', text: cellText(note) } }),
  })
  above.forEach((_, i) => set(i, 0, i === 0 ? TITLE : UNDER))
  below.forEach((_, i) => set(first + rows.length + free + i, 0, UNDER))
  if (first > above.length) columns.forEach(({ required, note }, i) => set(above.length, i, required ? { ...HEAD, font: { bold: true, color: { rgb: 'C00000' } } } : HEAD, note))
  for (const { row, column, as, note } of marks) {
    columns.forEach((one, i) => { if (column === undefined || column === i) set(first + row, i, { ...bodyOf(one), ...MARKS[as] }, column === i ? note : undefined) })
  }
  for (let i = 0; i < free; i++) columns.forEach((one, column) => set(first + rows.length + i, column, bodyOf(one)))
  return cells
}

function bodyOf({ as, heading }: PrintedColumn): CellStyle {
  if (heading === undefined) return UNDER
  return {
    ...BODY, numFmt: as === 'money' ? '#,##0.00' : as === 'count' ? '0' : as === 'number' ? 'General' : '@',
    alignment: { vertical: 'center', wrapText: true, ...(as && { horizontal: 'right' }) },
  }
}

const LINE = { style: 'thin' } as const
const BODY: CellStyle = { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } }
const HEAD: CellStyle = {
  ...BODY, font: { bold: true }, numFmt: '@', fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const TITLE: CellStyle = { font: { bold: true, size: 16 }, numFmt: '@', alignment: { horizontal: 'center', vertical: 'center' } }
const UNDER: CellStyle = { numFmt: '@', alignment: { vertical: 'center', wrapText: true } }
const MARKS: Readonly<Record<Mark['as'], CellStyle>> = {
  wrong: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } },
  example: { font: { italic: true, color: { rgb: '808080' } } },
  total: { font: { bold: true } },
}
