import type { LedgerRecord } from '#model/base.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { UNREADABLE, type Keys } from '../keys/keys.ts'
import { NO_MASKS } from '../keys/masks.ts'
import { partRowsOf, rowOf } from '../rows.ts'
import { shapeOf } from '../shape.ts'

/**
 * Rows hold what the door would write for the values they are read as: this finds altered lookup hashes, and cells
 * that read as the same value without being it. What is sealed differs at each sealing, and was opened already.
 */
export async function cellFlaws(read: Read, keys: Keys, ledger: AnyLedger, rows: readonly Row[], records: ReadonlyMap<string, LedgerRecord>): Promise<string[]> {
  const again: Keys = { ...keys, masks: NO_MASKS, seal: () => something, lookup: (book, text) => text === UNREADABLE ? something : keys.lookup(book, text) }
  const flaws = rows.flatMap(row => {
    const record = records.get(String(row['id']))
    return record ? differing(row, rowOf(again, ledger, record)).map(column => flaw(`${ledger.label}“${record['called']}”`, column)) : []
  })
  for (const part of shapeOf(ledger).parts) {
    const stored = await read.all<Row>(sql`select * from ${ident(part.table)} where record in ${among(read.dialect, records.keys())}`)
    const written = new Map([...records.values()].flatMap(record => partRowsOf(again, ledger, part, record).map(row => [`${record.id} ${row['nth']}`, row] as const)))
    for (const row of stored) {
      const expected = written.get(`${row['record']} ${row['nth']}`)
      const called = `${ledger.label}“${records.get(String(row['record']))?.['called']}”的${part.label}`
      flaws.push(...(expected ? differing(row, expected) : ['nth']).map(column => flaw(called, column)))
    }
  }
  return flaws
}

// Stands for a cell that must not be empty.
const something = '*'

function differing(stored: Row, written: Row): string[] {
  return Object.keys(written).filter(name => written[name] === something ? stored[name] === null : stored[name] !== written[name])
}

function flaw(called: string, column: string): string {
  return `${called}的存储列 ${column} 被改动过，请从备份恢复`
}
