import { slices } from '#kit/slices.ts'
import { wantKey, type Want } from '#model/figure.ts'
import { ruleFor } from '#law/rules.ts'
import type { Read } from '#store/store.ts'
import type { RootsOf } from './chosen-roots.ts'
import type { Ask } from './compile/ask.ts'
import type { Knowledge, RowIndicator } from './compile/knowledge.ts'
import { tallySql, type Tally } from './compile/read.ts'
import { keyOf, type Chosen, type Leaf } from './leaves.ts'

/** What leaves come to, looked up whole or by a part of their split. */
export type Tallies = (leaf: Leaf) => Tally

/** Leaves of one indicator, whatever their unions and periods, are one statement; so are all parts of its split. None waits for the answer to another. */
export async function tallyAll(know: Knowledge, read: Read, roots: RootsOf, leaves: readonly Leaf[]): Promise<Tallies> {
  const found = new Map<string, Tally>()
  await Promise.all(grouped(leaves).map(async group => {
    const { i, chosen, wants } = group
    const asks = asksOf(know, group, roots)
    if (asks.length > 0) for (const row of await read.all<Tally>(tallySql(know, i, asks))) {
      const want = wants[row.n]!
      found.set(leafKey({ i, want: row.split === null ? want : { ...want, split: row.split }, ...(chosen && { chosen }) }), row)
    }
  }))
  return leaf => found.get(leafKey(leaf)) ?? nothing
}

export type Group = { i: RowIndicator; chosen?: Chosen; wants: Want[] }

/** By indicator, 口径, and whether single records are asked for; each union and period once. */
export function grouped(leaves: readonly Leaf[]): Group[] {
  const groups = Map.groupBy(leaves, ({ i, want, chosen }) => [i.id, chosen?.way, want.record === undefined].join('|'))
  return Array.from(groups.values()).flatMap(some => {
    const { i, chosen } = some[0]!
    const wants = [...new Map(some.map(({ want }) => unsplit(want)).map(want => [wantKey(want), want])).values()]
    return slices(wants, MOST).map(wants => ({ i, wants, ...(chosen && { chosen }) }))
  })
}

function unsplit({ split: _, ...whole }: Want): Want {
  return whole
}

/** SQLite takes 32,766 values a statement, and an ask has up to four. */
const MOST = 5000

/** Where no union goes by the 口径 there is no figure; nor where the law of the place asks for no number then, so that there is nothing to compare with. */
export function asksOf(know: Knowledge, { i, chosen, wants }: Group, rootsOf: RootsOf): Ask[] {
  return wants.flatMap((want, n) => {
    const { union, period, record } = want
    const roots = chosen && rootsOf({ i, want, chosen })
    if (roots?.length === 0) return []
    const ask: Ask = { n, union, ...period, ...(roots && { roots }), ...(record !== undefined && { record }) }
    if (!('lacking' in i) || !i.least) return [ask]
    const least = ruleFor(know.law.rules, i.least.threshold, know.law.place, period.last)?.number
    return least === undefined ? [] : [{ ...ask, least }]
  })
}

/** The key of a leaf, whole or a part of its split. */
export function leafKey(leaf: Leaf): string {
  const { split } = leaf.want
  return split === undefined ? keyOf(leaf) : `${keyOf(leaf)}|${split}`
}

const nothing: Tally = { n: 0, split: null, value: null, high: null, done: null, details: 0, totals: 0, replaced: 0, straddling: 0, blank: 0 }
