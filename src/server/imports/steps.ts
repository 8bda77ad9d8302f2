import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#kit/id.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Found } from '#records/names/names.ts'
import { CODE_SHEET } from '#sheets/collected/code.ts'
import { load, type Loaded, type SheetFile } from '#sheets/load.ts'
import { enterNames, makeableOf, mayBeAlias, type Decided } from '#sheets/new-names.ts'
import { preview } from '#sheets/preview.ts'
import { refusedSheet } from '#sheets/refused-sheet.ts'
import { openSheet } from '#sheets/sheet.ts'
import { NOTES } from '#sheets/template.ts'
import type { Desk } from '../open.ts'
import { MOST_CELLS, readApart, writeApart } from './apart.ts'
import { describe, mappingOf, tidied } from './describe.ts'
import { withGiven } from './given.ts'
import { empty, type Pending } from './pending.ts'
import type { Spooled } from './spool.ts'
import { fileOf, forgetFile, keepVersions, keptVersions, refusedOf, telling } from './work.ts'
import type { ImportSheet } from './types.ts'

/** Who does it, and with what. */
export type Doing = { desk: Desk; register: Register; actor: Actor }

/** Reads the file that was sent and says of each sheet what it is taken for; the one on which our templates explain themselves is none. */
export async function read(doing: Doing, pending: Pending): Promise<void> {
  try {
    await understand(doing, pending)
  } catch (error) {
    empty(pending) // nothing will be done with it any more
    throw error
  }
}

async function understand(doing: Doing, pending: Pending): Promise<void> {
  const spooled = await readApart(fileOf(pending), pending.state.file, pending.folder, telling(pending))
  await forgetFile(pending)
  await describeAll(doing, pending, spooled)
}

/** Says of each sheet that was read what it is taken for. */
export async function describeAll({ desk, register }: Pick<Doing, 'desk' | 'register'>, pending: Pending, spooled: readonly Spooled[]): Promise<void> {
  pending.facts = spooled.map(({ facts }) => facts)
  for (const [nth, { name, hidden, rows }] of spooled.entries()) {
    if (rows > 0
      && name !== NOTES
      && name !== CODE_SHEET) pending.state.sheets.push(await describe({ register, read: desk.office.store.read }, pending, { nth, name, hidden, shown: null }))
  }
  if (pending.state.sheets.length === 0) throw refuse('invalid', '表里没有内容，请检查是不是选对了文件', 'file')
}

/** Looks at every row as the doors would. */
export async function look({ desk, register, actor }: Doing, pending: Pending): Promise<void> {
  const { choices } = pending.state
  const { versions, names, ...seen } = await preview({
    office: desk.office, register, actor, files: await filesOf(register, pending), batch: await batchOf(desk, actor, pending),
    union: choices.union, names: new Map(Object.entries(choices.names)), progress: telling(pending),
  })
  await keepVersions(pending, versions)
  const answered = (pending.state.preview?.names ?? []).filter(({ key }) => key in choices.names)
  pending.state.preview = {
    ...seen,
    names: [...answered, ...names.filter(({ key }) => !(key in choices.names)).map(name => (
      { ...name, makeable: makeableOf(register, name.to) !== undefined, aliasable: mayBeAlias(register, name.to) }))],
  }
}

/** Enters what was looked at, remembers the layouts, and writes the refused rows out. */
export async function enter({ desk, register, actor }: Doing, pending: Pending): Promise<void> {
  const { state: { choices, preview: seen, file, sheets } } = pending
  const batch = { ...await batchOf(desk, actor, pending), note: `导入${file}`, source: pending.source }
  const decided = decidedIn(pending)
  const names: Map<string, Found> = await enterNames({ office: desk.office, register, actor, batch, union: choices.union }, decided, choices.remember)
  const files = await filesOf(register, pending)
  const tell = telling(pending)
  const outcomes = await load({
    office: desk.office, register, actor, files, batch, union: choices.union, good: choices.good, existing: choices.existing, names,
    checked: seen!.counts.refused === 0 && (seen!.counts.changed === 0 || choices.existing !== 'refuse'),
    ...(choices.existing === 'change' && { versions: await keptVersions(pending) }),
    calm: desk.calm, ...desk.place.db !== undefined && { giveWay: pause }, progress: (_, done, total) => tell(done, total),
  })
  const used = sheets.filter(sheet => sheet.use)
  const stored = outcomes.some(({ created, changed }) => created + changed > 0) || decided.length > 0
  for (const { layout, ledger, columns } of used) if (stored) await desk.layoutRows.keepLayout(actor, layout, { ledger: ledger!, mapping: mappingOf(columns) })
  pending.state.result = {
    batch: stored ? batch.id : null, refused: await handBack(pending, used, outcomes),
    sheets: outcomes.map(({ created, changed, unchanged, kept, refusals, waits, stopped, sheet }, i) => (
      { nth: used[i]!.nth, created, changed, unchanged, kept, refused: refusals, waits: waits ?? null, stopped: stopped ?? 0, faults: sheet.faults.map(({ say }) => say) })),
  }
}

/** The rows are in or out by now: a sheet that cannot be written takes nothing back. */
async function handBack(pending: Pending, used: readonly ImportSheet[], outcomes: readonly Loaded[]): Promise<boolean> {
  const fit = (outcome: Loaded) => Math.floor(MOST_CELLS / outcomes.length / (outcome.sheet.headings.length + 1))
  const printed = outcomes.map((outcome, i) => refusedSheet({ ...outcome, refused: outcome.refused.slice(0, fit(outcome)) }, used[i]!.name, used[i]!.titles))
  const sheets = printed.filter(({ rows }) => rows.length > 0)
  if (sheets.length === 0) return false
  return writeApart(sheets, refusedOf(pending)).then(() => true, error => {
    if (isRefusal(error)) return false
    throw error
  })
}

/** The sheets that go in, as their person has them. */
async function filesOf(register: Register, pending: Pending): Promise<SheetFile[]> {
  const used = pending.state.sheets.filter(sheet => sheet.use)
  if (used.length === 0) throw refuse('invalid', '请至少选一张表导入', 'sheets')
  return Promise.all(used.map(async ({ nth, name, ledger, columns, year, month, shown }) => {
    if (ledger === null) throw refuse('invalid', `请选择${name && `“${name}”`}是哪本台账`, 'sheets')
    const tidy = await tidied(register, pending, { nth, name, shown })
    const given = columns.flatMap(({ given }) => given === undefined ? [] : [given])
    const head = { ...tidy.head, cells: columns.map(({ heading }) => heading) }
    return {
      file: name || pending.state.file, key: String(nth),
      sheet: openSheet(register.ledgers.get(ledger)!, head, mappingOf(columns)), rows: withGiven(tidy.rows, tidy.head.cells.length, given),
      rough: pending.state.choices.rough,
      spoken: { ...(year !== null && { year }), ...(month !== null && { month }) },
    }
  }))
}

/** The same content is the same import, until it is taken back. */
async function batchOf({ office }: Desk, actor: Actor, { source }: Pending): Promise<{ id: string }> {
  const before = (await office.imports(actor, { source })).find(({ undone }) => !undone)
  return { id: before?.id ?? newId() }
}

function decidedIn({ state: { choices, preview } }: Pending): Decided[] {
  return (preview?.names ?? []).flatMap(({ key, text, to }) => choices.names[key] === undefined ? [] : [{ key, text, to, is: choices.names[key] }])
}
