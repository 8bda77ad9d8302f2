import { setImmediate } from 'node:timers/promises'
import { pace } from '#kit/pace.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Batch } from '#records/enter.ts'
import type { Step } from '#records/draft.ts'
import type { Existing } from '#records/existing.ts'
import { neighbours } from '#records/neighbours.ts'
import type { Office } from '#records/office.ts'
import { entriesOf, type Entry } from './entries.ts'
import { resolveNames, type Names } from './names.ts'
import { loaded, refuse, settle, type Loaded } from './outcome.ts'
import { inParts, inPieces, LOOKING } from './parts.ts'
import { rivals, togetherOf } from './rivals.ts'
import { readThrough, type Reading, type SheetFile } from './reading.ts'
import { refersTo, unitsOf } from './unit.ts'

export type { Loaded, Refused } from './outcome.ts'
export type { SheetFile } from './reading.ts'

export type Load = {
  office: Pick<Office, 'ready' | 'take' | 'check' | 'names'>
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
  /** Whether nobody else has written for a while; taken for granted when absent. */
  calm?: () => Promise<boolean>
  /** While others write, what is done after a part that took so many milliseconds, its own waiting for them included. */
  giveWay?: (ms: number) => Promise<unknown>
  /** After each part of a sheet that was looked at or is safely stored. */
  progress?: (files: string, done: number, total: number, stage: 'check' | 'store') => void
}

/**
 * Rows that go in with one transaction where there are no more: each is put to the door once and not twice. It takes about a second, which
 * others would wait for; while they write it is a few hundred milliseconds.
 */
const AT_ONCE = { alone: 5000, amongOthers: 1000 }
/**
 * How long one of several may take in milliseconds, and how many rows it has. Others who write wait so long; where nobody
 * does, large ones cost less a row: the pages of indexes and the sums that many rows share are written less often. With 5,000 rows and not
 * 1,000, in a book of 100,000, half as much goes to the disk.
 */
const ALONE = { ms: 1200, least: 1000, most: AT_ONCE.alone }
const AMONG_OTHERS = { ms: 60, least: 100, most: 1000 }

/**
 * Enters sheets of several ledgers, those that others refer to first. Ledgers that refer to each other, and sheets whose rows
 * name records of their own ledger (unions and firms, 同一事项), go in with one write; others by parts, each of which stays stored whatever comes later.
 * In memory lie one part, what was refused, and short sheets.
 */
export async function load(o: Load): Promise<Loaded[]> {
  const outcomes = o.files.map(loaded)
  void o.office.ready(o.actor).catch(() => {}) // what keeps it from writing is met when it writes
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
    const together = unit.length > 1 || readings.some(({ reading }) => reading.linked)
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
  const refused = () => readings.some(({ outcome }) => outcome.refusals > 0)
  const existing = o.existing ?? 'refuse'
  const others = neighbours()
  const isCalm = async () => await o.calm?.() !== false && others.calm()
  const whole = together || total <= (await isCalm() ? AT_ONCE.alone : AT_ONCE.amongOthers)

  // Where nothing may go in unless all can, all is looked at first; a single part stands or falls by itself.
  if (!o.good && !o.checked && !whole) {
    await look(o, entries, (seen: number) => o.progress?.(files, seen, total, 'check'))
    if (refused()) return
  }
  const [alone, amongOthers] = [pace(ALONE), pace(AMONG_OTHERS)]
  let now = alone
  const size = async () => (now = await isCalm() ? alone : amongOthers).many()
  let stored = 0
  for await (const ahead of inParts(entries(), () => whole ? Infinity : ALONE.most)) {
    for await (const part of whole ? [ahead] : inPieces(ahead, size)) {
      const some = soundIn(part)
      if (!o.good && some.length < part.length) return settle(some, await o.office.check(o.actor, stepsOf(some), { existing }))
      const start = performance.now()
      const taken = await now.turn(part.length, () => o.office.take(o.actor, stepsOf(some), { batch: o.batch, good: o.good ?? false, existing }))
      others.heard(taken.flatMap(({ written }) => written?.change ?? []))
      if (now === amongOthers) await o.giveWay?.(performance.now() - start)
      settle(some, taken)
      if (!o.good && refused()) {
        if (stored > 0) part.at(-1)!.outcome.stopped = total - stored
        return
      }
      stored += part.length
      o.progress?.(files, stored, total, 'store')
    }
  }
  if (stored !== total) throw new Error(`${files}: its rows can be gone through only once`)
}

/** Tells of every entry what speaks against it, also of those that double each other far apart. */
async function look({ office, actor, existing = 'refuse' }: Load, entries: () => AsyncIterable<Entry<Loaded>>, progress: (seen: number) => void): Promise<void> {
  const met = rivals()
  const { many, turn } = pace(LOOKING)
  let seen = 0
  for await (const part of inParts(entries(), many)) {
    const some = soundIn(part)
    const checked = await turn(part.length, () => office.check(actor, stepsOf(some), { existing }))
    settle(some, checked)
    const told = new Map(some.map((entry, i) => [entry, checked[i]!]))
    for (const [i, entry] of part.entries()) met.note(seen + i, told.get(entry))
    progress(seen += part.length)
    await setImmediate()
  }
  const some = await togetherOf(entries(), met.met())
  if (some.length > 0) settle(some, await office.check(actor, stepsOf(some), { existing }))
}

/** Those that the sheet itself says nothing against; the others are refused. */
function soundIn(part: readonly Entry<Loaded>[]): Entry<Loaded>[] {
  for (const { outcome, record, faults } of part) if (faults.length > 0) refuse(outcome, record, faults)
  return part.filter(({ faults }) => faults.length === 0)
}

function stepsOf(entries: readonly Entry<Loaded>[]): Step[] {
  return entries.map(({ step }) => step)
}
