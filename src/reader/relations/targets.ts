import type { Claim } from '../claim.ts'
import { addsUp } from './arithmetic.ts'
import { nounBefore, related } from './noun.ts'
import type { Relation } from './relation.ts'
import { comparable, isCount, readable, type Told } from './told.ts'

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 160

/** Below this a sum may be met by chance. */
const TELLING = 20

/** 拟新建驿站8个，使总数达到40个, where 32 stand in a section before; 会员要达到6500人，比现在净增252人. Told only where it fits to the last one. */
export function targets(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((goal, index): Relation[] => {
    if (!readable(goal) || !isCount(goal) || goal.approx) return []
    const more = [index - 1, index + 1].find((at) => isMore(told, at, index))
    // 驿站再新增7个，达到70个; 发展会员220名，会员达到3900名
    const isSame = more !== undefined && goal.planned && /达到$/.test(goal.before) && related(nounBefore(told, index), nounBefore(told, more))
    const isGoal = isSame || REACHED.test(goal.before) || (more !== undefined && /^(?:达到|增至|增加到)$/.test(goal.before) && /再|新增|新建|增加/.test(claims[more]!.before))
    if (more === undefined || !isGoal) return []
    const stands = ({ planned, approx }: Claim) => !planned && !approx
    const isTelling = (at: number) => goal.low >= TELLING || related(nounBefore(told, at), nounBefore(told, more))
    const fits = (at: number) => comparable(claims[at]!, goal) && readable(claims[at]!) && stands(claims[at]!) && isTelling(at)
    const from = Math.max(0, index - FAR)
    const now = Array.from({ length: Math.min(index, more) - from }, (_, at) => Math.min(index, more) - 1 - at).find((at) => fits(at) && addsUp(claims, [at, more], index))
    return now === undefined ? [] : [{ kind: 'sum', figures: [now, more], total: index, holds: true, sure: false }]
  })
}

const REACHED = /(?:总数|全年|累计|年底|合计|规模|要|将|力争|争取)[^，。；、\d]{0,8}(?:达到|达|增加到|扩大到)$/

// What is to come: right before the goal, or behind it 比现在净增.
function isMore({ claims }: Told, at: number, goal: number): boolean {
  const claim = claims[at]
  if (!claim || claim.sentence !== claims[goal]!.sentence || !comparable(claim, claims[goal]!) || !readable(claim) || claim.low >= claims[goal]!.low) return false
  return at < goal || /^比(?:现在|目前|今年|现有|年初)[^，。；]{0,4}[增多]/.test(claim.before)
}
