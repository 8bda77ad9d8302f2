import { parseCell, printCell } from '#kit/cell.ts'

/** A sheet's XML taken apart: its rows by their lines, those that nobody asked for as one text, and what stands before and behind them. `prefix`: x: where its program writes one. */
export type SheetXml = { before: string; rows: Map<number, RowXml>; rest: string; after: string; prefix: string }
/** A row's own opening, and its cells by their columns; both as they stand. */
export type RowXml = { opening: string; cells: Map<number, string> }

/** `last`: the last line that is wanted. What was only coloured to the end of the sheet has a million rows, and stays as it is. */
export function takenApart(xml: string, last: number): SheetXml {
  const data = /<((?:\w+:)?)sheetData\b[^>]*?(\/?)>/.exec(xml)
  if (!data) return { before: xml, rows: new Map(), rest: '', after: '', prefix: '' }
  const [opening, prefix = '', empty] = data
  const start = data.index + opening.length
  const end = empty ? start : xml.indexOf(`</${prefix}sheetData>`, start)
  const inner = empty ? { rows: new Map<number, RowXml>(), rest: '' } : rowsIn(xml.slice(start, end), prefix, last)
  return { before: xml.slice(0, data.index), ...inner, after: xml.slice(empty ? start : end + `</${prefix}sheetData>`.length), prefix }
}

/** Rows and cells in the order of their names, as a sheet must have them. */
export function putTogether({ before, rows, rest, after, prefix }: SheetXml): string {
  const lines = [...rows].sort(([a], [b]) => a - b).map(([, { opening, cells }]) =>
    `${opening}${[...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell).join('')}</${prefix}row>`)
  return `${before}<${prefix}sheetData>${lines.join('')}${rest}</${prefix}sheetData>${after}`
}

/** The row of a line, made where there is none. */
export function rowOf({ rows, prefix }: SheetXml, line: number): RowXml {
  const found = rows.get(line) ?? { opening: `<${prefix}row r="${line}">`, cells: new Map() }
  rows.set(line, found)
  return found
}

/** Rows and cells may leave their names to be counted; here each gets its own. */
function rowsIn(xml: string, prefix: string, last: number): Pick<SheetXml, 'rows' | 'rest'> {
  const rows = new Map<number, RowXml>()
  let line = 0
  for (const { index, 1: attributes = '', 2: empty, 3: inner = '' } of xml.matchAll(new RegExp(`<${prefix}row\\b([^>]*?)(?:(/)>|>([\\s\\S]*?)</${prefix}row>)`, 'g'))) {
    const named = /\sr="(\d+)"/.exec(attributes)
    line = named ? Number(named[1]) : line + 1
    if (line > last) return { rows, rest: named ? xml.slice(index) : xml.slice(index).replace(`<${prefix}row`, `<${prefix}row r="${line}"`) }
    rows.set(line, { opening: `<${prefix}row${named ? '' : ` r="${line}"`}${attributes}>`, cells: empty ? new Map() : cellsIn(inner, prefix, line) })
  }
  return { rows, rest: '' }
}

function cellsIn(xml: string, prefix: string, line: number): Map<number, string> {
  const cells = new Map<number, string>()
  let column = -1
  for (const [whole, attributes = ''] of xml.matchAll(new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'g'))) {
    const named = /\sr="([^"]*)"/.exec(attributes)
    column = (named && parseCell(named[1]!)?.column) ?? column + 1
    cells.set(column, named ? whole : whole.replace(`<${prefix}c`, `<${prefix}c r="${printCell({ line, column })}"`))
  }
  return cells
}
