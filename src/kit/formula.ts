/** Spreadsheets run a cell that begins with one of these as a formula. */
const formula = /^'*[=+\-@\t\r]/
const negative = /^-\d+(\.\d+)?$/

/**
 * A cell that no spreadsheet runs: it gets an apostrophe, which reading takes off again. A plain negative number is left
 * alone: it is harmless, and with the apostrophe a column would no longer add up.
 */
export function guarded(cell: string): string {
  return formula.test(cell) && !negative.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
