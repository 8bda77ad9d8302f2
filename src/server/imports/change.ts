import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsFor, describe, faultsOf, tidied, type Describing } from './describe.ts'
import type { Pending } from './pending.ts'
import type { ImportChange, ImportSheet } from './types.ts'

/** Takes over what its person changed. What is decided of one sheet holds for all with the same headings, unless something else is said of them. */
export async function change(o: Describing, pending: Pending, body: Readonly<Record<string, unknown>>): Promise<void> {
  const { state } = pending
  const { sheets = [], names = {}, union, good, existing, remember, rough } = body as ImportChange
  if (!Array.isArray(sheets) || !sheets.every(isPlain) || !isPlain(names)) throw wrong()
  const told = new Set(sheets.map(({ nth }) => nth))
  for (const one of sheets) {
    const sheet = state.sheets.find(({ nth }) => nth === one.nth)
    if (!sheet) throw wrong()
    const alike = state.sheets.filter(other => other === sheet || (other.layout === sheet.layout && !told.has(other.nth)))
    for (const other of alike) await changeSheet(o, pending, other, one, other === sheet)
  }
  for (const [key, is] of Object.entries(names)) {
    if (is === null) delete state.choices.names[key]
    else if (typeof is === 'string' && state.preview?.names.some(name => name.key === key)) state.choices.names[key] = is
    else throw wrong()
  }
  if (typeof union === 'string') state.choices.union = union
  if (typeof good === 'boolean') state.choices.good = good
  if (typeof remember === 'boolean') state.choices.remember = remember
  if (existing === 'refuse' || existing === 'change' || existing === 'keep') state.choices.existing = existing
  if (typeof rough === 'boolean') state.choices.rough = rough
  if (sheets.length > 0 || rough !== undefined || Object.keys(names).length > 0 || union !== undefined) state.phase = 'ready'
  state.say = null
}

type SheetChange = NonNullable<ImportChange['sheets']>[number]

async function changeSheet(o: Describing, pending: Pending, sheet: ImportSheet, { use, ledger, mapping, given, shown, year, month }: SheetChange, itself: boolean): Promise<void> {
  if (itself && (typeof shown === 'number' || shown === null)) Object.assign(sheet, await describe(o, pending, { ...sheet, shown }))
  if (ledger !== undefined && ledger !== sheet.ledger) await changeLedger(o, pending, sheet, ledgerOf(o, ledger))
  if (mapping !== undefined) changeMapping(o, sheet, mapping)
  if (given !== undefined) changeGiven(o, sheet, given)
  if (!itself) return
  if (typeof use === 'boolean') sheet.use = use
  if (year === null || isBetween(year, 1950, 2100)) sheet.year = year
  if (month === null || isBetween(month, 1, 12)) sheet.month = month
}

async function changeLedger({ register }: Describing, pending: Pending, sheet: ImportSheet, ledger: AnyLedger): Promise<void> {
  const tidy = await tidied(register, pending, sheet)
  const samples: (readonly string[])[] = []
  for await (const { cells } of tidy.rows) if (samples.push(cells) >= 50) break
  Object.assign(sheet, columnsFor(ledger, tidy.head.cells, samples), { use: true, remembered: false })
}

function changeMapping({ register }: Describing, sheet: ImportSheet, mapping: unknown): void {
  if (!isPlain(mapping) || sheet.ledger === null) throw wrong()
  const known = new Set(['extra', 'ignore', 'id', ...sheet.targets.map(({ to }) => to)])
  for (const [heading, to] of Object.entries(mapping)) {
    const column = sheet.columns.find(column => column.heading === heading)
    if (!column || typeof to !== 'string' || !known.has(to)) throw wrong()
    Object.assign(column, { to, sure: 1 })
  }
  sheet.faults = faultsOf(register.ledgers.get(sheet.ledger)!, sheet.columns)
}

/** A column that the sheet lacks stands behind its own, headed as in a template. */
function changeGiven({ register }: Describing, sheet: ImportSheet, given: unknown): void {
  if (!isPlain(given) || sheet.ledger === null) throw wrong()
  for (const [to, text] of Object.entries(given)) {
    const target = sheet.targets.find(target => target.to === to)
    if (!target || typeof text !== 'string') throw wrong()
    sheet.columns = sheet.columns.filter(column => column.given === undefined || column.to !== to)
    if (text.trim() !== '') sheet.columns.push({ heading: `${target.label}（必填）`, to, sure: 1, others: [], samples: [], given: text.trim() })
  }
  sheet.faults = faultsOf(register.ledgers.get(sheet.ledger)!, sheet.columns)
}

function ledgerOf({ register }: Describing, id: unknown): AnyLedger {
  const ledger = register.ledgers.get(String(id))
  if (!ledger) throw refuse('missing', '没有这本台账，请重新选择', 'ledger')
  return ledger
}

function isBetween(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong() {
  return refuse('invalid', '请求的写法不对，请刷新页面后再试', 'body')
}
