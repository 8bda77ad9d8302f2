import { addsUp } from './arithmetic.ts'
import type { Relation } from './relation.ts'
import type { Told } from './told.ts'

/** One share is no list. */
const FEW = 2

/** 职工活动支出…，占45%。 维权支出…，占25.3%。 …: parts in paragraphs of their own whose shares of one base are told, and which make it. */
export function toldInShares({ claims }: Told, ratios: readonly Relation[]): Relation[] {
  const taken = ratios.filter(({ kind, change }) => kind === 'ratio' && !change)
  return [...Map.groupBy(taken, ({ figures }) => figures[1]!)].flatMap(([base, row]): Relation[] => {
    const parts = [...new Set(row.map(({ figures }) => figures[0]!))].toSorted((a, b) => a - b)
    const fits = parts.length >= FEW && !parts.includes(base) && addsUp(claims, parts, base)
    return fits ? [{ kind: 'sum', figures: parts, total: base, holds: true, sure: false }] : []
  })
}
