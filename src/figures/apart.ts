import type { Want } from '#model/figure.ts'
import type { Read } from '#store/store.ts'
import { indicatorOf, type Knowledge } from './compile/knowledge.ts'
import { byUnionSql } from './compile/read.ts'
import { choicesOf } from './leaves.ts'
import { asksOf } from './tally.ts'

/** A union of which two 口径 say different numbers: what each counts of the union itself, by indicator, and the last less the first. */
export type Apart = { union: string; counts: Readonly<Record<string, number>>; difference: number }

/**
 * The difference list of a figure that each union counts by its own 口径, whichever of them it goes by: unions of the
 * subtree that have both, where roll and headcount do not agree, the farthest apart first. None of other figures.
 */
export async function apartOf(know: Knowledge, read: Read, want: Want): Promise<Apart[]> {
  const i = indicatorOf(know, want.indicator)
  if (!('either' in i) || want.split !== undefined) return []
  const found = new Map<string, Record<string, number>>()
  const ways = choicesOf(know, i, want)
  for (const { i: way, want: { union, period } } of ways) {
    const [ask] = asksOf(know, { i: way, wants: [{ indicator: way.id, union, period }] }, () => [])
    for (const row of ask ? await read.all<{ union: string; value: number }>(byUnionSql(know, way, ask)) : []) {
      found.set(row.union, { ...found.get(row.union), [way.id]: Number(row.value) })
    }
  }
  return [...found].flatMap(([union, counts]) => {
    const told = ways.map(({ i: way }) => counts[way.id])
    const [first, last] = [told[0], told.at(-1)]
    return first === undefined || last === undefined || first === last ? [] : [{ union, counts, difference: last - first }]
  }).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.union < b.union ? -1 : 1))
}
