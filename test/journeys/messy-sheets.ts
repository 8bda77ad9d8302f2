import { utils, write } from '@e965/xlsx'

/** Sheets as offices keep them, made here so that every row can be read beside what is expected of it. */

/** A workbook; each sheet its rows, and which cells are merged. */
export function workbook(kind: 'xlsx' | 'xls', sheets: Readonly<Record<string, { rows: unknown[][]; merged?: string[] }>>): Buffer {
  const book = utils.book_new()
  for (const [name, { rows, merged = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merged.map(range => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: kind === 'xls' ? 'biff8' : 'xlsx' }) as Buffer
}

/** A text as older Windows programs write it. Node reads GBK but does not write it: every pair of bytes is read once. */
export function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk')
  const pairs = new Map<string, number[]>()
  for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return Buffer.from([...text].flatMap(letter => pairs.get(letter) ?? [letter.charCodeAt(0)]))
}
