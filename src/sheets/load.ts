import { slices } from '#kit/slices.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Batch } from '#records/enter.ts'
import type { Office } from '#records/office.ts'
import type { Checked, Taken } from '#records/write.ts'
import { faultAt, type SheetFault } from './fault.ts'
import { sheetRecords, type SheetRecord } from './read.ts'
import { rowId } from './row-id.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { refersTo, unitsOf } from './unit.ts'

/** A sheet that is open: its headings are read, its rows wait. */
export type SheetFile = { file: string; sheet: Sheet; rows: AsyncIterable<SheetRow> | Iterable<SheetRow> }

/** What became of one sheet. `notes` are what was let pass but should be looked at; `waits` names the sheet it points to that was refused. */
export type Loaded = { file: string; sheet: Sheet; created: number; unchanged: number; refused: Refused[]; notes: SheetFault[]; waits?: string }
export type Refused = { rows: readonly SheetRow[]; faults: SheetFault[] }

export type Load = {
  office: Pick<Office, 'take' | 'check'>
  register: Register
  actor: Actor
  files: readonly SheetFile[]
  /** The same for the same content, so that a load begun again goes on where it stopped and doubles nothing. */
  batch: Batch
  /** Of dates that name no year. */
  year?: number
  /** Enter the good rows of a sheet in which others are refused; else such a sheet is left out whole. */
  good?: boolean
  /** After each part of a sheet that is safely stored. */
  progress?: (files: string, stored: number, total: number) => void
}

/** Rows entered in one transaction. */
const SIZE = 1000

/**
 * Enters sheets of several ledgers, those that others refer to first. Ledgers that refer to each other or to themselves
 * (unions and firms, 同一事项) go in with one write; others by parts, each of which stays stored whatever comes later.
 */
export async function load(o: Load): Promise<Loaded[]> {
  const loaded = o.files.map(({ file, sheet }): Loaded => ({ file, sheet, created: 0, unchanged: 0, refused: sheet.faults.length > 0 ? [{ rows: [], faults: sheet.faults }] : [], notes: [] }))
  for (const unit of unitsOf(o.register, [...new Set(o.files.map(({ sheet }) => sheet.ledger))])) {
    const entries: Entry[] = []
    for (const [nth, outcome] of loaded.entries()) {
      const { sheet } = outcome
      if (!unit.includes(sheet.ledger)) continue
      const missing = loaded.find(one => !unit.includes(one.sheet.ledger) && leftOut(o, one) && refersTo(o.register, sheet.ledger).has(one.sheet.ledger.id))
      if (missing) outcome.waits = missing.file
      else if (sheet.faults.length === 0) for await (const record of sheetRecords(sheet, o.files[nth]!.rows, o.year === undefined ? {} : { year: o.year })) entries.push(entryOf(o, outcome, record, nth))
    }
    const together = unit.length > 1 || refersTo(o.register, unit[0]!).has(unit[0]!.id) || entries.some(({ step }) => step.values?.['same'] !== undefined)
    await enter(o, entries, together ? Infinity : SIZE)
  }
  return loaded
}

function leftOut({ good }: Load, { waits, refused }: Loaded): boolean {
  return waits !== undefined || (!good && refused.length > 0)
}

type Entry = { outcome: Loaded; record: SheetRecord; step: Step }

function entryOf({ batch }: Load, outcome: Loaded, record: SheetRecord, nth: number): Entry {
  const { ledger } = outcome.sheet
  const { state, id, ...values } = record.values
  const line = record.rows[0]!.line
  return {
    outcome, record,
    step: {
      ledger: ledger.id, do: 'create', id: typeof id === 'string' ? id : rowId(batch.id, `${ledger.id} ${nth}`, line), values, place: `第${line}行`,
      ...(typeof state === 'string' && { state }),
    },
  }
}

async function enter(o: Load, entries: readonly Entry[], size: number): Promise<void> {
  for (const { outcome, record } of entries) if (record.faults.length > 0) outcome.refused.push({ rows: record.rows, faults: record.faults })
  const sound = entries.filter(({ record }) => record.faults.length === 0)
  const parts = slices(sound, size)
  // Where nothing may go in unless all can, all is looked at first; a single part stands or falls by itself.
  if (!o.good && (parts.length > 1 || sound.length < entries.length)) {
    for (const part of parts) settle(part, await o.office.check(o.actor, part.map(({ step }) => step)))
    if (entries.some(({ outcome }) => outcome.refused.length > 0)) return
  }
  let stored = 0
  const files = [...new Set(sound.map(({ outcome }) => outcome.file))].join('、')
  for (const part of parts) {
    settle(part, await o.office.take(o.actor, part.map(({ step }) => step), { batch: o.batch, good: o.good ?? false }))
    if (!o.good && part.some(({ outcome }) => outcome.refused.length > 0)) return
    o.progress?.(files, stored += part.length, sound.length)
  }
}

function settle(part: readonly Entry[], results: readonly (Checked | Taken)[]): void {
  for (const [i, { outcome, record }] of part.entries()) {
    const { outcome: became, faults, ...rest } = results[i]!
    const told = faults.map(({ strength, say, at }) => ({ strength, fault: faultAt(outcome.sheet, record, at, say) }))
    const refusing = told.filter(({ strength }) => strength === 'refuse').map(({ fault }) => fault)
    if (refusing.length > 0) outcome.refused.push({ rows: record.rows, faults: refusing })
    else if ('written' in rest) {
      if (became === 'created') outcome.created++
      else outcome.unchanged++
      outcome.notes.push(...told.map(({ fault }) => fault))
    }
  }
}
