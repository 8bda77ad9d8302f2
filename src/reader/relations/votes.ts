import type { Relation } from './relation.ts'
import { before, comparable, readable, type Told } from './told.ts'

/** 到会129名 … 赞成121票，反对3票，弃权5票: everybody who came has one vote. Told only where it fits. */
export function votes(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    if (claim.unit !== '票' || !/(?:赞成|同意)$/.test(claim.before)) return []
    const row = [index]
    while (claims[row.at(-1)! + 1]?.sentence === claim.sentence && comparable(claims[row.at(-1)! + 1]!, claim)) row.push(row.at(-1)! + 1)
    const cast = row.reduce((sum, at) => sum + claims[at]!.low, 0)
    const whole = before(told, index, 3).findLast((at) => claims[at]!.quantity === 'person' && claims[at]!.low === cast)
    return row.length > 1 && whole !== undefined && row.every((at) => readable(claims[at]!)) ? [{ kind: 'sum', figures: row, total: whole, holds: true, sure: true }] : []
  })
}
