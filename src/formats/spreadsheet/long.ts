import { heightOf } from './paper.ts'
import { cellText } from './text.ts'
import { textOf, widthsOf, writeSpreadsheet, type PrintedCell, type PrintedSheet } from './write.ts'
import { unzip } from '../unzip.ts'
import { escapeXml, xmlSource } from '../xml.ts'
import { zipStream } from '../zip.ts'

/** A printed sheet with more rows than can be held, gone through once; `many` says beforehand how many, and `total` stands below them. */
export type LongSheet = Omit<PrintedSheet, 'rows' | 'free' | 'marks'> & { rows: Rows; many: number; total?: readonly PrintedCell[] }
type Rows = AsyncIterable<readonly PrintedCell[]> | Iterable<readonly PrintedCell[]>

/**
 * An .xlsx given out as it is made, in the memory of a few rows. It is what `writeSpreadsheet` makes of the same sheet with one empty
 * row: that row is the pattern of all, and what stands below moves down. Drop-downs are not for it.
 */
export async function* writeLongSpreadsheet({ rows, many, total, ...sheet }: LongSheet): AsyncGenerator<Uint8Array> {
  const pattern = sheet.columns.map(() => null)
  const made = await unzip(await writeSpreadsheet([{ ...sheet, rows: [pattern, ...total ? [total] : []], ...total && { marks: [{ row: 1, as: 'total' as const }] } }]))
  const first = (sheet.above?.length ?? 0) + (sheet.columns[0]?.heading === undefined ? 0 : 1) + 1
  yield* zipStream(Array.from(made, ([name, bytes]) => ({ name, chunks: name === 'xl/worksheets/sheet1.xml' ? filled(xmlSource(bytes), first, rows, many, widthsOf(sheet.columns)) : [bytes] })))
}

async function* filled(xml: string, first: number, rows: Rows, many: number, widths: readonly number[]): AsyncGenerator<Uint8Array> {
  const [row] = new RegExp(`<row r="${first}".*?</row>`, 's').exec(xml)!
  const at = xml.indexOf(row)
  const cells = Array.from(row.matchAll(/<c r="([A-Z]+)\d+"( s="\d+")?/g), ([, letters, style = '']) => ({ letters: letters!, style }))
  let waiting = xml.slice(0, at).replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)(\d+)"/, (_, before: string, last: string) => `${before}${Number(last) + many - 1}"`)
  let line = first
  for await (const values of rows) {
    const height = heightOf(values.map(textOf), widths)
    waiting += `<row r="${line}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.map(({ letters, style }, i) => cellOf(`r="${letters}${line}"`, style, values[i] ?? null)).join('')}</row>`
    line++
    if (waiting.length < PIECE) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (line - first !== many) throw new Error(`${line - first} rows were given out of ${many}`)
  yield Buffer.from(waiting + lowered(xml.slice(at + row.length), first, many - 1))
}

const PIECE = 65_536

/** A text is written where it stands: no other part of the workbook has to know it. */
function cellOf(at: string, style: string, value: PrintedCell): string {
  if (value === null) return `<c ${at}${style}/>`
  if (typeof value === 'number') return `<c ${at}${style}><v>${value}</v></c>`
  const text = cellText(value)
  return `<c ${at} t="inlineStr"${style}><is>${text === '' ? '<t/>' : `<t>${escapeXml(text)}</t>`}</is></c>`
}

/** What stands below the pattern, so many rows further down. */
function lowered(xml: string, first: number, by: number): string {
  const down = (row: string) => Number(row) > first ? Number(row) + by : Number(row)
  return xml
    .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${down(row)}"`)
    .replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => `<c r="${letters}${down(row)}"`)
    .replace(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g, (_, a: string, from: string, b: string, to: string) => `<mergeCell ref="${a}${down(from)}:${b}${down(to)}"`)
}
