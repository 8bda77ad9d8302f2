import type { Mark, PrintedCell, PrintedSheet } from '#formats/spreadsheet/write.ts'
import { REASON } from './columns.ts'
import { sayFault } from './fault.ts'
import type { Loaded } from './outcome.ts'

/**
 * The refused rows of a sheet in the layout in which they came, each with its reasons behind it and the cells that are
 * meant in red; mended, it can be loaded as it is. What stood above the headings stands there again: it may say the year.
 */
export function refusedSheet({ sheet, refused }: Pick<Loaded, 'sheet' | 'refused'>, name: string, above: readonly string[] = []): PrintedSheet {
  const { headings, ledger } = sheet
  const rows: PrintedCell[][] = []
  const marks: Mark[] = []
  for (const one of refused) {
    const first = rows.length
    for (const { line, cells, numbers } of one.rows) {
      for (const { heading, say } of one.faults.filter(fault => fault.line === line)) {
        const column = headings.findIndex(other => other.trim() === heading)
        if (column >= 0) marks.push({ row: rows.length, column, as: 'wrong', note: say })
      }
      rows.push(headings.map((_, i) => numbers?.includes(i) ? Number(cells[i]) : cells[i] ?? ''))
    }
    if (rows.length === first) continue
    rows[first]!.push(one.faults.map(fault => sayFault('', fault, ledger).replace(/^第\d+行：?/, '')).join('；'))
  }
  return { name: name || ledger.label, above, columns: [...headings.map(heading => ({ heading, width: 14 })), { heading: REASON, width: 40 }], rows, marks }
}
