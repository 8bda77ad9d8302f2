import { refuse } from '#kit/refusal.ts'
import type { SheetReading, SpreadsheetRow } from './sheet.ts'

/** A county's members in one file, and more than a sheet of a workbook can have; what is beyond is a mistake, or meant to break us. Rows are never held. */
export const MOST = { sheets: 100, rows: 1_100_000, columns: 256, merges: 100_000 } as const

/** The rows of a sheet that hold something, as long as the workbook, counted in `seen`, stays within bounds. */
export async function* bounded({ name, rows }: SheetReading, seen: { sheets: number; rows: number }): AsyncGenerator<SpreadsheetRow> {
  if (++seen.sheets > MOST.sheets) throw refuse('invalid', `工作簿里的表超过${MOST.sheets}张，请拆成几个文件再导入`)
  for await (const row of rows) {
    while (row.cells.at(-1)?.trim() === '') row.cells.pop()
    if (row.cells.length === 0) continue
    if (row.cells.length > MOST.columns) throw tooWide(name, row.line)
    if (++seen.rows > MOST.rows) throw refuse('invalid', `表格超过${MOST.rows / 10_000}万行，请拆成几个文件再导入`)
    yield row
  }
}

/** For readers, who must not make a row as long as a cell's name pretends. */
export function tooWide(sheet: string, line: number) {
  return refuse('invalid', `${sheet && `“${sheet}”`}第${line}行超过${MOST.columns}列，请删去右边多余的列再导入`)
}
