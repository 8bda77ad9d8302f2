import type { Relation } from '../relation.ts'
import { comparable, readable, type Told } from '../told.ts'

/** 法律讲座3场，百汇一场、七星一场、万通一场; 书屋两个，一个在…，一个在…: as many ones as were announced. */
export function ones(told: Told, summed: ReadonlySet<number>): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, whole): Relation[] => {
    if (claim.value === null || claim.before.endsWith('一式') || claim.value < 2 || claim.value > MOST || claim.approx || !readable(claim)) return []
    const like: number[] = []
    for (let at = whole + 1; at < claims.length && at < whole + REACH && claims[at]!.sentence === claim.sentence; at++) if (comparable(claims[at]!, claim)) like.push(at)
    const parts = like.filter((at) => claims[at]!.value === 1)
    const fits = parts.length === claim.value && like.length === parts.length && !parts.some((at) => summed.has(at) || claims[at]!.planned !== claim.planned)
    return fits ? [{ kind: 'sum', figures: parts, total: whole, holds: true, sure: true }] : []
  })
}

/** No longer row is told one by one. */
const MOST = 6

/** No farther off, in figures. */
const REACH = 16
