import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { sign } from '../checks/totals.ts'
import { ownCells, presentCells, said, type Said } from './cells.ts'
import { add, type Sums } from './bundle.ts'
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
  const { kept } = planOf(ledger)
  for (const record of side.records) {
    if (record.union === null) continue
    const all = side.roots(record.union)
    const own = rootsOf(side, record)
    for (const cell of presentCells(ledger, record)) add(sums, all, ledger, cell, n)
    for (const one of kept) {
      const found = said(ledger, one, record)
      if (found) for (const cell of ownCells(one, record.form === 'total' ? 'total' : 'detail', found)) add(sums, own, ledger, cell, n)
    }
  }
  if (side.totals.length > 0) addReplaced(sums, side, n)
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
        if (own) for (const cell of replacedCells(one, own, including)) add(sums, roots, ledger, cell, n)
      }
    }
  }
}

/** The 汇总 that are there, root by root: where a 汇总 is itself a secondary that met its primary, it is not, and replaces nothing. */
function apart(side: Side, roots: readonly string[], totals: readonly LedgerRecord[]): { roots: readonly string[]; among: readonly LedgerRecord[] }[] {
  if (totals.every(total => total.same === null)) return [{ roots, among: totals }]
  return roots.map(root => ({ roots: [root], among: totals.filter(total => rootsOf(side, total).includes(root)) }))
}
