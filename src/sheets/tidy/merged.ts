import type { Merge } from '#formats/spreadsheet/sheet.ts'

/** A row in the making: which of its cells are bare numbers, and which were filled from above. */
export type Line = { line: number; cells: string[]; numbers: number[]; filled: number[] }

/**
 * Fills a cell that several lines share into each of them: the village that stands once beside its ten firms. Rows come in
 * order; where one was left out nothing is filled, but what it holds goes on. Returns the columns that were filled.
 */
export function filling(merges: readonly Merge[], below: number): (row: Line, kept: boolean) => number[] {
  const waiting = merges.filter(({ top, bottom }) => bottom > top && top > below).sort((a, b) => a.top - b.top)
  const open = new Map<number, { bottom: number; text: string; number: boolean }>()
  let next = 0
  return ({ line, cells, numbers, filled }, kept) => {
    const columns: number[] = []
    for (const [column, { bottom, text, number }] of open) {
      if (line > bottom) open.delete(column)
      else if (kept && (cells[column] ?? '').trim() === '') {
        while (cells.length < column) cells.push('')
        cells[column] = text
        filled.push(column)
        if (number) numbers.push(column)
        columns.push(column)
      }
    }
    for (; next < waiting.length && waiting[next]!.top <= line; next++) {
      const { top, bottom, left } = waiting[next]!
      const text = top === line ? cells[left] ?? '' : ''
      if (text.trim() !== '' && bottom > line) open.set(left, { bottom, text, number: numbers.includes(left) })
    }
    return columns
  }
}
