import { meets, quotient, tidy } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import { BASES, RATE_TAILS } from '../words/relations.ts'
import { alike, before, readable, type Relation } from './relation.ts'

/**
 * 查出隐患200起，整改200条，整改率100%: a rate beside the two counts it is taken of. The rate's own name finds the upper count,
 * a verb of reception the lower one. 100% says besides that both are equal.
 */
export function rates(claims: readonly Claim[]): Relation[] {
  return claims.flatMap((rate, index) => {
    if (rate.quantity !== 'percent' || !readable(rate)) return []
    const pair = named(claims, index) ?? shared(claims, index)
    if (!pair) return []
    const [of, over] = pair.map((at) => claims[at]!) as [Claim, Claim]
    const share = quotient(of, over)
    if (!share) return []
    const holds = isAll(rate) ? meets(of, over) : meets({ ...share, low: tidy(share.low * 100), high: tidy(share.high * 100) }, rate)
    const found: Relation[] = [{ kind: 'ratio', figures: pair, total: index, holds, sure: true }]
    if (holds && isAll(rate)) found.push({ kind: 'equal', figures: pair.toSorted((a, b) => a - b), total: null, holds: true, sure: true })
    return found
  })
}

// 100% beside two counts says all of them: 199 of 200 would round to it, but nobody means that.
function isAll(rate: Claim): boolean {
  return rate.value === 100 && !rate.approx
}

// …率: 整改率, 调解成功率.
function named(claims: readonly Claim[], index: number): number[] | null {
  const rate = claims[index]!
  const name = /([\u4e00-\u9fff]{2,8})率[为达到约近超过是]{0,3}$/.exec(rate.before)?.[1]
  if (!name) return null
  const stem = RATE_TAILS.reduce((word, tail) => word.endsWith(tail) && word.length > tail.length ? word.slice(0, -tail.length) : word, name).slice(-2)
  const told = earlier(claims, index)
  const of = told.findLast((at) => claims[at]!.before.includes(stem))
  if (of === undefined) return null
  const candidates = told.filter((at) => at < of && alike(claims[at]!, claims[of]!) && !claims[at]!.before.includes(stem))
  const over = candidates.findLast((at) => BASES.some((verb) => claims[at]!.before.includes(verb))) ?? (candidates.length === 1 ? candidates[0] : undefined)
  return over === undefined ? null : [of, over]
}

// 会员5000人，其中女会员2250人，占45%: the share of the figure just told in the whole before it.
function shared(claims: readonly Claim[], index: number): number[] | null {
  if (!/^[，、（(]?占(?:比|会员|职工|总|全|其|人)?[^，。\d]{0,6}$/.test(claims[index]!.before)) return null
  const [of, ...rest] = earlier(claims, index).toReversed()
  if (of === undefined || claims[of]!.quantity === 'percent') return null
  const over = rest.find((at) => alike(claims[at]!, claims[of]!) && claims[at]!.low >= claims[of]!.low && !/其中/.test(claims[at]!.before))
  return over === undefined ? null : [of, over]
}

function earlier(claims: readonly Claim[], index: number): number[] {
  return before(claims, index).filter((at) => readable(claims[at]!))
}
