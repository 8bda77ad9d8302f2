import { basename } from 'node:path'
import { writeCsv } from '#formats/csv.ts'
import { spreadsheetKind } from '#formats/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet, type PrintedSheet } from '#formats/spreadsheet/write.ts'
import type { Loaded } from '#sheets/load.ts'
import { refusedSheet } from '#sheets/refused-sheet.ts'
import { writeOut } from './out-file.ts'
import { note } from './screen.ts'

/** In the name of a file that holds refused rows. */
export const BACK = '.退回.'

/** The refused rows of a file as a file of their own, each with its reason, beside the one they came from and of its kind. */
export async function handBack(path: string, sheets: readonly (Loaded & { name: string; titles: readonly string[] })[]): Promise<void> {
  const printed = sheets.map(one => refusedSheet(one, one.name, one.titles)).filter(({ rows }) => rows.length > 0)
  if (printed.length === 0) return
  const text = await spreadsheetKind(path) === undefined
  const back = path.replace(/\.[^.]*$/, '') + BACK + (text ? 'csv' : 'xlsx')
  await writeOut(back, text ? writeCsv(linesOf(printed[0]!), { bom: true }) : await writeSpreadsheet(printed))
  const many = sheets.reduce((sum, { refused }) => sum + refused.filter(({ rows }) => rows.length > 0).length, 0)
  note(`${basename(path)}：退回的${many}条写在 ${back}，改好后再导入这个文件`)
}

function linesOf({ above = [], columns, rows }: PrintedSheet): string[][] {
  return [...above.map(line => [line]), columns.map(({ heading = '' }) => heading), ...rows.map(row => row.map(cell => String(cell ?? '')))]
}
