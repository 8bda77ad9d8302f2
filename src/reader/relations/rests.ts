import { LEFT, RESTS } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, readable, type Told } from './told.ts'

/** 查出352处，已整改339处，剩余13处: what is done and what is left make the whole. Told only where it fits. */
export function rests(told: Told, partOf: ReadonlyMap<number, number>, ratios: readonly Relation[]): Relation[] {
  const { claims } = told
  return claims.flatMap((rest, index): Relation[] => {
    if (!readable(rest) || !isCount(rest)) return []
    const lead = told.text.slice(Math.max(claims[index - 1]?.end ?? 0, rest.clause.start), rest.start) + rest.after.slice(0, 4)
    if (!RESTS.some((word) => lead.includes(word))) return []
    const near = before(told, index, 2).filter((at) => comparable(claims[at]!, rest) && !partOf.has(at)).toReversed().slice(0, 6)
    for (const [place, part] of near.entries()) {
      const whole = near.slice(place + 1).find((at) => addsUp(claims, [part, index], at))
      if (whole !== undefined) return [{ kind: 'sum', figures: [part, index], total: whole, holds: true, sure: true }]
    }
    // 受理29件，办结27件，办结率93.1%，剩余3件: the rate has said of what.
    const isRate = ({ figures, total, holds, change }: Relation) => holds && !change && total! < index && near.includes(figures[0]!) && claims[total!]!.sentence === rest.sentence
    const rate = ratios.findLast(isRate)
    // 答复率96%，未答复的64件
    const undone = rate && lead.includes(`未${/([\u4e00-\u9fff]{2})率/.exec(claims[rate.total!]!.before)?.[1] ?? '-'}`)
    const rated = (undone || LEFT.some((word) => lead.includes(word))) && rate
    return rated ? [{ kind: 'sum', figures: [rated.figures[0]!, index], total: rated.figures[1]!, holds: false, sure: false }] : []
  })
}
