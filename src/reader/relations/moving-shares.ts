import { isShare } from './arithmetic.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, type Told } from './told.ts'

/** 会员从3960人增加到9150人，其中农民工由1820人增加到6405人，占比由46%上升到70%: then over then, now over now. Told only where both fit. */
export function movingShares(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((then, index): Relation[] => {
    const now = claims[index + 1]
    if (then.quantity !== 'percent' || now?.quantity !== 'percent' || !MOVING_SHARE.test(then.before) || !REACHED.test(now.before)) return []
    const levels = twoLevels(told, before(told, index, 1)).toReversed()
    const [part, ...wholes] = levels
    if (!part) return []
    const fits = ([from, to]: Levels) => isShare(claims[part[0]]!, claims[from]!, then) && isShare(claims[part[1]]!, claims[to]!, now)
    const whole = wholes.find((pair) => comparable(claims[pair[0]]!, claims[part[0]]!) && fits(pair))
    return whole ? [0, 1].map((at) => ({ kind: 'ratio', figures: [part[at]!, whole[at]!], total: index + at, holds: true, sure: true })) : []
  })
}

type Levels = [from: number, to: number]

const MOVING_SHARE = /占[^，。；、\d]{0,8}[由从][^，。；、\d]{0,8}$/
const REACHED = /^[^，。；、\d]{0,4}[到至为]$/

// 由1820人增加到6405人
function twoLevels({ claims }: Told, own: readonly number[]): Levels[] {
  const isPair = (at: number) => isCount(claims[at]!) && /[由从][^，。；、]{0,8}$/.test(claims[at]!.before) && own.includes(at + 1) && REACHED.test(claims[at + 1]!.before)
  return own.filter(isPair).map((at) => [at, at + 1])
}
