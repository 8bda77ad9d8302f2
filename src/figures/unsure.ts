import type { Lacking } from '#model/indicator.ts'
import type { Read } from '#store/store.ts'
import type { RootsOf } from './chosen-roots.ts'
import type { Knowledge, RowIndicator } from './compile/knowledge.ts'
import { unsureSql } from './compile/lacking.ts'
import type { Leaf } from './leaves.ts'
import { asksOf, grouped, leafKey } from './tally.ts'

/** Of how many records it is not known whether a leaf counts them. */
export type Unsure = (leaf: Leaf) => number

/**
 * Of those that may lack something, and of what they are a share of: as long as there are such, nobody may say that
 * none is lacking, or that all have it.
 */
export async function unsureOf(know: Knowledge, read: Read, roots: RootsOf, leaves: readonly Leaf[]): Promise<Unsure> {
  const found = new Map<string, number>()
  await Promise.all(grouped(leaves.filter(({ i }) => isLacking(i))).map(async group => {
    const { i, chosen, wants } = group
    const asks = isLacking(i) ? asksOf(know, group, roots) : []
    const rows = isLacking(i) && asks.length > 0 ? await read.all<{ n: number; unsure: number }>(unsureSql(know, i, asks)) : []
    for (const { n, unsure } of rows) found.set(leafKey({ i, want: wants[n]!, ...(chosen && { chosen }) }), Number(unsure))
  }))
  return found.size === 0 ? () => 0 : leaf => found.get(leafKey(leaf)) ?? 0
}

/** A list of those whose size is not told is sure of its own. */
function isLacking(i: RowIndicator): i is RowIndicator & Lacking {
  return 'lacking' in i && !i.least?.unsized
}
