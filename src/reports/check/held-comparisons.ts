import type { Figure, Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import type { Claim } from '#reader/claim.ts'
import { comparisons } from '#reader/comparisons.ts'
import { judge, type Verdict } from '#reader/judge.ts'
import { yearBefore } from '../asked.ts'
import { difference } from '../writing/compared.ts'

/**
 * What is to be said of 比上年同期增加3起，增长6.7%, by the index of its figures: held against the difference of both years, where the
 * figure that is compared agrees with the ledger and both are known. Of the rest nothing is said.
 */
export async function heldComparisons(
  register: Register, text: string, claims: readonly Claim[], verdicts: readonly Verdict[], figures: (wants: readonly Want[]) => Promise<(want: Want) => Figure>,
): Promise<Map<number, Verdict>> {
  const told = comparisons(text, claims).flatMap(one => {
    const { verdict, figure, sure } = verdicts[one.of]!
    return verdict === 'agrees' && sure === 'sure' && figure && figure.trail.reported === undefined ? [{ ...one, now: figure }] : []
  })
  const then = await figures(told.flatMap(({ now }) => yearBefore(now)))
  return new Map(told.flatMap(({ figure, more, now }): (readonly [number, Verdict])[] => {
    // 比上年 may also mean the whole of it, but a difference from the same days must be known.
    const [same, whole] = yearBefore(now).map(want => difference(register, now, then(want)))
    const meant = [same, whole].flatMap(found => {
      const of = found && (claims[figure]!.quantity === 'percent' ? found.rate : found.amount)
      return of ? [{ of, right: found.more === more }] : []
    })
    if (!same || !meant[0]) return []
    const right = meant.filter(one => one.right).map(one => one.of)
    const verdict: Verdict = right.length > 0 ? { ...judge(claims[figure]!, right, true), rule: 'compared' } : {
      verdict: 'differs', rule: 'opposite', sure: 'sure', figure: meant[0].of,
    }
    return [[figure, verdict]]
  }))
}
