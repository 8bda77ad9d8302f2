import type { ImportSheet, ImportState } from '../../sent.ts'

/** Sheets with the same headings together, in the order of the workbook: what is decided of one holds for all of them. */
export function layoutsOf(sheets: readonly ImportSheet[]): ImportSheet[][] {
  return [...Map.groupBy(sheets, ({ layout, ledger }) => `${layout} ${ledger}`).values()]
}

/** What a sheet is called: one that is alone in its file by the file, for its own name is as often as not Sheet1. */
export function calledSheet({ name }: Pick<ImportSheet, 'name'>, { file, sheets }: Pick<ImportState, 'file' | 'sheets'>): string {
  return name === '' || sheets.length === 1 ? file : name
}

/** Columns to be looked at first, the least sure on top; those without heading and content say nothing. */
export function columnsToShow(columns: ImportSheet['columns']): ImportSheet['columns'] {
  const shown = columns.filter(({ heading, given }) => heading !== '' && given === undefined)
  return [...shown.filter(({ sure }) => sure < 1).sort((a, b) => a.sure - b.sure), ...shown.filter(({ sure }) => sure === 1)]
}
