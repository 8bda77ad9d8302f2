import type { Checked, Taken } from '#records/write.ts'
import type { Entry } from './entries.ts'
import { faultAt } from './fault.ts'
import type { SheetFault } from './sheet.ts'
import type { SheetRecord } from './read.ts'
import type { SheetFile } from './reading.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/**
 * What became of one sheet. `kept` are records that were there with other values and were left so. Of `refused`, and of
 * `notes`, which were let pass but should be looked at, only the first are held; `refusals` and `noted` count all.
 * `waits` names the sheet it points to that was refused. `stopped` counts the rows that did not get their turn: parts before
 * them are stored, but the book was altered since all was looked at, and one was refused.
 */
export type Loaded = {
  file: string; sheet: Sheet
  created: number; changed: number; unchanged: number; kept: number
  refused: Refused[]; refusals: number; notes: SheetFault[]; noted: number; waits?: string; stopped?: number
}
export type Refused = { rows: readonly SheetRow[]; faults: SheetFault[] }

/** More than anyone mends by hand. */
const MOST = 20_000

/** The outcome of a sheet of which nothing is known but its headings. */
export function loaded({ file, sheet }: SheetFile): Loaded {
  const refused = sheet.faults.length > 0 ? [{ rows: [], faults: sheet.faults }] : []
  return { file, sheet, created: 0, changed: 0, unchanged: 0, kept: 0, refused, refusals: refused.length, notes: [], noted: 0 }
}

export function refuse(outcome: Loaded, { rows }: SheetRecord, faults: SheetFault[]): void {
  outcome.refusals++
  if (outcome.refused.length < MOST) outcome.refused.push({ rows, faults })
}

/** Counts what the door did to some entries, or would. */
export function settle(part: readonly Entry<Loaded>[], results: readonly (Checked | Taken)[]): void {
  for (const [i, { outcome, file, record }] of part.entries()) {
    const { outcome: became, faults, differs, ...rest } = results[i]!
    const told = faults.map(({ strength, say, at }) => ({ strength, fault: faultAt(file.sheet, record, at, say) }))
    const refusing = told.filter(({ strength }) => strength === 'refuse').map(({ fault }) => fault)
    if (refusing.length > 0) refuse(outcome, record, refusing)
    else if ('written' in rest) {
      if (became === 'created' || became === 'changed') outcome[became]++
      else outcome[differs ? 'kept' : 'unchanged']++
      outcome.noted += told.length
      for (const { fault } of told) if (outcome.notes.length < MOST) outcome.notes.push(fault)
    }
  }
}
