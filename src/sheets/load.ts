import { setImmediate } from 'node:timers/promises'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Batch } from '#records/enter.ts'
import type { Existing } from '#records/existing.ts'
import type { Office } from '#records/office.ts'
import { entriesOf, type Entry } from './entries.ts'
import { resolveNames, type Names } from './names.ts'
import { loaded, refuse, settle, type Loaded } from './outcome.ts'
import { inParts } from './parts.ts'
import { readThrough, type Reading, type SheetFile } from './reading.ts'
import { refersTo, unitsOf } from './unit.ts'

export type { Loaded, Refused } from './outcome.ts'
export type { SheetFile } from './reading.ts'

export type Load = {
  office: Pick<Office, 'take' | 'check' | 'names'>
  register: Register
  actor: Actor
  files: readonly SheetFile[]
  /** The same for the same content, so that a load begun again goes on where it stopped and doubles nothing. */
  batch: Batch
  /** Of dates that name no year. */
  year?: number
  /** Whose the records of rows are that name no union. */
  union?: string
  /** Enter the good rows of a sheet in which others are refused; else such a sheet is left out whole. */
  good?: boolean
  /** What becomes of rows whose record is there already with other values; refused when absent. */
  existing?: Existing
  /** What an officer said of names, by key; all others are looked up. */
  names?: Names
  /** The version of the records that rows meet, as the officer saw them, by `key line`. */
  versions?: ReadonlyMap<string, number>
  /** All rows were looked at just now and nothing spoke against them. */
  checked?: boolean
  /** After each part of a sheet that was looked at or is safely stored. */
  progress?: (files: string, done: number, total: number, stage: 'check' | 'store') => void
}

/** Rows entered in one transaction. */
const SIZE = 1000
/** Rows looked at in one go, while nobody else gets a turn. */
const GLANCE = 250

/**
 * Enters sheets of several ledgers, those that others refer to first. Ledgers that refer to each other or to themselves
 * (unions and firms, 同一事项) go in with one write; others by parts, each of which stays stored whatever comes later.
 * In memory lie one part, what was refused, and short sheets.
 */
export async function load(o: Load): Promise<Loaded[]> {
  const outcomes = o.files.map(loaded)
  for (const unit of unitsOf(o.register, [...new Set(o.files.map(({ sheet }) => sheet.ledger))])) {
    const readings: Read[] = []
    for (const [nth, outcome] of outcomes.entries()) {
      const { sheet } = outcome
      if (!unit.includes(sheet.ledger)) continue
      const missing = outcomes.find(one => !unit.includes(one.sheet.ledger) && leftOut(o, one) && refersTo(o.register, sheet.ledger).has(one.sheet.ledger.id))
      const file = { key: String(nth), ...o.files[nth]! }
      if (missing) outcome.waits = missing.file
      else if (sheet.faults.length === 0) readings.push({ outcome, file, reading: await readThrough(o.register, file, o.year) })
    }
    const together = unit.length > 1 || refersTo(o.register, unit[0]!).has(unit[0]!.id) || readings.some(({ reading }) => reading.linked)
    await enter(o, readings, await namesOf(o, readings), together)
  }
  return outcomes
}

type Read = { outcome: Loaded; file: SheetFile; reading: Reading }

function leftOut({ good }: Load, { waits, refusals }: Loaded): boolean {
  return waits !== undefined || (!good && refusals > 0)
}

async function namesOf({ office, actor, names = new Map() }: Load, readings: readonly Read[]): Promise<Names> {
  const named = new Map(readings.flatMap(({ reading }) => [...reading.names]))
  const entering = new Set(readings.flatMap(({ reading }) => [...reading.called]))
  return new Map([...await resolveNames(office, actor, [...named.values()].filter(({ key }) => !names.has(key)), entering), ...names])
}

async function enter(o: Load, readings: readonly Read[], names: Names, together: boolean): Promise<void> {
  const total = readings.reduce((sum, { reading }) => sum + reading.many, 0)
  const files = [...new Set(readings.map(({ outcome }) => outcome.file))].join('、')
  const entries = () => entriesOf({ ...o, names }, readings)
  let found = 0
  for await (const { outcome, record, faults } of entries()) {
    found++
    if (faults.length > 0) refuse(outcome, record, faults)
  }
  if (found !== total) throw new Error(`${files}: its rows can be gone through only once`)
  const refused = () => readings.some(({ outcome }) => outcome.refusals > 0)
  const size = (most: number) => together ? Infinity : most
  const existing = o.existing ?? 'refuse'

  // Where nothing may go in unless all can, all is looked at first; a single part stands or falls by itself.
  if (!o.good && (refused() || (!o.checked && total > size(SIZE)))) {
    let seen = 0
    for await (const part of inParts(sound(entries()), size(GLANCE))) {
      settle(part, await o.office.check(o.actor, part.map(({ step }) => step), { existing }))
      o.progress?.(files, seen += part.length, total, 'check')
      await setImmediate()
    }
    if (refused()) return
  }
  let stored = 0
  for await (const part of inParts(sound(entries()), size(SIZE))) {
    settle(part, await o.office.take(o.actor, part.map(({ step }) => step), { batch: o.batch, good: o.good ?? false, existing }))
    if (!o.good && refused()) return
    o.progress?.(files, stored += part.length, total, 'store')
  }
}

/** Entries that the sheet itself says nothing against. */
async function* sound(entries: AsyncIterable<Entry<Loaded>>): AsyncGenerator<Entry<Loaded>> {
  for await (const entry of entries) if (entry.faults.length === 0) yield entry
}
