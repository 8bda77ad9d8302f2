/** A place in a sheet: lines from 1, columns from 0. */
export type Cell = { line: number; column: number }
export type CellRange = { from: Cell; to: Cell }

/** 'C5' and '$C$5'; null for what names no cell. */
export function parseCell(text: string): Cell | null {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim())
  return found && { line: Number(found[2]), column: columnNumber(found[1]!) }
}

/** 'C5:C64', or one cell as a range of its own; corners in any order. */
export function parseRange(text: string): CellRange | null {
  const [a, b = a, ...more] = text.split(/[:：]/)
  const [one, other] = [parseCell(a ?? ''), parseCell(b ?? '')]
  if (!one || !other || more.length > 0) return null
  const [lines, columns] = [[one.line, other.line], [one.column, other.column]].map(ends => ends.sort((x, y) => x - y)) as [number[], number[]]
  return { from: { line: lines[0]!, column: columns[0]! }, to: { line: lines[1]!, column: columns[1]! } }
}

export function printCell({ line, column }: Cell): string {
  return columnLetters(column) + line
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + column % 26)
}

/** A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Row by row, left to right. */
export function* cellsOf({ from, to }: CellRange): Generator<Cell> {
  for (let line = from.line; line <= to.line; line++) for (let column = from.column; column <= to.column; column++) yield { line, column }
}
