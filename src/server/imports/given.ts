import type { SheetRow } from '#sheets/sheet.ts'

/**
 * Rows with what their person gave to all of them, behind their own `width` cells. Each shares it with the row above, so that
 * a row of a part stays one; cells beyond the headings stay beyond.
 */
export function withGiven(rows: AsyncIterable<SheetRow>, width: number, given: readonly string[]): AsyncIterable<SheetRow> {
  if (given.length === 0) return rows
  const places = given.map((_, i) => width + i)
  return {
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) {
        const own = Array.from({ length: width }, (_, i) => row.cells[i] ?? '')
        yield { ...row, cells: [...own, ...given, ...row.cells.slice(width)], filled: [...row.filled ?? [], ...places] }
      }
    },
  }
}
