import { LEFT, RESTS } from '../words/relations.ts'
import { afterRate } from './after-rate.ts'
import { addsUp } from './arithmetic.ts'
import { closing } from './closing.ts'
import { nounBefore } from './noun.ts'
import type { Relation } from './relation.ts'
import { alike, before, comparable, isCount, readable, type Told } from './told.ts'

/** 查出352处，已整改339处，剩余13处: what is done and what is left make the whole. Told only where it fits. */
export function rests(told: Told, partOf: ReadonlyMap<number, number>, ratios: readonly Relation[]): Relation[] {
  const { claims } = told
  return claims.flatMap((rest, index): Relation[] => {
    if (!readable(rest) || !isCount(rest)) return []
    const lead = told.text.slice(Math.max(claims[index - 1]?.end ?? 0, rest.clause.start), rest.start) + rest.after.slice(0, 4)
    if (rest.before !== '另' && !RESTS.some((word) => lead.includes(word)) && !/[未没]/.test(rest.after)) return []
    const called = undone(told, index, ratios)
    if (called) return [called]
    const near = before(told, index, 2).filter((at) => comparable(claims[at]!, rest) && !partOf.has(at)).toReversed().slice(0, 6)
    for (const [place, part] of near.entries()) {
      const whole = near.slice(place + 1).find((at) => addsUp(claims, [part, index], at) && !areShares(ratios, part, at))
      if (whole !== undefined) return [{ kind: 'sum', figures: [part, index], total: whole, holds: true, sure: true }]
    }
    const found = (partOf.has(index) ? null : closing(told, index, partOf, LEFT.some((word) => lead.includes(word)))) ?? afterRate(told, index, near, ratios)
    return found ? [found] : []
  })
}

// Two shares of one base: neither is the whole of the other.
function areShares(ratios: readonly Relation[], one: number, other: number): boolean {
  const [a, b] = [one, other].map((at) => ratios.find(({ figures, change }) => !change && figures[0] === at)?.figures[1])
  return a !== undefined && a === b
}

// 入会率86% … 还有1352名职工没有入会; 答复率96%，未答复的64件: the rate of that name has told whole and part.
function undone(told: Told, index: number, ratios: readonly Relation[]): Relation | null {
  const { text, claims } = told
  const rest = claims[index]!
  const said = text.slice(rest.clause.start, rest.start + rest.text.length) + rest.after.split(/[，。；]/)[0]
  const deed = /[未没](?:有|能)?([\u4e00-\u9fff]{2})/.exec(said)?.[1]
  const known = ratios.filter(({ total, change, holds }) => holds && !change && total! < index)
  // 建会企业27家，占71.1% … 还有11家没建会: the share of those who did, only where it fits.
  const share = known.findLast(({ figures }) => deed && nounBefore(told, figures[0]!).includes(deed) && addsUp(claims, [figures[0]!, index], figures[1]!))
  const rate = known.findLast(({ total }) => new RegExp(`${deed}率[^率]{0,4}$`).test(claims[total!]!.before)) ?? share
  if (!deed || !rate) return null
  const [part, whole] = rate.figures as [number, number]
  if (claims[index]!.low > claims[whole]!.high) return null
  const holds = addsUp(claims, [part, index], whole)
  // 应约329份 … 未应约的11家: in another unit only where it fits.
  if (!holds && !alike(claims[part]!, rest)) return null
  return { kind: 'sum', figures: [part, index], total: whole, holds, sure: false }
}
