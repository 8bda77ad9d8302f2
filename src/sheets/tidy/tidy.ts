import type { Merge, SpreadsheetRow } from '#formats/spreadsheet/sheet.ts'
import type { SheetRow } from '../sheet.ts'
import { findHead, type Head } from './head.ts'
import { filling, type Line } from './merged.ts'
import { isDitto, skipping, type Skipped } from './skip.ts'
import { spokenOf, type Spoken } from './spoken.ts'

/** A sheet as it was read; its rows can be gone through again and again. */
export type RawSheet = { name: string; merges: readonly Merge[]; rows: AsyncIterable<SpreadsheetRow> }

/** A sheet as a ledger wants it: one line of headings, and a row a line with all that it says. */
export type Tidy = {
  head: SheetRow
  /** The lines of the headings, and what stands above them. */
  lines: { from: number; to: number }
  titles: readonly string[]
  /** For dates that do not write theirs: what the sheet's name or title says. */
  spoken: Spoken
  rows: AsyncIterable<SheetRow>
  /** What was done, line by line; the same each time. */
  done(): AsyncGenerator<Done>
}
/** `cells`, where no row was left out: those that were filled in from the line above. */
export type Done = { line: number; row: SheetRow; skipped?: never; ditto: number; merged: readonly number[] } | { line: number; row?: never; skipped: Skipped }

export type About = {
  /** Whether some ledger knows such a heading. */
  known: (heading: string) => boolean
  /** Of the file, where sheet and title say no year. */
  file?: string
  /** The line of the headings, where an officer has shown it. */
  head?: number
}

/** Finds what is what in a sheet as offices keep them. Nothing of it belongs to one layout; what it did can be shown. */
export async function tidy(raw: RawSheet, { known, file = '', head: shown }: About): Promise<Tidy> {
  const beginning = await first(raw.rows, Math.max(60, shown ?? 0))
  const head = findHead(beginning, raw.merges, known, shown)
  nameColumns(head, beginning)
  const titles = beginning.filter(row => row.line < head.from).map(({ cells }) => cells.filter(cell => cell.trim() !== '').join(' '))
  const done = () => work(raw, head)
  return {
    head: { line: head.to, cells: head.headings }, lines: { from: head.from, to: head.to }, titles, spoken: spokenOf(raw.name, titles, file), done,
    rows: { async *[Symbol.asyncIterator]() { for await (const { row } of done()) if (row) yield row } },
  }
}

async function* work(raw: RawSheet, head: Head): AsyncGenerator<Done> {
  const fill = filling(raw.merges, head.to)
  const skip = skipping(head, raw.merges)
  let above: Line | undefined
  for await (const { line, cells, numbers = [] } of raw.rows) {
    if (line <= head.to) continue
    const row: Line = { line, cells: [...cells], numbers: [...numbers], filled: [] }
    // Before filling: a line that holds nothing but a word must not look like a row.
    const skipped = skip(row)
    const merged = fill(row, skipped === undefined)
    if (skipped) {
      yield { line, skipped }
      continue
    }
    const ditto = copyDitto(row, above)
    yield { line, row: above = row, ditto, merged }
  }
}

/** 同上 and its marks become what stands above; how many did. */
function copyDitto({ cells, numbers }: Line, above: Line | undefined): number {
  let many = 0
  cells.forEach((cell, i) => {
    if (above === undefined || !isDitto(cell)) return
    cells[i] = above.cells[i] ?? ''
    if (above.numbers.includes(i)) numbers.push(i)
    many++
  })
  return many
}

/** A column without a heading in which half of the rows have something is called by its letter. */
function nameColumns({ headings, to }: Head, beginning: readonly SpreadsheetRow[]): void {
  const rows = beginning.filter(row => row.line > to)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  for (let i = 0; i < width && rows.length > 2; i++) {
    if (headings[i] || rows.filter(({ cells }) => cells[i]?.trim()).length * 2 < rows.length) continue
    while (headings.length < i) headings.push('')
    headings[i] = `${i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))}${String.fromCharCode(65 + i % 26)}列`
  }
}

async function first(rows: AsyncIterable<SpreadsheetRow>, upTo: number): Promise<SpreadsheetRow[]> {
  const found: SpreadsheetRow[] = []
  for await (const row of rows) {
    if (row.line > upTo && found.length >= 2) break
    found.push(row)
    if (found.length >= upTo) break
  }
  return found
}
