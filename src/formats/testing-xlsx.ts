import { columnLetters } from '#kit/cell.ts'
import { zip } from './zip.ts'

/** A workbook made by hand, part by part, as no library of ours writes it: what offices send comes from many programs. */
export type TestSheet = {
  rows: readonly (readonly TestCell[])[]
  merges?: readonly string[]
  hidden?: true
  xml?: { before?: string; behind?: string }
}
/** `day` is a date cell with its number, `shared` the place of a shared text, `xml` the cell as it stands. */
export type TestCell = string | number | null | { day: number } | { shared: number } | { xml: string }

export function xlsx(sheets: Readonly<Record<string, TestSheet>>, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const all = Object.entries(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${all.map(([name, { hidden }], i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden
      ? ' state="hidden"'
      : ''} r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...all.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]), ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    // Style 1 is a day, 2 a month as an office writes it.
    'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    ...Object.fromEntries(all.map(([, sheet], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...more,
  }
  return zip(Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, new TextEncoder().encode(text)]))
}

function sheetXml({ rows, merges = [], xml: { before = '', behind = '' } = {} }: TestSheet): string {
  const lines = rows.map((cells, i) => cells.every(cell => cell === null) ? '' : `<row r="${i + 1}">${cells.map((cell, n) => cellXml(cell, columnLetters(n) + (i + 1)))
    .join('')}</row>`)
  const merged = merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet>${before}<sheetData>${lines.join('')}</sheetData>${merged}${behind}</worksheet>`
}

function cellXml(cell: TestCell, ref: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('day' in cell) return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`
  return 'shared' in cell ? `<c r="${ref}" t="s"><v>${cell.shared}</v></c>` : cell.xml.replace('<c', `<c r="${ref}"`)
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships>${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}
