import { CHANGES } from '../../words/relations.ts'
import { isChange, isShare } from '../arithmetic.ts'
import { FROM, TO } from './by.ts'
import { isBase, isDelta } from '../deltas.ts'
import type { Figure } from '../figure.ts'
import type { Relation } from '../relation.ts'
import { readable, type Told } from '../told.ts'

/**
 * 比上年的41家增加6家，增长41.6%; 由4元提高到4.5元，提高21.5%: a rate of growth right behind what it is made of, told only where it is another one and no
 * share has been told of it.
 */
export function growths(told: Told, shared: readonly Relation[]): Relation[] {
  const { claims } = told
  const known = new Set(shared.map(({ total }) => total))
  return claims.flatMap((rate, index): Relation[] => {
    // Two figures at least stand before it.
    if (index < 2 || known.has(index) || rate.quantity !== 'percent' || rate.approx || rate.planned || !readable(rate) || !GROWN.test(rate.before)) return []
    const last = index - 1
    const [came, level] = isDelta(told, last) ? [last, last - 1] : [undefined, last]
    const pair = came !== undefined && isBase(told, level) ? [came, level] as const : isRow(told, level - 1, level) ? [level, level - 1] as const : null
    if (pair === null || !isPlain(told, pair, index)) return []
    const [of, over] = pair.map((at) => claims[at]!) as [typeof rate, typeof rate]
    if (pair[0] === came ? isShare(of, over, rate) : isChange(of, over, rate)) return []
    // 27件，比上年的36件减少9件，下降52%: of what there is now, where it is told.
    const now = pair[0] === came && isPlain(told, [level - 1, level], index) ? level - 1 : pair[0]
    return [{ kind: 'ratio', figures: [now, pair[1]], total: index, change: true, holds: false, sure: true }]
  })
}

const GROWN = new RegExp(`^[，、]?(?:同比|环比)?(?:${CHANGES.filter((word) => word.length > 1).join('|')})了?$`)

// 由|4元提高到|4.5元
function isRow({ claims }: Told, from: number, to: number): boolean {
  return claims[from] !== undefined && FROM.test(claims[from].before) && TO.test(claims[to]!.before)
}

// All in one sentence, of one unit, and as exact as they are printed.
function isPlain({ claims }: Told, [of, over]: readonly [number, number], index: number): boolean {
  const { sentence } = claims[index]!
  const isExact = (claim: Figure | undefined) => claim?.sentence === sentence && !claim.approx && claim.value !== null && readable(claim)
  return isExact(claims[of]) && isExact(claims[over]) && claims[of]!.same === claims[over]!.same
}
