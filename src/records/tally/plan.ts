import { createHash } from 'node:crypto'
import { computedWhy } from '#model/keeping.ts'
import type { Adding } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fieldsOf, type Where } from '#model/where.ts'

/** An indicator whose sums are kept. `wholeApart`: a record may stand in several parts of the split, and is one record all the same. */
export type Kept = { id: string; i: Adding; date: string; ofPeople: boolean; wholeApart: boolean }

/**
 * What is kept of a ledger. `dates` are those by which its records are known to be there; `undated` what can be missing there. Records that
 * have the same in all that is `decisive`, dates by their months, add the same; of those that are summed hardly two do, and it is null.
 */
export type Plan = {
  kept: readonly Kept[]; dates: readonly string[]; undated: readonly { id: string; date: string; where: Where | undefined }[]
  decisive: readonly { name: string; byMonth: boolean }[] | null
}

const plans = new WeakMap<AnyLedger, Plan>()

export function planOf(ledger: AnyLedger): Plan {
  let plan = plans.get(ledger)
  if (!plan) plans.set(ledger, plan = made(ledger))
  return plan
}

/** Under which name the records of a ledger are counted by one of their dates; of a ledger without a day, all of them. */
export function presence(ledger: AnyLedger, date = ''): string {
  return `${ledger.id}@${date}`
}

/** Changes with anything that the kept sums of a ledger follow from; other sums are then kept, and those there are no longer hold. */
export function fingerprintOf(ledger: AnyLedger, tree: AnyLedger): string {
  const { id, day, totals, parts } = ledger
  const { kept, dates, undated } = planOf(ledger)
  const about = { id, day, totals, tree: tree.tree, parts: Object.entries(parts).map(([name, { fields }]) => [name, Object.keys(fields)]), plan: { kept, dates, undated } }
  return `${id} ${createHash('sha256').update(JSON.stringify([LAYOUT, about])).digest('hex')}`
}

/** Goes up when cells come to mean something else. */
const LAYOUT = 2

function made(ledger: AnyLedger): Plan {
  const kept = Object.entries(ledger.indicators).filter(([, i]) => computedWhy(ledger, i) === null).map(([name, of]): Kept => {
    const i = of as Adding
    const date = 'flow' in i ? i.flow : i.stock
    return { id: `${ledger.id}.${name}`, i, date, ofPeople: i.sum?.includes('.') === true, wholeApart: i.of !== undefined && i.by !== undefined }
  })
  const decisive = decisiveOf(ledger, kept)
  if (ledger.day === undefined || kept.length === 0) return { kept, dates: [], undated: [], decisive }
  const undated = kept.filter(({ date }) => date !== ledger.day).map(({ id, i, date }) => ({ id, date, where: ofRecord(ledger, i) }))
  return { kept, dates: [...new Set([ledger.day, ...kept.map(({ date }) => date)])], undated, decisive }
}

function decisiveOf({ day, fields }: AnyLedger, kept: readonly Kept[]): Plan['decisive'] {
  if (kept.some(({ i }) => i.sum !== undefined || i.of !== undefined)) return null
  const conditions = new Set(kept.flatMap(({ i }) => fieldsOf(i.where)))
  const names = ['form', 'times', day, ...kept.flatMap(({ date, i }) => [date, 'until' in i ? i.until : undefined, i.by]), ...conditions]
  return [...new Set(names.filter(name => name !== undefined))].map(name => ({ name, byMonth: fields[name]?.kind === 'date' && !conditions.has(name) }))
}

/** The conditions on the record itself, whatever rows it has. */
function ofRecord(ledger: AnyLedger, { of, where }: Adding): Where | undefined {
  const part = of === undefined ? {} : ledger.parts[of]!.fields
  return where && Object.fromEntries(Object.entries(where).filter(([name]) => !(name in part))) as Where
}
