import { nounBefore } from '../noun.ts'
import type { Opened } from './opened.ts'
import type { Relation } from '../relation.ts'
import { isListed, type Told } from '../told.ts'

/** 其中女会员2103人: what an opened list tells of is in its whole, where it is not all of it. `taken` are parts of sums. */
export function parts(told: Told, opened: readonly Opened[], taken: ReadonlySet<number>): Relation[] {
  const lists = opened.filter(({ opener, leads, inside, list }) => !opener.whole && (leads || inside) && !taken.has(list[0]!))
  return lists.flatMap((list) => list.list.filter((at) => !taken.has(at)).flatMap((at) => partOf(told, list, at)))
}

/** A part that is more than so many times its whole is of something else. */
export const MUCH = 1.5

function partOf(told: Told, { opener, list, wholes, inside }: Opened, at: number): Relation[] {
  const { claims } = told
  // 职工…人，会员…人，其中女职工…人: of several wholes the one with its noun.
  const noun = nounBefore(told, at)
  const whole = wholes.find((other) => nounBefore(told, other).length > 1 && noun.endsWith(nounBefore(told, other))) ?? wholes[0]!
  // 宫颈疾病87人、乳腺疾病152人，其中需治疗23人: of both.
  if (isListed(told, whole)) return []
  // 农村学校33个工会中，有活动室的21个，…，城区学校25个工会: beside the whole, and no part of it.
  const other = nounBefore(told, whole)
  if (opener.named !== undefined && noun.length > 2 && noun.length === other.length && noun !== other && noun.slice(-2) === other.slice(-2)) return []
  const holds = claims[at]!.low <= claims[whole]!.high
  // 会员1820人，其中女会员2103人: what cannot be is told only right behind its whole.
  const right = inside && opener.at - claims[whole]!.end < 4 && opener.named === undefined
  // 共138人，其中女职工82人，外来务工人员146人: nor behind a part that can be.
  const next = at === list[1] && at === list[0]! + 1 && claims[list[0]!]!.low <= claims[whole]!.high && claims[at]!.low < claims[whole]!.high * MUCH
    && /^[，、]?[\u4e00-\u9fff]{0,6}(?:人员|职工|会员|党员|女工|农民工|青年|干部)$/.test(claims[at]!.before)
  const plainly = right && (at === list[0] || next)
  return holds || plainly ? [{ kind: 'part_of', figures: [at], total: whole, holds, sure: true }] : []
}
