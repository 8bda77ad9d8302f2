import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCsv } from '#formats/csv.ts'
import type { PrintedSheet } from '#formats/spreadsheet/write.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { templateOf } from '#sheets/template.ts'

/** The template of a ledger with the first record of its sample as the example; `unions` are offered to choose from. */
export async function templateFor(ledger: AnyLedger, unions: readonly string[] = []): Promise<PrintedSheet[]> {
  const [path] = globSync(['lines/*/', 'office/'].map(folder => `${folder}${ledger.id}.csv`), { cwd: sources })
  const [headings = [], row = []] = path === undefined ? [] : parseCsv(await readFile(join(sources, path), 'utf8')).rows
  return templateOf(ledger, { unions: unions.slice(0, MOST), ...(row.length > 0 && { example: { headings, row } }) })
}

/** A longer list to choose from helps nobody. */
const MOST = 2000
const sources = fileURLToPath(new URL('../../', import.meta.url))
