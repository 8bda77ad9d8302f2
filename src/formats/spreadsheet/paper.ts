import type { WriteSheet } from 'hucre/xlsx'
import { columnLetters } from '#kit/cell.ts'

/** A sheet as it lies on paper: the columns with their widths, its lines, and how many rows and columns stand on every page. */
export type Laid = {
  widths: readonly number[]
  /** Every row from the top, as it is read; a line that runs over several columns stands in the first. */
  rows: readonly (readonly string[])[]
  /** How many characters the line of a row may take that runs over several columns. */
  across: ReadonlyMap<number, number>
  titleRows: number
  titleColumns?: number
}

/** A4 across, headings on every page. A sheet too wide to be read on one page goes over several, each with the title columns. */
export function onPaper({ widths, titleRows, titleColumns = 0 }: Laid): Pick<WriteSheet, 'pageSetup' | 'colBreaks'> {
  const page: WriteSheet['pageSetup'] = {
    paperSize: 'a4', orientation: 'landscape', margins: { top: 0.7, bottom: 0.7, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    ...(titleRows > 0 && { printTitlesRow: `$1:$${titleRows}` }),
  }
  if (titleColumns === 0 || sum(widths) <= PAGE / SMALLEST) return { pageSetup: { ...page, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true } }
  const pages = parted(widths, titleColumns)
  const widest = Math.max(...pages.map(({ width }) => width))
  return {
    pageSetup: { ...page, scale: Math.min(100, Math.floor(100 * PAGE / widest)), printTitlesColumn: `$A:$${columnLetters(titleColumns - 1)}` },
    colBreaks: pages.slice(1).map(({ first }) => first - 1),
  }
}

/** As few pages as can be read, about as many columns on each. */
function parted(widths: readonly number[], titles: number): { first: number; width: number }[] {
  const fixed = sum(widths.slice(0, titles))
  const others = widths.length - titles
  for (let pages = 2; ; pages++) {
    const each = Math.ceil(others / pages)
    const begins = Array.from({ length: Math.ceil(others / each) }, (_, i) => titles + i * each)
    const found = begins.map(first => ({ first, width: fixed + sum(widths.slice(first, first + each)) }))
    if (each === 1 || found.every(({ width }) => width <= PAGE / SMALLEST)) return found
  }
}

/** How high rows are whose texts need several lines: not every program that opens a sheet measures them. */
export function heights({ rows, widths, across }: Laid): NonNullable<WriteSheet['rowDefs']> {
  const high = rows.map((cells, row) => heightOf(cells, across.has(row) ? [across.get(row)!] : widths))
  return new Map(high.flatMap((height, row) => height === undefined ? [] : [[row, { height }]]))
}

/** In points; nothing where one line is enough. */
export function heightOf(cells: readonly string[], widths: readonly number[]): number | undefined {
  const lines = Math.max(1, ...cells.map((text, i) => widths[i] ? linesOf(text, widths[i]) : 1))
  return lines === 1 ? undefined : Math.min(HIGHEST, lines * LINE)
}

function linesOf(text: string, width: number): number {
  return sum(text.split('\n').map(line => Math.ceil(characters(line) / Math.max(1, width - 1))))
}

/** A Chinese character takes two. */
function characters(text: string): number {
  let count = 0
  for (const char of text) count += char > '\u00ff' ? 2 : 1
  return count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Characters on a line of A4 across at full size, and how much smaller they may be printed and still be read. */
const PAGE = 110
const SMALLEST = 0.65

/** In points: a line, and the highest row there can be. */
const LINE = 15
const HIGHEST = 405
