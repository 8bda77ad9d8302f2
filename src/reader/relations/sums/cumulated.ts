import { addsUp } from '../arithmetic.ts'
import { isPlain } from '../plain.ts'
import type { Relation } from '../relation.ts'
import { comparable, type Told } from '../told.ts'

/** 当场整改338条，限期整改179条。限期整改的已完成160条，剩余19条。累计整改498条: all to which the same was done so far. Told only where it fits, and no other sum has told of it. */
export function cumulated(told: Told, known: readonly Relation[]): Relation[] {
  const { claims, sentences } = told
  const summed = new Set(known.flatMap(({ kind, total }) => kind === 'sum' ? [total] : []))
  const place = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  return claims.flatMap((whole, index): Relation[] => {
    const deed = DEED.exec(whole.before)?.[1]
    if (deed === undefined || summed.has(index) || !isPlain(told, index) || whole.low < FEWEST) return []
    const near = Array.from({ length: Math.min(index, REACH) }, (_, at) => index - 1 - at)
    const like = near.filter((at) => place(at) === place(index) && comparable(claims[at]!, whole) && isPlain(told, at))
    const done = like.filter((at) => claims[at]!.before.includes(deed) && !DEED.test(claims[at]!.before))
    const pairs = done.flatMap((second) => done.filter((first) => first < second).map((first) => [first, second]))
    const parts = pairs.find((pair) => addsUp(claims, pair, index))
    return parts ? [{ kind: 'sum', figures: parts, total: index, holds: true, sure: false }] : []
  })
}

const DEED = /(?:累计|合计|总共)(?:已)?([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,4}$/

/** Fewer are made by chance. */
const FEWEST = 10

/** No farther off, in figures. */
const REACH = 10
