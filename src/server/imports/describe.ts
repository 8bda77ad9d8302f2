import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { columnsOf, pathOf } from '#sheets/columns.ts'
import { headingsOf } from '#sheets/known-headings.ts'
import { keptLayout, layoutOf, type Layout } from '#sheets/layouts.ts'
import { likelyLedgers } from '#sheets/likely.ts'
import { proposeMapping } from '#sheets/mapping.ts'
import { brief } from '#sheets/preview.ts'
import { openSheet, type Mapping } from '#sheets/sheet.ts'
import { survey } from '#sheets/tidy/say.ts'
import { tidy, type Tidy } from '#sheets/tidy/tidy.ts'
import type { Read } from '#store/store.ts'
import type { Pending } from './pending.ts'
import { spooledRows } from './spool.ts'
import type { ImportSheet } from './types.ts'

export type Describing = { register: Register; read: Read }

/** A sheet as it was read, made tidy. */
export function tidied(register: Register, { folder, facts, state: { file } }: Pending, { nth, name, shown }: Pick<ImportSheet, 'nth' | 'name' | 'shown'>): Promise<Tidy> {
  return tidy({ name, merges: facts[nth]!.merges, rows: spooledRows(folder, nth) }, { known: headingsOf(register), file, ...(shown !== null && { head: shown }) })
}

/** What a sheet is taken for: its ledger and columns, as an officer of the book said of such a sheet before, else by what is in it. */
export async function describe(o: Describing, pending: Pending, { nth, name, hidden, shown }: Pick<ImportSheet, 'nth' | 'name' | 'hidden' | 'shown'>): Promise<ImportSheet> {
  const tidy = await tidied(o.register, pending, { nth, name, shown })
  const { rows, samples, notes } = await survey(tidy, pending.facts[nth]!)
  const layout = layoutOf(tidy.head.cells)
  const kept = await keptLayout(o.read, pending.book, layout)
  const likely = await likelyLedgers(o.register, [name, ...tidy.titles, pending.state.file], tidy.head.cells, samples)
  const [first, second] = likely
  const sure = first && first.sure >= ENOUGH && first.sure >= (second?.sure ?? 0) + AHEAD ? first.ledger : undefined
  const ledger = o.register.ledgers.get(kept?.ledger ?? '') ?? sure
  const taken = columnsFor(ledger, tidy.head.cells, samples, kept)
  // A sheet of explanations is of its workbook's ledger by name only.
  const told = taken.columns.some(({ to }) => to !== 'extra' && to !== 'ignore')
  return {
    nth, name, hidden, shown, use: !hidden && told && rows > 0, rows, head: tidy.lines, titles: tidy.titles.map(brief), notes, layout, remembered: kept !== undefined,
    ledgers: likely.map(({ ledger: { id, label }, sure }) => ({ id, label, sure })), year: tidy.spoken.year ?? null, month: tidy.spoken.month ?? null,
    ...taken,
  }
}

/** What follows from the choice of a ledger. */
export function columnsFor(ledger: AnyLedger | undefined, headings: readonly string[], rows: readonly (readonly string[])[], kept?: Layout): Pick<ImportSheet, 'ledger' | 'columns' | 'targets' | 'faults'> {
  if (!ledger) return { ledger: null, columns: headings.map(heading => ({ heading, to: 'extra', sure: 0, others: [], samples: [] })), targets: [], faults: [] }
  const columns = proposeMapping(ledger, headings, rows, kept?.ledger === ledger.id ? kept.mapping : {}).map(one => ({ ...one, samples: one.samples.map(brief) }))
  return { ledger: ledger.id, columns, targets: targetsOf(ledger), faults: faultsOf(ledger, columns) }
}

/** Why a sheet cannot go in with its columns as they are taken. */
export function faultsOf(ledger: AnyLedger, columns: ImportSheet['columns']): string[] {
  return openSheet(ledger, { line: 1, cells: columns.map(({ heading }) => heading) }, mappingOf(columns)).faults.map(({ say }) => say)
}

export function mappingOf(columns: ImportSheet['columns']): Mapping {
  return Object.fromEntries(columns.map(({ heading, to }) => [heading, to]))
}

/** Of a people field each head may stand in a column of its own. */
function targetsOf(ledger: AnyLedger): ImportSheet['targets'] {
  return columnsOf(ledger).filter(({ name }) => name !== 'id').flatMap(column => {
    const own = { to: pathOf(column), label: column.heading, required: column.field.required === true }
    if (column.field.kind !== 'people' || column.part !== undefined) return [own]
    const heads = { total: '人数', women: '女', migrants: '外来务工' }
    return [own, ...Object.entries(heads).map(([head, said]) => ({ to: `${own.to}.${head}`, label: `${own.label}（${said}）`, required: false }))]
  })
}

/** Below this, or without such a lead, nobody can say whose sheet it is. */
const ENOUGH = 0.15
const AHEAD = 0.1
