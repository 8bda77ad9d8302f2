import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { newId } from '#kit/id.ts'
import { csvRows, type CsvRow } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import { system, type Actor } from '#records/actor.ts'
import { readApart } from '#server/imports/apart.ts'
import { spooledRows } from '#server/imports/spool.ts'
import type { Desk } from '#server/open.ts'
import { headingsOf } from '#sheets/known-headings.ts'
import { load, type SheetFile } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'
import { tidy } from '#sheets/tidy/tidy.ts'

/** Sheets of a folder through the door, into the book that is there or a new one; whatever is refused stops the bench. */
export async function loadSheets(desk: Pick<Desk, 'office'>, folder: string, ledgers: readonly string[]): Promise<Actor> {
  return enter(desk, await Promise.all(ledgers.map(async ledger => {
    const { head, rows } = await tidy({ name: ledger, merges: [], rows: csvFile(join(folder, `${ledger}.csv`)) }, { known: headingsOf(register) })
    return { file: `${ledger}.csv`, sheet: openSheet(register.ledgers.get(ledger)!, head), rows }
  })))
}

/** The rows of a file, as often as one goes through them. */
function csvFile(path: string): AsyncIterable<CsvRow> {
  return { [Symbol.asyncIterator]: () => csvRows(createReadStream(path)) }
}

/** A workbook of one sheet, as an office sends it: read in a process of its own, made tidy, and through the door. */
export async function loadWorkbook(desk: Desk, path: string, ledger: string): Promise<Actor> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-bench-'))
  try {
    const [sheet] = await readApart(path, basename(path), folder)
    const { head, rows } = await tidy({ name: sheet!.name, merges: sheet!.facts.merges, rows: spooledRows(folder, 0) }, { known: headingsOf(register) })
    return await enter(desk, [{ file: basename(path), sheet: openSheet(register.ledgers.get(ledger)!, head), rows }])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function enter({ office }: Pick<Desk, 'office'>, files: readonly SheetFile[]): Promise<Actor> {
  const [book] = await office.books()
  const { id } = book ?? await office.createBook(system('bench', ''), { name: '云浦镇总工会' })
  const actor = system('bench', id)
  const loaded = await load({ office, register, actor, files, batch: { id: newId(), note: 'bench' }, year: 2025 })
  const [refused] = loaded.flatMap(one => one.refused)
  if (refused) throw new Error(`refused: ${refused.faults[0]?.say}`)
  return actor
}
