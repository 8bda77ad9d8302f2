import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { newId } from '#kit/id.ts'
import { csvRows } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import { system, type Actor } from '#records/actor.ts'
import type { Desk } from '#server/open.ts'
import { load } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'

/** Sheets of a folder through the door, into the book that is there or a new one; whatever is refused stops the bench. */
export async function loadSheets({ office }: Desk, folder: string, ledgers: readonly string[]): Promise<Actor> {
  const [book] = await office.books()
  const { id } = book ?? await office.createBook(system('bench', ''), { name: '云浦镇总工会' })
  const actor = system('bench', id)
  const files = await Promise.all(ledgers.map(async ledger => {
    const rows = csvRows(createReadStream(join(folder, `${ledger}.csv`)))
    return { file: `${ledger}.csv`, sheet: openSheet(register.ledgers.get(ledger)!, (await rows.next()).value!), rows }
  }))
  const loaded = await load({ office, register, actor, files, batch: { id: newId(), note: 'bench' }, year: 2025 })
  const [refused] = loaded.flatMap(one => one.refused)
  if (refused) throw new Error(`refused: ${refused.faults[0]?.say}`)
  return actor
}
