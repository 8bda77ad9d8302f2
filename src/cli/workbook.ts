import { createReadStream } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { csvRows } from '#formats/csv.ts'
import { noFacts, type SheetFacts } from '#formats/spreadsheet/sheet.ts'
import { spreadsheetKind } from '#formats/spreadsheet/spreadsheet.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { readApart } from '#server/imports/apart.ts'
import { spooledRows } from '#server/imports/spool.ts'
import { headingsOf } from '#sheets/known-headings.ts'
import { keptLayout, layoutOf } from '#sheets/layouts.ts'
import { ledgerNamed, ledgerOf } from '#sheets/ledger-of.ts'
import { likelyLedgers } from '#sheets/likely.ts'
import type { SheetFile } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'
import { saySpoken, survey } from '#sheets/tidy/say.ts'
import { tidy, type RawSheet } from '#sheets/tidy/tidy.ts'
import { explain } from '#store/fault.ts'
import type { At } from './desk.ts'

/** A sheet of a file, open to be loaded; `done` says what was done to it, `titles` what stands above its headings. */
export type Opened = { path: string; name: string; titles: readonly string[]; done: readonly string[]; file: SheetFile }

/** The sheets of a file that belong to a ledger. Workbooks are read into `folder`, in a process of their own; CSV is read where it lies. */
export async function openSheets(at: At, path: string, folder: string, named: string | undefined): Promise<Opened[]> {
  const file = basename(path)
  try {
    const sheets = await rawSheets(path, folder)
    const opened: Opened[] = []
    for (const sheet of sheets) {
      const one = await open(at, path, sheet, named, sheets.length > 1)
      if (one) opened.push(one)
    }
    if (opened.length === 0) throw refuse('invalid', sheets.length === 0 ? '文件是空的' : '看不出里面的表各是哪本台账，请用 --ledger 指明')
    return opened
  } catch (error) {
    throw placed(error, path, file)
  }
}

type Raw = RawSheet & { facts: SheetFacts }

async function rawSheets(path: string, folder: string): Promise<Raw[]> {
  if (await spreadsheetKind(path) === undefined) return [{ name: '', merges: [], facts: noFacts(), rows: { [Symbol.asyncIterator]: () => csvRows(createReadStream(path)) } }]
  const to = await mkdtemp(join(folder, 'book-'))
  const spooled = await readApart(path, basename(path), to)
  return spooled.flatMap(({ name, hidden, rows, facts }, nth) => hidden || rows === 0 ? [] : [{ name, merges: facts.merges, facts, rows: spooledRows(to, nth) }])
}

/** Nothing for a sheet of several that belongs to no ledger: a cover, explanations. */
async function open({ office, book }: At, path: string, raw: Raw, named: string | undefined, several: boolean): Promise<Opened | undefined> {
  const { name } = raw
  const found = await tidy(raw, { known: headingsOf(register), file: basename(path) })
  const headings = found.head.cells
  const kept = await keptLayout(office.store.read, book.id, layoutOf(headings))
  const { notes, samples } = await survey(found, raw.facts)
  const names = [name, ...found.titles, path]
  const taken = () => several ? likely(names, headings, samples) : ledgerOf(register, names, headings)
  const ledger = named !== undefined ? ledgerNamed(register, named) : register.ledgers.get(kept?.ledger ?? '') ?? await taken()
  if (!ledger) return undefined
  const label = several ? `${basename(path)}“${name}”` : basename(path)
  return {
    path, name, titles: found.titles, done: [...notes, ...saySpoken(found.spoken)],
    file: { file: label, spoken: found.spoken, sheet: openSheet(ledger, found.head, kept?.ledger === ledger.id ? kept.mapping : {}), rows: naming(path, found.rows) },
  }
}

async function likely(names: readonly string[], headings: readonly string[], samples: readonly (readonly string[])[]): Promise<AnyLedger | undefined> {
  const [first] = await likelyLedgers(register, names, headings, samples)
  return first && openSheet(first.ledger, { line: 1, cells: headings }).faults.length === 0 ? first.ledger : undefined
}

/** What goes wrong while rows are read names the file. */
function naming<T>(path: string, rows: AsyncIterable<T>): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      try {
        yield* rows
      } catch (error) {
        throw placed(error, path, basename(path))
      }
    },
  }
}

function placed(error: unknown, path: string, file: string): unknown {
  const told = explain(error, path)
  return isRefusal(told) && !told.say.includes(file) ? refuse(told.code, `${file}：${told.say}`, told.at ?? path) : told
}
