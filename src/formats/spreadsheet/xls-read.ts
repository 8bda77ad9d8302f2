import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { refuse } from '#kit/refusal.ts'
import { noFacts, type SheetReading, type SpreadsheetRow } from './sheet.ts'
import { MOST, tooWide } from './limits.ts'
import { numberFormat, numberText } from './number.ts'

/** The sheets of an old .xls, read whole: it cannot hold more than 65,536 rows of 256 columns. */
export function* readXls(bytes: Uint8Array): Generator<SheetReading> {
  const book = opened(bytes)
  for (const [nth, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (!sheet?.['!ref'] || !Array.isArray(sheet['!data'])) continue
    const facts = noFacts()
    facts.merges = (sheet['!merges'] ?? []).slice(0, MOST.merges).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }))
    yield { name, hidden: (book.Workbook?.Sheets?.[nth]?.Hidden ?? 0) !== 0, facts, rows: rowsOf(sheet, name, book.Workbook?.WBProps?.date1904 === true, facts) }
  }
}

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'buffer', dense: true, cellNF: true, cellHTML: false, cellText: false, sheetStubs: false })
  } catch (error) {
    if (/password/i.test(String(error))) throw refuse('invalid', '表格有打开密码，请用 WPS 或 Excel 打开，去掉密码，另存为 .xlsx 再导入')
    throw refuse('invalid', '这份旧版表格读不出来，请用 WPS 或 Excel 打开，另存为 .xlsx 再导入')
  }
}

async function* rowsOf(sheet: WorkSheet, name: string, since1904: boolean, facts: SheetReading['facts']): AsyncGenerator<SpreadsheetRow> {
  const data = sheet['!data'] as (CellObject | undefined)[][]
  for (const [i, cells] of data.entries()) {
    const row: SpreadsheetRow = { line: i + 1, cells: [] }
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell) continue
      if (cell.t === 'e') facts.errors++
      const { text, bare } = textOf(cell, since1904)
      if (text.trim() === '') continue
      if (column >= MOST.columns) throw tooWide(name, row.line)
      while (row.cells.length < column) row.cells.push('')
      row.cells[column] = text
      if (bare) (row.numbers ??= []).push(column)
    }
    if (row.cells.length > 0) yield row
  }
}

function textOf({ t, v, z }: CellObject, since1904: boolean): { text: string; bare?: true } {
  if (t === 'n') return numberText(Number(v), numberFormat(String(z ?? 'General')), since1904)
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE' }
  return { text: t === 's' ? String(v) : '' }
}
