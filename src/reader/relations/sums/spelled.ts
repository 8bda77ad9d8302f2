import { addsUp } from '../arithmetic.ts'
import type { Relation } from '../relation.ts'
import { between, isCount, readable, type Told } from '../told.ts'

/** 86人次+49人次+31人=166人次: added up in so many words, whatever is counted. */
export function spelled(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((_, whole): Relation[] => {
    if (whole === 0 || !/^[=＝]$/.test(between(told, whole - 1, whole))) return []
    let first = whole - 1
    while (first > 0 && /^[+＋]$/.test(between(told, first - 1, first))) first--
    const figures = Array.from({ length: whole - first }, (_, at) => first + at)
    if (figures.length < 2 || ![...figures, whole].every((at) => readable(claims[at]!) && isCount(claims[at]!))) return []
    return [{ kind: 'sum', figures, total: whole, holds: addsUp(claims, figures, whole), sure: true }]
  })
}
