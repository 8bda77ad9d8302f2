import { LEFT, RESTS } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import { nearly, slightlyOver } from './nearness.ts'
import type { Relation } from './relation.ts'
import { alike, before, between, comparable, isCount, readable, type Told } from './told.ts'

/** 查出352处，已整改339处，剩余13处: what is done and what is left make the whole. Told only where it fits. */
export function rests(told: Told, partOf: ReadonlyMap<number, number>, ratios: readonly Relation[]): Relation[] {
  const { claims } = told
  return claims.flatMap((rest, index): Relation[] => {
    if (!readable(rest) || !isCount(rest)) return []
    const lead = told.text.slice(Math.max(claims[index - 1]?.end ?? 0, rest.clause.start), rest.start) + rest.after.slice(0, 4)
    if (!RESTS.some((word) => lead.includes(word)) && !/[未没]/.test(rest.after)) return []
    const called = undone(told, index, ratios)
    if (called) return [called]
    const near = before(told, index, 2).filter((at) => comparable(claims[at]!, rest) && !partOf.has(at)).toReversed().slice(0, 6)
    for (const [place, part] of near.entries()) {
      const whole = near.slice(place + 1).find((at) => addsUp(claims, [part, index], at) && !areShares(ratios, part, at))
      if (whole !== undefined) return [{ kind: 'sum', figures: [part, index], total: whole, holds: true, sure: true }]
    }
    const listed = partOf.has(index) ? null : closing(told, index, partOf, LEFT.some((word) => lead.includes(word)))
    if (listed) return [listed]
    // 受理29件，办结27件，办结率93.1%，剩余3件: the rate has said of what.
    const isRate = ({ figures, total, holds, change }: Relation) => holds && !change && total! < index && near.includes(figures[0]!) && claims[total!]!.sentence === rest.sentence
    const rate = ratios.findLast(isRate)
    // 备案率96.8%，尚有9份正在补正: so near that nothing else is left.
    const isNear = rate && /[尚还仍]有/.test(lead) && Math.abs(claims[rate.figures[0]!]!.low + rest.low - claims[rate.figures[1]!]!.low) <= 2
    const rated = rate && (isNear || LEFT.some((word) => lead.includes(word))) ? rate : undefined
    return rated ? [{ kind: 'sum', figures: [rated.figures[0]!, index], total: rated.figures[1]!, holds: false, sure: false }] : []
  })
}

// 需要协调的58件，协调成功49件，转交8件，还剩1件: the last of a stretch whose first figure is the whole.
function closing(told: Told, index: number, partOf: ReadonlyMap<number, number>, isLeft: boolean): Relation | null {
  const { claims } = told
  const row = before(told, index).filter((at) => comparable(claims[at]!, claims[index]!) && !between(told, at, index).includes('；'))
  const [whole, ...parts] = row
  if (whole === undefined || parts.length < 1 || parts.some((at) => partOf.has(at))) return null
  const figures = [...parts, index]
  const holds = addsUp(claims, figures, whole)
  // 发现问题98个，完成整改91个，还有6个正在整改: one too few or too many.
  const [made, said] = [claims[parts[0]!]!.low + claims[index]!.low, claims[whole]!.low]
  if (parts.length === 1) return !holds && UNDONE.test(claims[index]!.after) && said >= 20 && Math.abs(made - said) <= 2 ? { kind: 'sum', figures, total: whole, holds, sure: false } : null
  if (!holds && !(isLeft && (nearly(told, figures, whole) || slightlyOver(told, figures, whole)))) return null
  return { kind: 'sum', figures, total: whole, holds, sure: false }
}

const UNDONE = /^[\u4e00-\u9fff]{0,2}(?:正在|尚未|还没|没有|未)/

// Two shares of one base: neither is the whole of the other.
function areShares(ratios: readonly Relation[], one: number, other: number): boolean {
  const [a, b] = [one, other].map((at) => ratios.find(({ figures, change }) => !change && figures[0] === at)?.figures[1])
  return a !== undefined && a === b
}

// 入会率86% … 还有1352名职工没有入会; 答复率96%，未答复的64件: the rate of that name has told whole and part.
function undone({ text, claims }: Told, index: number, ratios: readonly Relation[]): Relation | null {
  const rest = claims[index]!
  const said = text.slice(rest.clause.start, rest.start + rest.text.length) + rest.after.split(/[，。；]/)[0]
  const deed = /[未没](?:有|能)?([\u4e00-\u9fff]{2})/.exec(said)?.[1]
  const rate = ratios.findLast(({ total, change, holds }) => holds && !change && total! < index && new RegExp(`${deed}率[^率]{0,4}$`).test(claims[total!]!.before))
  if (!deed || !rate) return null
  const [part, whole] = rate.figures as [number, number]
  if (claims[index]!.low > claims[whole]!.high) return null
  const holds = addsUp(claims, [part, index], whole)
  // 应约329份 … 未应约的11家: in another unit only where it fits.
  if (!holds && !alike(claims[part]!, rest)) return null
  return { kind: 'sum', figures: [part, index], total: whole, holds, sure: false }
}
