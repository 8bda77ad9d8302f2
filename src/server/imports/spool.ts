import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { SheetFacts, SpreadsheetRow } from '#formats/spreadsheet/sheet.ts'
import { readSpreadsheet } from '#formats/spreadsheet/spreadsheet.ts'

/** A sheet that has been read: its rows lie in a file of their own, a line of JSON each. */
export type Spooled = { name: string; hidden: boolean; rows: number; facts: SheetFacts }

/** Reads a workbook once, whatever its kind, and lays the rows of each sheet into the folder `to`, from where they can be taken again and again. */
export async function spool(path: string, name: string, to: string, progress: (rows: number) => void = () => {}): Promise<Spooled[]> {
  const sheets: Spooled[] = []
  let all = 0
  for await (const sheet of readSpreadsheet(path, name)) {
    const file = openSync(fileOf(to, sheets.length), 'w', 0o600)
    try {
      let rows = 0
      let waiting = ''
      for await (const { line, cells, numbers } of sheet.rows) {
        waiting += JSON.stringify(numbers ? [line, cells, numbers] : [line, cells]) + '\n'
        rows++
        if (++all % STEP === 0) progress(all)
        if (waiting.length < PIECE) continue
        writeSync(file, waiting)
        waiting = ''
      }
      writeSync(file, waiting)
      sheets.push({ name: sheet.name, hidden: sheet.hidden, rows, facts: sheet.facts })
    } finally {
      closeSync(file)
    }
  }
  return sheets
}

const PIECE = 65_536
const STEP = 5000

/** The rows of one sheet of a folder, as often as one goes through them; others get their turn between its pieces. */
export function spooledRows(folder: string, nth: number): AsyncIterable<SpreadsheetRow> {
  return { [Symbol.asyncIterator]: () => readRows(fileOf(folder, nth)) }
}

async function* readRows(path: string): AsyncGenerator<SpreadsheetRow> {
  for await (const [line, cells, numbers] of jsonLines<[number, string[], number[]?]>(path)) yield numbers ? { line, cells, numbers } : { line, cells }
}

/** What stands in a file, a line of JSON each; others get their turn between its pieces. */
export async function* jsonLines<T>(path: string): AsyncGenerator<T> {
  let waiting = ''
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (waiting + piece).split('\n')
    waiting = lines.pop()!
    for (const text of lines) yield JSON.parse(text) as T
  }
}

function fileOf(folder: string, nth: number): string {
  return join(folder, `sheet-${nth}.jsonl`)
}
