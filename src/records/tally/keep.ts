import type { Register } from '#model/register.ts'
import type { Tx } from '#store/store.ts'
import type { Draft } from '../draft.ts'
import { superiorsOf } from '../tree.ts'
import { detach, attach, isMoved, meetings, type Parents } from './move.ts'
import { beside, sidesOf, type Change } from './beside.ts'
import type { Sums } from './bundle.ts'
import { planOf } from './plan.ts'
import { keepsSums } from './rule.ts'
import { addSums } from './stored.ts'
import { addSide, type Side } from './sums.ts'

/**
 * Brings the kept sums along with a write, whatever it comes from: less what its records came to, plus what they come to. Called
 * before any row changes; what it returns is called when rows and tree have changed.
 */
export async function keepSums(tx: Tx, register: Register, drafts: readonly Draft[]): Promise<() => Promise<void>> {
  if (!await keepsSums(tx, register)) return async () => {}
  const moved = drafts.filter(isMoved)
  const changes: Change[] = [...drafts, ...moved.length > 0 ? await meetings(tx, register, moved, drafts) : []].filter(({ ledger }) => planOf(ledger).kept.length > 0)
  const groups = await Promise.all(Array.from(Map.groupBy(changes, ({ ledger }) => ledger), ([ledger, some]) => beside(tx, ledger, some)))
  const before = await rootsOf(tx, [...groups.flatMap(({ unions }) => [...unions]), ...drafts.filter(isPlaced).flatMap(({ id, after }) => [id, ...after?.union ?? []])])
  const sums: Sums = new Map()
  for (const group of groups) addSide(sums, sidesOf(group, before.roots).before, -1)
  if (moved.length > 0) await flush()

  return async () => {
    const placed = drafts.filter(isPlaced)
    if (moved.length > 0) {
      const parents = parentsOf(before.chains, placed)
      for (const draft of moved) await detach(tx, parents, draft)
      for (const draft of moved) await attach(tx, parents, draft)
    }
    const after = placed.length === 0 ? before : await rootsOf(tx, groups.flatMap(({ unions }) => [...unions]))
    for (const group of groups) addSide(sums, sidesOf(group, after.roots).after, 1)
    await flush()
  }

  async function flush(): Promise<void> {
    await addSums(tx, sums)
    sums.clear()
  }
}

/** Unions that come, go, or get another superior. */
function isPlaced({ ledger, before, after }: Draft): boolean {
  return ledger.tree !== undefined && (!before || !after || before.union !== after.union)
}

type Chains = ReadonlyMap<string, readonly string[]>

/** Each union and all above it, the nearest first. */
async function rootsOf(tx: Tx, unions: readonly string[]): Promise<{ chains: Chains; roots: Side['roots'] }> {
  const all = new Set(unions)
  const superiors = await superiorsOf(tx, all)
  const chains = new Map(Array.from(all, union => [union, [union, ...superiors.get(union) ?? []]]))
  return { chains, roots: union => chains.get(union)! }
}

/** As they were, and those of unions that are new as they are. */
function parentsOf(chains: Chains, placed: readonly Draft[]): Parents {
  const parents: Parents = new Map()
  for (const chain of chains.values()) chain.forEach((union, n) => parents.set(union, chain[n + 1] ?? null))
  for (const { id, before, after } of placed) if (!before && after) parents.set(id, after.union)
  return parents
}
