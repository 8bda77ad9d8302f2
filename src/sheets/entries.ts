import type { Register } from '#model/register.ts'
import type { Step } from '#records/draft.ts'
import { notFound } from '#records/names/names.ts'
import { faultAt } from './fault.ts'
import type { SheetFault } from './sheet.ts'
import { namesIn, replaceAt, type Names } from './names.ts'
import type { SheetRecord } from './read.ts'
import type { Reading, SheetFile } from './reading.ts'
import { rowIds } from './row-id.ts'

/** A record of a sheet on its way to the door, and what the sheet itself says against it. */
export type Entry<T> = { outcome: T; file: SheetFile; record: SheetRecord; step: Step; faults: SheetFault[] }

export type Entering = {
  register: Register
  batch: { id: string }
  names: Names
  /** Whose the records of sheets are that name no union. */
  union?: string
  /** The version in which the officer saw the record that a row meets, by `key line`. */
  versions?: ReadonlyMap<string, number>
}

/** The records of some sheets as steps, one sheet after another. */
export async function* entriesOf<T>(o: Entering, readings: readonly { outcome: T; file: SheetFile; reading: Reading }[]): AsyncGenerator<Entry<T>> {
  for (const { outcome, file, reading } of readings) {
    const idOf = rowIds(o.batch.id, `${file.sheet.ledger.id} ${file.key ?? '0'}`)
    for await (const record of reading.records()) yield { outcome, file, record, ...stepOf(o, file, record, idOf) }
  }
}

function stepOf(o: Entering, file: SheetFile, record: SheetRecord, idOf: (line: number) => string): { step: Step; faults: SheetFault[] } {
  const { sheet, key = '0' } = file
  const { state, id, ...typed } = record.values
  const line = record.rows[0]!.line
  const faults = [...record.faults]
  let values: Record<string, unknown> = typed
  if (o.union !== undefined
    && values['union'] === undefined
    && !(sheet.ledger.tree && sheet.meanings.some(m => m.means === 'field' && m.column.name === 'union'))) values['union'] = o.union
  for (const { key, text, label, at } of namesIn(o.register, sheet.ledger, typed)) {
    const found = o.names.get(key)
    if (found === undefined) continue
    if ('id' in found) values = replaceAt(values, at, found.id)
    else faults.push(faultAt(sheet, record, at, notFound(label, text, found)))
  }
  const version = o.versions?.get(`${key} ${line}`)
  return {
    faults,
    step: {
      ledger: sheet.ledger.id, do: 'create', id: typeof id === 'string' ? id : idOf(line), values, place: `第${line}行`,
      ...(typeof state === 'string' && { state }), ...(version !== undefined && { version }),
    },
  }
}
