import { columnOf } from '#model/kinds/kinds.ts'
import { superiorsOf } from '#records/tree.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Chosen } from '../compile/ask.ts'
import type { Leaf } from '../leaves.ts'

/** A subtree that is added (1) or taken away again (-1). */
export type Root = { root: string; n: 1 | -1 }

/**
 * The unions of a subtree whose 口径 is the one asked for, as subtrees: it passes from a union to those below, so that only where
 * one declares another than the union above it something is added or taken away.
 */
export async function chosenRoots(read: Read, leaves: readonly Leaf[]): Promise<(leaf: Leaf) => Root[]> {
  const found = new Map<string, Declared>()
  for (const { chosen, want } of leaves) {
    if (chosen && !found.has(keyOf(chosen, want))) found.set(keyOf(chosen, want), await declaredAround(read, chosen, want.union, want.period.last))
  }
  return ({ chosen, want: { union, period } }) => {
    const { ways, chains } = found.get(keyOf(chosen!, { union, period }))!
    const wayOf = (chain: readonly string[]) => ways.get(chain.find(one => ways.has(one)) ?? '') ?? chosen!.otherwise
    const whole = wayOf(chains.get(union)!) === chosen!.way ? [{ root: union, n: 1 as const }] : []
    const below = [...ways.keys()].filter(one => chains.get(one)!.includes(union, 1))
    return [...whole, ...below.flatMap((root): Root[] => {
      const [own, above] = [ways.get(root), wayOf(chains.get(root)!.slice(1))].map(way => way === chosen!.way)
      return own === above ? [] : [{ root, n: own ? 1 : -1 }]
    })]
  }
}

/** The newest 口径 of each union below and above one, and each with all above it, the nearest first. */
type Declared = { ways: ReadonlyMap<string, string>; chains: ReadonlyMap<string, readonly string[]> }

async function declaredAround(read: Read, { ledger, date, choice }: Chosen, union: string, last: string): Promise<Declared> {
  const [from, way] = [ident('b', columnOf(date, 'to')), ident('b', columnOf(choice))]
  const rows = await read.all<{ union: string; way: string }>(sql`select b."union" as "union", ${way} as way from ${ident(ledger)} b
    where ${from} <= ${last} and ${way} is not null and exists (
      select 1 from union_tree t where (t.ancestor = ${union} and t.descendant = b."union") or (t.descendant = ${union} and t.ancestor = b."union")
    ) order by ${from}, b.id`)
  const ways = new Map(rows.map(row => [row.union, row.way]))
  const all = [union, ...ways.keys()]
  const superiors = await superiorsOf(read, all)
  return { ways, chains: new Map(all.map(one => [one, [one, ...superiors.get(one) ?? []]])) }
}

function keyOf({ ledger, choice, date }: Chosen, { union, period }: Pick<Leaf['want'], 'union' | 'period'>): string {
  return [ledger, choice, date, union, period.last].join('|')
}
