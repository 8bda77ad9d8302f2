import type { Claim } from '../claim.ts'
import { isFine, isShare } from './arithmetic.ts'
import { nounBefore } from './noun.ts'
import { alike, before, isCount, readable, type Told } from './told.ts'

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 200

/** 全乡职工2100人，入会率只有86%, where the members stand far before: the noun alone, and the nearest. Part and base of the rate at `index`. */
export function partBefore(told: Told, index: number, words: readonly string[], bases: readonly string[]): [number, number] | null {
  const { claims } = told
  const over = before(told, index).findLast((at) => bases.some((word) => nounBefore(told, at).endsWith(word)))
  if (over === undefined) return null
  const from = Math.max(0, index - FAR)
  const isStock = (claim: Claim, at: number) => at !== over && alike(claim, claims[over]!) && !claim.planned && words.includes(nounBefore(told, at))
  const of = from + claims.slice(from, index).findLastIndex((claim, at) => isStock(claim, from + at))
  return of < from || claims[of]!.low > claims[over]!.high ? null : [of, over]
}

/** 参加互助8650人，参保率60.4%, of 会员总数14320人 told long before; 加入工会的农民工7895人, of 农民工13158人. Only where it fits. */
export function baseBefore(told: Told, index: number, parts: readonly number[], stem: string, bases: readonly string[]): [number, number] | null {
  const { claims } = told
  const rate = claims[index]!
  const from = Math.max(0, index - FAR)
  for (const of of parts.slice(0, 2)) {
    // 农民工入会10459人，入会率91%: of the 农民工.
    const head = nounBefore(told, of).replace(new RegExp(`${stem}(?:人数|的)?$`), '').slice(isFine(rate) ? -2 : -3)
    const words = [...bases, ...(head.length > 1 ? [head] : [])]
    const fits = (over: Claim) => alike(over, claims[of]!) && isCount(over) && readable(over) && isShare(claims[of]!, over, rate)
    for (let over = of - 1; over >= from; over--) {
      if (fits(claims[over]!) && words.some((word) => nounBefore(told, over).endsWith(word))) return [of, over]
    }
  }
  return null
}
