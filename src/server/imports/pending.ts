import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isId, newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import type { SheetFacts } from '#formats/spreadsheet/sheet.ts'
import type { ImportState } from './types.ts'

/** An upload in its folder: whose it is, what it was read as, and what its person has said of it so far. */
export type Pending = {
  folder: string
  person: string
  book: string
  /** The hash of the file. */
  source: string
  /** Of each sheet of `state.sheets` the facts that its rows do not tell. */
  facts: SheetFacts[]
  state: ImportState
}

type Owner = { person: string; book: string }

export function begin(dir: string, owner: Owner, file: string, union: string): Pending {
  const id = newId()
  const folder = join(uploads(dir), id)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const choices = { union, good: false, existing: 'refuse', remember: true, rough: false, names: {} } as const
  const pending: Pending = {
    folder, ...owner, source: '', facts: [],
    state: { id, file, phase: 'reading', progress: null, say: null, sheets: [], choices, preview: null, result: null },
  }
  keep(pending)
  return pending
}

/** The upload of a person; of another's is said no more than of one that is not there. */
export function find(dir: string, owner: Owner, id: string): Pending {
  const pending = isId(id) ? readState(join(uploads(dir), id)) : undefined
  if (!pending || pending.person !== owner.person || pending.book !== owner.book) throw refuse('missing', '这份上传的表格已不在，可能已过一天，请重新上传', 'id')
  return pending
}

/** As it stands in its folder by now. */
export function asKept(pending: Pending): Pending {
  return readState(pending.folder) ?? pending
}

/** Written aside and put in place, so that whoever reads it reads a whole one. */
export function keep({ folder, ...rest }: Pending): void {
  const path = join(folder, STATE)
  writeFileSync(`${path}.new`, JSON.stringify(rest), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

export function drop({ folder }: Pick<Pending, 'folder'>): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Lets go of uploads that nobody has touched for a day, and of a person's oldest beyond a few. */
export function clean(dir: string, owner?: Owner, now = Date.now()): void {
  for (const folder of folders(dir)) if (now - touched(folder) > DAY) drop({ folder })
  const resting = owner ? ownOf(dir, owner).filter(one => !isBusy(one)) : []
  for (const old of resting.sort((a, b) => touched(b.folder) - touched(a.folder)).slice(KEPT)) drop(old)
}

/** Others wait while one is read: nobody takes the turn of all. */
export function refuseMany(dir: string, owner: Owner): void {
  const working = ownOf(dir, owner).filter(one => isBusy(one) && Date.now() - touched(one.folder) < GIVEN_UP)
  if (working.length >= AT_ONCE) throw refuse('busy', `您已有${AT_ONCE}份表格正在处理，请等它们做完再上传`, 'file')
}

/** The same now and every hour, for what is in a sheet must go though nobody asks. Returns what ends it. */
export function cleanHourly(dir: string): () => void {
  clean(dir)
  const clock = setInterval(() => clean(dir), HOUR).unref()
  return () => clearInterval(clock)
}

/** Lets go of what was read of it and keeps what was said. */
export function empty({ folder }: Pending): void {
  for (const name of readdirSync(folder)) if (name !== STATE) rmSync(join(folder, name), { force: true })
}

export function isBusy({ state: { phase } }: Pending): boolean {
  return phase === 'reading' || phase === 'looking' || phase === 'entering'
}

/** When it was last written to, in ms. */
function touched(folder: string): number {
  return (statSync(join(folder, STATE), { throwIfNoEntry: false }) ?? statSync(folder, { throwIfNoEntry: false }))?.mtimeMs ?? 0
}

const STATE = 'state.json'
const HOUR = 3600_000
const DAY = 24 * HOUR
const AT_ONCE = 2
/** After this nobody works on it any more, whatever it says. */
const GIVEN_UP = HOUR / 12
const KEPT = 5

/** Where what people send lies until it has gone in, a folder each. */
export function uploads(dir: string): string {
  return join(dir, 'uploads')
}

function folders(dir: string): string[] {
  try {
    return readdirSync(uploads(dir)).filter(isId).map(name => join(uploads(dir), name))
  } catch {
    return [] // nobody has uploaded anything yet
  }
}

function ownOf(dir: string, { person, book }: Owner): Pending[] {
  return folders(dir).flatMap(folder => readState(folder) ?? []).filter(one => one.person === person && one.book === book)
}

/** Undefined of a folder that holds none, or that was let go. */
export function readState(folder: string): Pending | undefined {
  try {
    return { ...JSON.parse(readFileSync(join(folder, STATE), 'utf8')) as Omit<Pending, 'folder'>, folder }
  } catch {
    return undefined
  }
}
