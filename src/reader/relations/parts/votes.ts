import type { Relation } from '../relation.ts'
import { before, comparable, readable, type Told } from '../told.ts'

/** What a count of votes says of those who could vote. */
export function votes(told: Told): Relation[] {
  return [...cast(told), ...tooMany(told)]
}

/** 到会129名 … 赞成121票，反对3票，弃权5票: everybody who came has one vote. Told only where it fits. */
function cast(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    if (claim.unit !== '票' || !/(?:赞成|同意)$/.test(claim.before)) return []
    const row = [index]
    while (claims[row.at(-1)! + 1]?.sentence === claim.sentence && comparable(claims[row.at(-1)! + 1]!, claim)) row.push(row.at(-1)! + 1)
    const made = row.reduce((sum, at) => sum + claims[at]!.low, 0)
    const whole = before(told, index, 3).findLast((at) => claims[at]!.quantity === 'person' && claims[at]!.low === made)
    return row.length > 1 && whole !== undefined && row.every((at) => readable(claims[at]!)) ? [{ kind: 'sum', figures: row, total: whole, holds: true, sure: true }] : []
  })
}

// 实到63名 … 得票66票: nobody has more votes than there were voters. The last who are told to have come.
function tooMany(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    if (claim.unit !== '票' || claim.planned || !/(?:得|获|赞成|同意)票?$/.test(claim.before)) return []
    const from = Math.max(0, index - FAR)
    const came = from + claims.slice(from, index).findLastIndex(({ quantity, before: said }) => quantity === 'person' && CAME.test(said))
    const isLess = came >= from && readable(claims[came]!) && !claims[came]!.approx && claims[came]!.high < claim.low && !/网上|网络|微信|线上/.test(told.text)
    return isLess ? [{ kind: 'part_of', figures: [index], total: came, holds: false, sure: false }] : []
  })
}

const CAME = /(?:实到|到会|出席|参会)(?:正式)?(?:代表|会员|职工|人员)?$/

/** Of a congress told farther before, in figures, it is hardly. */
const FAR = 12
