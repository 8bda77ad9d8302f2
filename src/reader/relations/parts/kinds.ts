import { nounBefore } from '../noun.ts'
import { isPlain } from '../plain.ts'
import type { Relation } from '../relation.ts'
import { before, comparable, isListed, type Told } from '../told.ts'

/** 会员3268人，女会员1174人: what is named after another one is a kind of it. Told only where it fits and where no sum has told of it. */
export function kinds(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const noun = nounBefore(told, index)
    if (partOf.has(index) || noun.length < 3 || DEED.test(noun) || claim.planned || !isPlain(told, index)) return []
    const isKind = (at: number) => {
      const other = nounBefore(told, at).replace(/^(?:全[镇乡县区]|现有|共有|我[镇乡])/, '')
      return other.length > 1 && noun.length > other.length && noun.endsWith(other) && comparable(claims[at]!, claim) && claims[at]!.low > claim.high
    }
    const whole = before(told, index).findLast((at) => isPlain(told, at) && isKind(at) && !isListed(told, at))
    return whole === undefined ? [] : [{ kind: 'part_of', figures: [index], total: whole, holds: true, sure: false }]
  })
}

/** These tell what was done, of others, or of all. */
const DEED = /共|^(?:基本|比?较|很|不)|新|[未没非]|其他|其余|发展|吸收|慰问|培训|走访|表彰|今年|去年|[由从比]|建立|签订|覆盖|惠及|涉及/
