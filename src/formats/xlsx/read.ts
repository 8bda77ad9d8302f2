import { openZip } from '../unzip.ts'
import { noFacts, type SheetReading } from '../spreadsheet/sheet.ts'
import { sheetRows } from './sheet.ts'
import { workbookOf } from './parts.ts'

/**
 * The sheets of an .xlsx, .xlsm or .xltx. In memory lie the workbook's shared texts and one piece of one sheet, however long
 * the sheet is. Charts and macros are left where they are; formulas are what their program last made of them.
 */
export async function* readXlsx(path: string): AsyncGenerator<SheetReading> {
  const zip = await openZip(path)
  try {
    const { sheets, book } = await workbookOf(zip)
    for (const { name, hidden, part } of sheets) {
      const facts = noFacts()
      yield { name, hidden, facts, rows: sheetRows(zip.read(part), name, book, facts) }
    }
  } finally {
    await zip.close()
  }
}
