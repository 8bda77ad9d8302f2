import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sign } from '../checks/totals.ts'
import { monthOf, ownCells, presentCells, said, type Cell, type Said } from './cells.ts'
import { add, toldBy, type Sums, type Told } from './bundle.ts'
import { planOf } from './plan.ts'
import { replacedCells } from './replaced.ts'

/** Records of one ledger in one state of the books, with what decides where they count. */
export type Side = {
  ledger: AnyLedger
  /** What they add themselves. */
  records: readonly LedgerRecord[]
  /** Details that a 汇总 may replace; those of `records` only if they are here too. */
  details: readonly LedgerRecord[]
  /** All 汇总 of the unions of `details` that include details. */
  totals: readonly LedgerRecord[]
  /** A union and all above it. */
  roots: (union: string) => readonly string[]
  /** The union of the primary of a 同一事项. */
  primaries: ReadonlyMap<string, string | null>
}

/** Adds `n` times what the records of a side come to. */
export function addSide(sums: Sums, side: Side, n: 1 | -1): void {
  const { ledger } = side
  const tell = (roots: readonly string[], told: Told) => {
    for (const root of roots) add(sums, root, told, n)
  }
  const toldOf = alikeOf(ledger)
  const alike = new Map<string, Map<Told, number>>()
  for (const record of side.records) {
    if (record.union === null) continue
    const all = side.roots(record.union)
    if (toldOf && record.same === null) countInto(alike, all, toldOf(record))
    else {
      tell(all, toldBy(ledger, presentCells(ledger, record)))
      tell(rootsOf(side, record), toldBy(ledger, countedCells(ledger, record)))
    }
  }
  for (const [root, some] of alike) for (const [told, many] of some) add(sums, root, told, n * many)
  if (side.totals.length > 0) addReplaced(sums, side, n)
}

/** What a record says to the indicators. */
function countedCells(ledger: AnyLedger, record: LedgerRecord): Cell[] {
  const form = record.form === 'total' ? 'total' : 'detail'
  return planOf(ledger).kept.flatMap(one => {
    const found = said(ledger, one, record)
    return found ? ownCells(one, form, found) : []
  })
}

type ToldOf = (record: LedgerRecord) => Told

/** What records of a ledger come to by themselves; null where hardly two of them are alike. It follows from the record alone, so that it is kept from write to write. */
function alikeOf(ledger: AnyLedger): ToldOf | null {
  let toldOf = allAlike.get(ledger)
  if (toldOf === undefined) allAlike.set(ledger, toldOf = onceForAlike(ledger, record => toldBy(ledger, [...presentCells(ledger, record), ...countedCells(ledger, record)])))
  return toldOf
}

const allAlike = new WeakMap<AnyLedger, ToldOf | null>()

/**
 * Thousands of members of a sheet have a few hundred ways of being counted: what one comes to is found once, and added to a root with the
 * number of those like it.
 */
function onceForAlike(ledger: AnyLedger, ask: ToldOf): ToldOf | null {
  const { decisive } = planOf(ledger)
  if (decisive === null) return null
  const known = new Map<string, Told>()
  return record => {
    const key = JSON.stringify(decisive.map(({ name, byMonth }) => byMonth ? monthsOf(record[name]) : record[name]))
    let told = known.get(key)
    if (!told) {
      if (known.size >= MOST) known.clear()
      known.set(key, told = ask(record))
    }
    return told
  }
}

/** Some 1 MB a ledger. */
const MOST = 1000

function monthsOf(date: unknown): unknown {
  const found = findDate(date)
  return found ? monthOf(found.first) + monthOf(found.last) : date
}

function countInto(alike: Map<string, Map<Told, number>>, roots: readonly string[], told: Told): void {
  for (const root of roots) {
    let some = alike.get(root)
    if (!some) alike.set(root, some = new Map())
    some.set(told, (some.get(told) ?? 0) + 1)
  }
}

/** A secondary of a 同一事项 counts below where it meets its primary. */
function rootsOf({ roots, primaries }: Side, { union, same }: LedgerRecord): readonly string[] {
  const primary = same === null ? null : primaries.get(same) ?? null
  if (primary === null) return roots(union!)
  const other = new Set(roots(primary))
  return roots(union!).filter(root => !other.has(root))
}

function addReplaced(sums: Sums, side: Side, n: 1 | -1): void {
  const { ledger } = side
  const kindOf = (record: LedgerRecord) => `${record.union} ${sign(ledger, record)}`
  const totals = Map.groupBy(side.totals, kindOf)
  const told = new Map<LedgerRecord, (Said | null)[]>()
  const saidOf = (record: LedgerRecord) => {
    let all = told.get(record)
    if (!all) told.set(record, all = planOf(ledger).kept.map(one => said(ledger, one, record)))
    return all
  }
  for (const detail of side.details) {
    const like = totals.get(kindOf(detail))
    if (!like || detail.union === null) continue
    for (const { roots, among } of apart(side, rootsOf(side, detail), like)) {
      for (const [at, one] of planOf(ledger).kept.entries()) {
        const own = saidOf(detail)[at]
        const including = among.flatMap(total => saidOf(total)[at] ?? [])
        if (!own) continue
        const replaced = toldBy(ledger, replacedCells(one, own, including))
        for (const root of roots) add(sums, root, replaced, n)
      }
    }
  }
}

/** The 汇总 that are there, root by root: where a 汇总 is itself a secondary that met its primary, it is not, and replaces nothing. */
function apart(side: Side, roots: readonly string[], totals: readonly LedgerRecord[]): { roots: readonly string[]; among: readonly LedgerRecord[] }[] {
  if (totals.every(total => total.same === null)) return [{ roots, among: totals }]
  return roots.map(root => ({ roots: [root], among: totals.filter(total => rootsOf(side, total).includes(root)) }))
}
