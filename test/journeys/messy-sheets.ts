import { utils, write } from '@e965/xlsx'

/** A workbook as offices keep them; each sheet its rows, and which cells are merged. */
export function workbook(kind: 'xlsx' | 'xls', sheets: Readonly<Record<string, { rows: unknown[][]; merged?: string[] }>>): Buffer {
  const book = utils.book_new()
  for (const [name, { rows, merged = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merged.map(range => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: kind === 'xls' ? 'biff8' : 'xlsx' }) as Buffer
}
