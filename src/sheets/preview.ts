import { setImmediate } from 'node:timers/promises'
import { pace } from '#kit/pace.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Checked } from '#records/write.ts'
import { alterations, type Alteration } from './alterations.ts'
import { entriesOf, type Entry } from './entries.ts'
import { faultAt, sayFault } from './fault.ts'
import type { SheetFault } from './sheet.ts'
import { namesIn, replaceAt, resolveNames, type Names } from './names.ts'
import { inParts, LOOKING } from './parts.ts'
import { readThrough, type Reading, type SheetFile } from './reading.ts'
import { rivals, togetherOf, type Rivals } from './rivals.ts'
import { unknownNames, type UnknownName } from './unknown-names.ts'

/** What an import would do: how many rows of each outcome and the first of each, names that stand for nothing, where the trouble is. */
export type Preview = {
  counts: Record<Seen, number>
  rows: SeenRow[]
  names: UnknownName[]
  /** Refused rows that would go in if amounts that are only about right were left open. */
  rough: number
  /** Refused rows by the column that refuses them, the most first. */
  troubles: { heading: string; rows: number }[]
  /** The version of each record that a row meets, by `key line`. */
  versions: Map<string, number>
}
export type Seen = 'created' | 'changed' | 'unchanged' | 'refused'
/** `sheet` counts the files from 0; `cells` stand under the sheet's headings; `wrong` are their places. */
export type SeenRow = { sheet: number; line: number; seen: Seen; cells: readonly string[]; faults: string[]; wrong: number[]; changes: Alteration[] }

export type Ask = {
  office: Pick<Office, 'check' | 'names' | 'open'>
  register: Register
  actor: Actor
  files: readonly SheetFile[]
  batch: { id: string }
  year?: number
  union?: string
  /** By key, what an officer said a name stands for; 'new' for a record that is yet to be made. */
  names: ReadonlyMap<string, string>
  progress?: (done: number, total: number) => void
}

/** Rows of each outcome that are shown. */
const SHOWN = 50

/** Looks at every row as the door would, and writes nothing. What points to a record of the same import is looked at without it. */
export async function preview(o: Ask): Promise<Preview> {
  const read: { outcome: number; file: SheetFile; reading: Reading }[] = []
  for (const [nth, file] of o.files.entries()) read.push({ outcome: nth, file: { key: String(nth), ...file }, reading: await readThrough(o.register, file, o.year) })
  const entering = new Set(read.flatMap(({ reading }) => [...reading.called]))
  const named = new Map(read.flatMap(({ reading }) => [...reading.names]))
  const found = await resolveNames(o.office, o.actor, [...named.values()].filter(({ key }) => !o.names.has(key)), entering)
  const names: Names = new Map([...found, ...[...o.names].filter(([, id]) => id !== 'new').map(([key, id]) => [key, { id }] as const)])

  const seen: Preview = { counts: { created: 0, changed: 0, unchanged: 0, refused: 0 }, rows: [], names: [], rough: 0, troubles: [], versions: new Map() }
  const total = read.reduce((sum, { reading }) => sum + reading.many, 0)
  const about: About = { ...o, seen, troubles: new Map(), unknown: new Map(), total, done: 0, became: [], met: rivals() }
  const entries = () => entriesOf({ ...o, names }, read)
  const { many, turn } = pace(LOOKING)
  for await (const part of inParts(entries(), many)) {
    const keys = part.flatMap(({ file, record }) => namesIn(o.register, file.sheet.ledger, record.values).map(({ key }) => key))
    for (const key of keys) if (names.has(key) && !('id' in names.get(key)!)) about.unknown.set(key, (about.unknown.get(key) ?? 0) + 1)
    await turn(part.length, () => look(about, part))
  }
  await lookAgain(about, entries())
  seen.names = await unknownNames(o, named, found, about.unknown)
  seen.troubles = [...about.troubles].map(([heading, rows]) => ({ heading, rows })).sort((a, b) => b.rows - a.rows).slice(0, 20)
  return seen
}

type About = Ask & {
  seen: Preview
  troubles: Map<string, number>
  unknown: Map<string, number>
  total: number
  done: number
  became: Seen[]
  met: Rivals
}

async function look(about: About, part: readonly Entry<number>[]): Promise<void> {
  const checked = await checkedOf(about, part)
  for (const entry of part) {
    about.met.note(about.became.length, checked.get(entry))
    about.became.push(await note(about, entry, checked.get(entry)))
  }
  about.progress?.(about.done += part.length, about.total)
  await setImmediate()
}

/** Rows far apart that double each other: the later ones are refused after all. */
async function lookAgain(about: About, entries: AsyncIterable<Entry<number>>): Promise<void> {
  const { seen, met, became } = about
  const places = [...met.met()].sort((a, b) => a - b)
  const part = await togetherOf(entries, met.met())
  const checked = await checkedOf(about, part)
  for (const [i, entry] of part.entries()) {
    if (!checked.get(entry)!.faults.some(({ strength }) => strength === 'refuse')) continue
    seen.counts[became[places[i]!]!]--
    seen.rows = seen.rows.filter(({ sheet, line }) => sheet !== entry.outcome || line !== entry.record.rows[0]!.line)
    await note(about, entry, checked.get(entry))
  }
}

async function checkedOf(about: About, part: readonly Entry<number>[]): Promise<Map<Entry<number>, Checked>> {
  const sound = part.filter(({ faults }) => faults.length === 0)
  const steps = sound.map(({ step }) => ({ ...step, values: withoutPending(about, step.ledger, step.values ?? {}) }))
  return new Map((await about.office.check(about.actor, steps, { existing: 'change' })).map((one, i) => [sound[i]!, one]))
}

/** Names that are left are those of records of this import: they are there when their turn comes. A union that is not there yet is stood in for. */
function withoutPending({ register, union }: Ask, ledgerId: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const ledger = register.ledgers.get(ledgerId)!
  return namesIn(register, ledger, values).reduce((rest, { at }) => replaceAt(rest, at, at === 'union' && !ledger.tree ? union ?? null : null), values)
}

async function note(about: About, { outcome, file, record, faults: own }: Entry<number>, checked: Checked | undefined): Promise<Seen> {
  const { seen, troubles } = about
  const { sheet } = file
  const told = (checked?.faults ?? []).map(({ strength, say, at }) => ({ strength, fault: faultAt(sheet, record, at, say) }))
  const refusing: SheetFault[] = [...own, ...told.filter(({ strength }) => strength === 'refuse').map(({ fault }) => fault)]
  const became = refusing.length > 0 ? 'refused' : checked!.outcome as Seen
  const line = record.rows[0]!.line
  seen.counts[became]++
  if (became === 'changed') seen.versions.set(`${file.key} ${line}`, checked!.differs!.version)
  if (became === 'refused' && refusing.every(({ rough }) => rough)) seen.rough++
  if (became === 'refused') for (const heading of new Set(refusing.map(({ heading = '' }) => heading))) troubles.set(heading, (troubles.get(heading) ?? 0) + 1)
  if (seen.counts[became] > SHOWN) return became
  seen.rows.push({
    sheet: outcome, line, seen: became, cells: record.rows[0]!.cells.map(brief),
    faults: (became === 'refused' ? refusing : told.map(({ fault }) => fault)).map(fault => sayFault('', fault, sheet.ledger).replace(/^第\d+行：?/, '')),
    wrong: refusing.flatMap(({ heading }) => heading === undefined ? [] : [sheet.headings.findIndex(one => one.trim() === heading)]).filter(i => i >= 0),
    changes: became === 'changed' ? await alterations(about, sheet.ledger, checked!.existing!, checked!.differs!.fields, record.values) : [],
  })
  return became
}

/** As much of a cell as anyone looks at; what is shown is kept and sent whole, and a hostile cell holds a million characters. */
export function brief(cell: string): string {
  return cell.length > 200 ? `${cell.slice(0, 200)}…` : cell
}
