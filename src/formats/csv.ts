import { guarded, unguarded } from '#kit/formula.ts'
import { refuse } from '#kit/refusal.ts'
import { textChunks } from './text.ts'

/** `line` is where the row begins in the file, counted from 1. */
export type CsvRow = { line: number; cells: string[] }

/** RFC 4180, and as lenient as Excel: comma, semicolon or tab, blank lines skipped, a quote inside a bare cell is text. */
export function parseCsv(text: string): { rows: string[][]; lines: number[] } {
  const rows: string[][] = []
  const lines: number[] = []
  for (const { line, cells } of csvReader()(text, true)) {
    rows.push(cells)
    lines.push(line)
  }
  return { rows, lines }
}

/** The rows of a file of any length; memory is bounded by one chunk and the longest row. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const read = csvReader()
  for await (const text of textChunks(chunks)) yield* read(text, false)
  yield* read('', true)
}

/** `bom`: Excel takes a file without the mark for GBK. */
export function writeCsv(rows: Iterable<readonly string[]>, options: { bom?: true } = {}): string {
  let text = options.bom ? '\ufeff' : ''
  for (const cells of rows) text += csvLine(cells)
  return text
}

/** One row with its line end, for exports that are written as they are read. */
export function csvLine(cells: readonly string[]): string {
  // A bare empty line would be a blank line, not a row of one empty cell.
  return cells.length === 1 && cells[0] === '' ? '""\r\n' : cells.map(writeCell).join(',') + '\r\n'
}

function writeCell(cell: string): string {
  const safe = guarded(cell)
  return /[",;\t\r\n\ufeff]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe
}

/** Takes text piece by piece and gives out the rows that are complete; `last` says that no more comes. */
function csvReader(): (text: string, last: boolean) => Generator<CsvRow> {
  let waiting = ''
  let line = 1
  let separator: string | undefined
  return function* (text, last) {
    waiting += text
    if (separator === undefined) {
      if (!last && waiting.length < sample) return
      if (waiting.startsWith('\ufeff')) waiting = waiting.slice(1)
      separator = separatorOf(waiting.slice(0, sample))
    }
    let at = 0
    while (at < waiting.length) {
      const record = readRecord(waiting, at, separator, last)
      if (!record) {
        if (last || waiting.length - at > longestRow) throw unclosed(line)
        break
      }
      if (!record.blank) yield { line, cells: record.cells.map(unguarded) }
      line += record.breaks
      at = record.end
    }
    waiting = waiting.slice(at)
  }
}

const sample = 65_536
const longestRow = 1_000_000

function unclosed(line: number) {
  return refuse('invalid', `第${line}行的引号没有成对，请检查这一行的英文双引号后再导入`, `第${line}行`)
}

type Row = { cells: string[]; end: number; breaks: number; blank: boolean }

/** Undefined when the row does not end within the text. */
function readRecord(text: string, at: number, separator: string, last: boolean): Row | undefined {
  special.lastIndex = at
  const stop = special.test(text) ? special.lastIndex - 1 : text.length
  if (text[stop] === '"') return readQuoted(text, at, separator, last)
  const end = afterBreak(text, stop, last)
  return end === undefined ? undefined : { cells: text.slice(at, stop).split(separator), end, breaks: 1, blank: at === stop }
}

const special = /["\r\n]/g

/** The slow way, for a row with a quote in it: cell by cell. */
function readQuoted(text: string, at: number, separator: string, last: boolean): Row | undefined {
  const cells: string[] = []
  const bareEnd = new RegExp(`[${separator}\r\n]`, 'g')
  for (let from = at; ; from++) {
    let cell = ''
    if (text[from] === '"') {
      const quoted = readQuotes(text, from + 1)
      if (quoted === undefined || (quoted.end === text.length && !last)) return undefined
      cell = quoted.text
      from = quoted.end
    }
    bareEnd.lastIndex = from
    const stop = bareEnd.test(text) ? bareEnd.lastIndex - 1 : text.length
    cells.push(cell + text.slice(from, stop))
    from = stop
    if (text[from] === separator) continue
    const end = afterBreak(text, from, last)
    return end === undefined ? undefined : { cells, end, breaks: text.slice(at, end).match(/\r\n|\r|\n/g)?.length ?? 0, blank: false }
  }
}

/** From behind the opening quote to behind the closing one. */
function readQuotes(text: string, from: number): { text: string; end: number } | undefined {
  for (let inside = ''; ; ) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return undefined
    inside += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { text: inside, end: quote + 1 }
    inside += '"'
    from = quote + 2
  }
}

/** Where the next line begins; undefined while that is not known: no break yet, or the \n of \r\n may still come. */
function afterBreak(text: string, stop: number, last: boolean): number | undefined {
  if (stop >= text.length) return last ? stop : undefined
  if (text[stop] === '\n') return stop + 1
  if (stop + 1 === text.length && !last) return undefined
  return text[stop + 1] === '\n' ? stop + 2 : stop + 1
}

/** The separator that most of the first lines hold outside quotes; on a tie the one that is rarer in plain text. */
function separatorOf(text: string): string {
  const bare = text.replace(/(^|[\t,;\r\n])"[^"]*(?:""[^"]*)*(?:"|$)/g, '$1')
  const lines = bare.split(/[\r\n]+/, 20)
  const score = (separator: string) => lines.filter(line => line.includes(separator)).length
  const best = ['\t', ',', ';'].reduce((a, b) => (score(b) > score(a) ? b : a))
  return score(best) > 0 ? best : ','
}
