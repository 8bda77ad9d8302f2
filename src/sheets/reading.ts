import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { calledOf } from '#records/names/called.ts'
import { shapeOf, treeOf } from '#records/shape.ts'
import { namesIn, type Named } from './names.ts'
import { sheetRecords, type SheetRecord } from './read.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import type { Spoken } from './tidy/spoken.ts'
import { refersTo } from './unit.ts'

/** A sheet that is open: its headings are read, its rows can be gone through again and again. `key` tells it from others of one import. */
export type SheetFile = {
  file: string
  key?: string
  sheet: Sheet
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>
  spoken?: Spoken
  rough?: boolean
}

/** A sheet gone through once: how many records it has, whom they name, what they are called themselves, whether they may name each other. */
export type Reading = { records: () => AsyncIterable<SheetRecord> | Iterable<SheetRecord>; many: number; names: Map<string, Named>; called: Set<string>; linked: boolean }

/** Records of a sheet as offices have them are held, a few dozen MB; those of a longer one are read again each time. */
const HELD = 10_000

export async function readThrough(register: Register, { sheet, rows, spoken = {}, rough = false }: SheetFile, year?: number): Promise<Reading> {
  const hint = { ...spoken, rough, ...(year !== undefined && { year }) }
  const reading: Reading = { records: () => sheetRecords(sheet, rows, hint), many: 0, names: new Map(), called: new Set(), linked: false }
  const pointed = isPointedTo(register, sheet.ledger)
  const within = ownRefs(register, sheet.ledger)
  let held: SheetRecord[] | undefined = []
  for await (const record of sheetRecords(sheet, rows, hint)) {
    reading.many++
    for (const name of namesIn(register, sheet.ledger, record.values)) reading.names.set(name.key, name)
    if (pointed) reading.called.add(`${sheet.ledger.id} ${calledOf(sheet.ledger, record.values)}`)
    if (record.values['same'] !== undefined || within.some(name => isFilled(record.values[name]))) reading.linked = true
    if (reading.many > HELD) held = undefined
    held?.push(record)
  }
  const kept = held
  return kept ? { ...reading, records: () => kept } : reading
}

/** The fields by which records of a ledger point to others of the same: a sheet that fills none of them can go in by parts. */
function ownRefs(register: Register, ledger: AnyLedger): string[] {
  const { refs, parts, links } = shapeOf(ledger)
  const own = (list: readonly { name: string; to: readonly string[] }[]) => list.filter(({ to }) => to.includes(ledger.id)).map(({ name }) => name)
  return [
    ...ledger === treeOf(register) ? ['union'] : [], ...own(refs), ...parts.filter(part => own(part.refs).length > 0).map(({ name }) => name),
    ...links.filter(([, { to }]) => to === ledger.id).map(([name]) => name),
  ]
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function isPointedTo(register: Register, ledger: AnyLedger): boolean {
  return [...register.ledgers.values()].some(other => refersTo(register, other).has(ledger.id))
}
