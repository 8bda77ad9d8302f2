import { tidy } from '#kit/interval.ts'
import type { Misfit } from './misfit.ts'
import { isPlain } from '../plain.ts'
import { nominal } from '../surprise.ts'
import { comparable, type Told } from '../told.ts'

/**
 * 检查企业52家。… 优秀14家，合格33家，不合格6家: marks from the best to the worst are of all that were looked at, wherever their number stands. Held against
 * the nearest number of them, where none that makes them stands before.
 */
export function graded(told: Told): Misfit[] {
  const { claims } = told
  return claims.flatMap((claim, last): Misfit[] => {
    if (!WORST.test(claim.before) || !isPlain(told, last)) return []
    let from = last
    while (from > 0 && isBeside(told, from - 1, last)) from--
    const parts = Array.from({ length: last - from + 1 }, (_, place) => from + place)
    if (parts.length < FEWEST || !BEST.test(claims[from]!.before)) return []
    const sum = tidy(parts.reduce((made, at) => made + nominal(claims[at]!), 0))
    const able = claims.keys().take(from).drop(Math.max(0, from - BACK)).filter((at) => isPlain(told, at) && comparable(claims[at]!, claim) && !claims[at]!.approx).toArray()
    const off = (at: number) => Math.abs(nominal(claims[at]!) - sum)
    if (able.some((at) => off(at) === 0)) return []
    const whole = able.toSorted((a, b) => off(a) - off(b))[0]
    return whole === undefined || off(whole) > Math.max(1, sum * NEAR) ? [] : [{ parts, whole, weight: SAID }]
  })
}

// One of the same sentence and unit, right behind another, with nothing but its mark before it.
function isBeside(told: Told, at: number, last: number): boolean {
  const [one, next, end] = [told.claims[at]!, told.claims[at + 1]!, told.claims[last]!]
  const between = told.text.slice(one.end, next.start)
  return one.sentence === end.sentence && comparable(one, end) && isPlain(told, at) && between.length <= LONGEST && !between.includes('；')
}

const BEST = /(?:优秀?|很好|好|非常满意|很满意|满意|优良|赞成|同意|达标)”?的?(?:企业|单位|等次|等级)?(?:有|为|共)?$/
const WORST = /(?:不(?:合格|满意|达标|称职|好)|未达标|较?差|弃权)”?的?(?:企业|单位|等次|等级)?(?:有|为|仅)?$/

/** Two marks are hardly all of them. */
const FEWEST = 3

/** Between two of them stands no more, in characters. */
const LONGEST = 14

/** Farther before, in figures, is hardly what they are of. */
const BACK = 60

/** So far from it, of all, it is another number. */
const NEAR = 0.03

/** As plainly as 其中 and a list that ends. */
const SAID = 8
