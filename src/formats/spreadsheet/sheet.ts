/**
 * One row as it stands in a sheet: `line` from 1, cells as text in their places, '' where there is none; rows without
 * text are left out. Dates are written as far as they are shown (2025-08-18, 2025-08, 14:30). `numbers` are the places of
 * cells that hold a bare number, where a day may hide (45887) and 8.20 has become 8.2.
 */
export type SpreadsheetRow = { line: number; cells: string[]; numbers?: number[] }

/** Cells that are shown as one: lines from 1, columns from 0, both ends within. */
export type Merge = { top: number; left: number; bottom: number; right: number }

/** What is only known of a sheet when its rows have been read to their end. */
export type SheetFacts = {
  merges: Merge[]
  errors: number
  uncomputed: number
  hiddenRows: number
}

/** A sheet whose rows come once, and before the next sheet is asked for; its facts are right when they have ended. */
export type SheetReading = { name: string; hidden: boolean; rows: AsyncIterable<SpreadsheetRow>; facts: SheetFacts }

/** Of a sheet in which nothing of the kind was met. */
export function noFacts(): SheetFacts {
  return { merges: [], errors: 0, uncomputed: 0, hiddenRows: 0 }
}
