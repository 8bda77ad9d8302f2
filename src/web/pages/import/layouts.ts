import type { ImportSheet } from '../../doors.ts'

/** Sheets with the same headings together, in the order of the workbook: what is decided of one holds for all of them. */
export function layoutsOf(sheets: readonly ImportSheet[]): ImportSheet[][] {
  return [...Map.groupBy(sheets, ({ layout, ledger }) => `${layout} ${ledger}`).values()]
}

/** What a sheet is called: a .csv has no name of its own. */
export function calledSheet({ name }: Pick<ImportSheet, 'name'>, file: string): string {
  return name === '' ? file : name
}

/** Columns to be looked at first, the least sure on top; those without heading and content say nothing. */
export function columnsToShow(columns: ImportSheet['columns']): ImportSheet['columns'] {
  const shown = columns.filter(({ heading }) => heading !== '')
  return [...shown.filter(({ sure }) => sure < 1).sort((a, b) => a.sure - b.sure), ...shown.filter(({ sure }) => sure === 1)]
}
