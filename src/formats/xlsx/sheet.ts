import type { Merge, SheetFacts, SpreadsheetRow } from '../spreadsheet/sheet.ts'
import { MOST, tooWide } from '../spreadsheet/limits.ts'
import { textOfCell } from '../spreadsheet/text.ts'
import { numberText, type NumberFormat } from '../spreadsheet/number.ts'
import { unsound, walkXml } from './xml.ts'

/** What the cells of all sheets refer to. */
export type Workbook = { strings: readonly string[]; /** By the number that a cell gives as its style. */ formats: readonly NumberFormat[]; since1904: boolean }

/** The rows of one sheet as they are unpacked; `facts` fill up on the way. What the sheet says of its own size is not believed. */
export async function* sheetRows(chunks: AsyncIterable<Uint8Array>, name: string, book: Workbook, facts: SheetFacts): AsyncGenerator<SpreadsheetRow> {
  const found: SpreadsheetRow[] = []
  let row: SpreadsheetRow = { line: 0, cells: [] }
  let cell: Cell = { column: -1, type: 'n', style: 0, text: '', formula: false }
  let within = ''
  let aloud = false
  for await (const _ of walkXml(chunks, { open, text, close })) yield* found.splice(0)

  function open(tag: string, attributes: Readonly<Record<string, string>>): void {
    switch (tag) {
      case 'c': return begin(attributes)
      case 'v': case 't': case 'f': within = tag; return
      case 'rPh': aloud = true; return // how a word is read aloud, behind the word itself
      case 'row': return beginRow(attributes)
      case 'mergeCell': return void facts.merges.push(...mergeOf(attributes['ref'] ?? '', facts.merges.length))
    }
  }

  function beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const line = r === undefined ? row.line + 1 : Number(r)
    if (!(line > row.line && line <= 1_048_576)) throw unsound()
    row = { line, cells: [] }
    cell = { ...cell, column: -1 }
    if (hidden === '1' || hidden === 'true') facts.hiddenRows++
  }

  function begin({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    cell = { column: r === undefined ? cell.column + 1 : columnOf(r), type: t, style: Number(s ?? 0), text: '', formula: false }
  }

  function text(piece: string): void {
    if (within === 'v' || (within === 't' && !aloud)) cell.text += piece
  }

  function close(tag: string): void {
    if (tag === 'f') cell.formula = true
    if (tag === 'rPh') aloud = false
    if (tag === 'c') end()
    if (tag === 'row' && row.cells.length > 0) found.push(row)
    within = ''
  }

  function end(): void {
    if (cell.type === 'e') facts.errors++
    if (cell.formula && cell.text === '' && cell.type !== 'str') facts.uncomputed++
    const { text, bare } = textOf(cell, book)
    if (text.trim() === '') return
    if (cell.column >= MOST.columns) throw tooWide(name, row.line)
    while (row.cells.length < cell.column) row.cells.push('')
    row.cells[cell.column] = text
    if (bare) (row.numbers ??= []).push(cell.column)
  }
}

type Cell = { column: number; type: string; style: number; text: string; formula: boolean }

/** What a cell shows, of whatever type it is; `bare`: a number that is no date. */
export function textOf({ type, style, text }: Pick<Cell, 'type' | 'style' | 'text'>, { strings, formats, since1904 }: Workbook): { text: string; bare?: true } {
  switch (type) {
    case 's': {
      const shared = text === '' ? '' : strings[Number(text)]
      if (shared === undefined) throw unsound()
      return { text: shared }
    }
    case 'inlineStr': case 'str': return { text: textOfCell(text) }
    case 'b': return { text: text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : text }
    case 'd': return { text: text.replace('T00:00:00', '').replace('T', ' ').replace(/(?::00)?(?:\.0+)?Z?$/, '') }
    case 'n': return text.trim() === '' ? { text: '' } : numberText(Number(text), formats[style] ?? { as: 'bare' }, since1904)
    default: return { text: '' }
  }
}

/** 'C12' → 2. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
    if (column > 16_384) throw unsound()
  }
  if (column === 0) throw unsound()
  return column - 1
}

function mergeOf(reference: string, many: number): Merge[] {
  const [from = '', to = from] = reference.split(':')
  const [top, bottom] = [from, to].map(end => Number(end.replace(/^[A-Z]+/, ''))) as [number, number]
  if (many >= MOST.merges || !(top > 0 && bottom >= top)) throw unsound()
  return [{ top, left: columnOf(from), bottom, right: columnOf(to) }]
}
