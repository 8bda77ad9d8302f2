import { nounAfter, nounBefore, related } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { readable, type Told } from '../told.ts'

/** 13家建会企业…检查两轮，共26家次: each so many times, all counted one by one. Told only where it fits. */
export function rounds(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const visited = /^(家|户|人|处|村|名)次$/.exec(claim.plain)?.[1]
    if (visited === undefined || claim.value === null || claim.approx) return []
    const times = [index - 1, index - 2].find((at) => claims[at]?.sentence === claim.sentence && ROUND.includes(claims[at].unit) && claims[at].value! > 1)
    if (times === undefined) return []
    const size = claim.value / claims[times]!.value!
    const isSize = (at: number) => claims[at]!.value === size && readable(claims[at]!) && !claims[at]!.approx && !claims[at]!.planned && counts(claims[at]!.unit, visited)
    const near = (at: number) => claims[at]!.sentence === claim.sentence || related(nounBefore(told, at) + nounAfter(told, at), claim.before + nounAfter(told, index))
    for (let at = times - 1; at >= Math.max(0, times - FAR); at--) {
      if (size >= FEWEST && isSize(at) && near(at)) return [{ kind: 'product', figures: [at, times], total: index, holds: true, sure: true }]
    }
    return []
  })
}

const ROUND = ['次', '轮', '遍', '回', '趟']

/** Fewer are met by chance. */
const FEWEST = 3

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 40

function counts(unit: string, visited: string): boolean {
  return unit === visited || (unit === '个' && visited !== '人') || (unit === '名' && visited === '人')
}
