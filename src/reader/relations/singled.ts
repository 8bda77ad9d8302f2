import { EXTREMES, TOTALLING } from '../words/relations.ts'
import type { Relation } from './relation.ts'
import { before, behind, comparable, isCount, readable, type Told } from './told.ts'

/** 赔付10.8万元，最多的一人3万元; 72名渔嫂参加，有31名接上了活: one of many, or some of them, singled out. Told only where it fits. */
export function singled(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    if (!readable(claim) || !isCount(claim) || partOf.has(index)) return []
    const fits = (at: number) => comparable(claims[at]!, claim) && claims[at]!.low > claim.high
    // 采纳142条，采纳率44.9%，有9条获奖
    const last = claims[index - 1]?.quantity === 'percent' ? index - 2 : index - 1
    const some = /^已?有的?$/.test(claim.before) && claims[last]?.sentence === claim.sentence && readable(claims[last]!) && fits(last)
    const most = isExtreme(told, index) && !HELD_AGAINST.test(claim.before) ? before(told, index).findLast(fits) : undefined
    // 最多的1万元，最少的3000元，一共3.6万元: of what is told behind.
    const later = most === undefined ? undefined : behind(told, index).slice(0, 2).find((at) => fits(at) && TOTALLING.test(claims[at]!.before))
    const whole = some ? last : later ?? most
    return whole === undefined ? [] : [{ kind: 'part_of', figures: [index], total: whole, holds: true, sure: false }]
  })
}

// 比最多的2019年118户减少87户
const HELD_AGAINST = /[比较][^，。；、]*$/

/** 最高的|2万元: one of many. */
export function isExtreme({ text, claims }: Told, index: number): boolean {
  return EXTREME.test(text.slice(claims[index]!.clause.start, claims[index]!.start))
}

const EXTREME = new RegExp(`(?:${EXTREMES.join('|')})`)
