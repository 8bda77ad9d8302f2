import { columnOf } from '#model/kinds/kinds.ts'
import { superiorsOf } from '#records/tree.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Root } from './compile/ask.ts'
import type { Chosen, Leaf } from './leaves.ts'

/** The unions that a leaf counts by their 口径, as subtrees; none where no union below goes by it. */
export type RootsOf = (leaf: Leaf & { chosen: Chosen }) => readonly Root[]

/**
 * A 口径 passes from a union to those below, so that only where one declares another than the union above it something is added or
 * taken away.
 */
export async function chosenRoots(read: Read, leaves: readonly Leaf[]): Promise<RootsOf> {
  const some = leaves.filter(isChosen)
  const bases = new Map(some.map(({ chosen }) => [basisOf(chosen), chosen]))
  const [superiors, ...all] = await Promise.all([superiorsOf(read, some.map(({ want }) => want.union)), ...Array.from(bases.values(), chosen => declaredIn(read, chosen))])
  const declared = new Map(Array.from(bases.keys(), (basis, n) => [basis, all[n]!]))
  const found = new Map<string, readonly Root[]>()
  return ({ chosen, want: { union, period } }) => {
    const key = `${basisOf(chosen)}|${chosen.way}|${union}|${period.last}`
    let roots = found.get(key)
    if (!roots) found.set(key, roots = rootsIn(declared.get(basisOf(chosen))!, [union, ...superiors.get(union) ?? []], chosen, period.last))
    return roots
  }
}

function isChosen(leaf: Leaf): leaf is Leaf & { chosen: Chosen } {
  return leaf.chosen !== undefined
}

function rootsIn({ ways, chains, below }: Declared, chain: readonly string[], { way, otherwise }: Chosen, last: string): Root[] {
  const own = (union: string) => ways.get(union)?.findLast(({ from }) => from <= last)?.way
  const isBy = (chain: readonly string[]) => (chain.values().map(own).find(one => one !== undefined) ?? otherwise) === way
  const parts = (below.get(chain[0]!) ?? []).filter(union => own(union) !== undefined).flatMap((root): Root[] => {
    const chain = chains.get(root)!
    const [here, above] = [isBy(chain), isBy(chain.slice(1))]
    return here === above ? [] : [{ root, n: here ? 1 : -1 }]
  })
  return [...isBy(chain) ? [{ root: chain[0]!, n: 1 as const }] : [], ...parts]
}

/** What each union declared, the newest last; those that did, each with all above it, the nearest first; and all of them below each. */
type Declared = {
  ways: ReadonlyMap<string, readonly { from: string; way: string }[]>
  chains: ReadonlyMap<string, readonly string[]>
  below: ReadonlyMap<string, readonly string[]>
}

function declaredIn(read: Read, { ledger, date, choice }: Chosen): Promise<Declared> {
  const [from, way] = [ident(columnOf(date, 'to')), ident(columnOf(choice))]
  return read.kept(`declared in ${ledger} ${choice}`, async () => {
    const rows = await read.all<{ union: string; from: string; way: string }>(sql`
      select "union", ${from} as "from", ${way} as way from ${ident(ledger)} where "union" is not null and ${way} is not null order by ${from}, id`)
    const ways = Map.groupBy(rows, row => row.union)
    const superiors = await superiorsOf(read, ways.keys())
    const chains = new Map(Array.from(ways.keys(), union => [union, [union, ...superiors.get(union) ?? []]]))
    const pairs = Array.from(chains.values()).flatMap(([union, ...above]) => above.map(one => [one, union!] as const))
    const below = new Map(Array.from(Map.groupBy(pairs, ([one]) => one), ([one, some]) => [one, some.map(([, union]) => union)]))
    return { ways, chains, below }
  }, [ledger, 'union_tree'])
}

function basisOf({ ledger, choice, date }: Chosen): string {
  return `${ledger}|${choice}|${date}`
}
