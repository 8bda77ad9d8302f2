import { monthEnd } from '#kit/day.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { monthOf } from '#records/tally/cells.ts'
import { planOf, type Kept } from '#records/tally/plan.ts'
import { isKept } from '#records/tally/rule.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { RootsOf } from '../chosen-roots.ts'
import type { Root } from '../compile/ask.ts'
import { isOver } from '../compile/date.ts'
import type { Knowledge } from '../compile/knowledge.ts'
import { keyOf, type Leaf } from '../leaves.ts'

/** A leaf, its split aside, that kept sums answer: in which months, and as the sum of which roots. */
export type Readable = { key: string; ledger: AnyLedger; kept: Kept; opens: string; ends: string; roots: readonly Root[] }

/** By `keyOf`. Whole months are kept; a period with days at its edges is computed from the records. */
export async function readableOf(know: Knowledge, read: Read, rootsOf: RootsOf, leaves: readonly Leaf[]): Promise<ReadonlyMap<string, Readable>> {
  const found = new Map<string, Readable>()
  const some = leaves.filter(leaf => keptOf(leaf) && inMonths(leaf))
  if (some.length === 0 || !await isKept(read, know.register)) return found
  const met = new Map<AnyLedger, boolean>()
  for (const leaf of some) {
    const { i, want, chosen } = leaf
    const { union, period } = want
    const key = keyOf(leaf)
    if (found.has(key)) continue
    // A secondary meets its primary in the subtree asked for, not in those below it that a 口径 puts together.
    if (chosen && (met.get(i.ledger) ?? met.set(i.ledger, await hasSecondaries(read, i.ledger)).get(i.ledger))) continue
    const opens = isOver(i) ? monthOf(period.first) : ''
    found.set(key, { key, ledger: i.ledger, kept: keptOf(leaf)!, opens, ends: monthOf(period.last), roots: chosen ? rootsOf({ i, want, chosen }) : [{ root: union, n: 1 }] })
  }
  return found
}

function keptOf({ i, want }: Leaf): Kept | undefined {
  return want.record === undefined ? planOf(i.ledger).kept.find(({ id }) => id === i.id) : undefined
}

function inMonths({ i, want: { period } }: Leaf): boolean {
  return period.last === monthEnd(period.last) && (!isOver(i) || period.first.endsWith('-01'))
}

async function hasSecondaries(read: Read, ledger: AnyLedger): Promise<boolean> {
  return await read.get(sql`select 1 from ${ident(ledger.id)} where same is not null limit 1`) !== undefined
}
