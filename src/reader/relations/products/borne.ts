import { addsUp } from '../arithmetic.ts'
import type { Relation } from '../relation.ts'
import { comparable, readable, type Told } from '../told.ts'

/** 每人缴费100元，工会承担40元，个人承担60元: who bears what of an amount for each. Told only where it fits. */
export function borne(told: Told): Relation[] {
  const { claims, text } = told
  return claims.flatMap((whole, index): Relation[] => {
    if (whole.each === '' || whole.quantity !== 'money' || !readable(whole)) return []
    const parts: number[] = []
    for (const [place, claim] of claims.slice(index + 1, index + MOST).entries()) {
      const bears = claim.sentence === whole.sentence && comparable(claim, whole) && BEARS.test(claim.before)
      if (!bears || text.slice(whole.end, claim.start).includes('；')) break
      parts.push(index + 1 + place)
      if (parts.length > 1 && addsUp(claims, parts, index)) return [{ kind: 'sum', figures: parts, total: index, holds: true, sure: true }]
    }
    return []
  })
}

/** No more than so many bear it together. */
const MOST = 5

const BEARS = /承担|负担|补[贴助]|资助|自[费付缴理]|[个本]人[^，。；]{0,4}[缴付出交]|[出缴付]$/
