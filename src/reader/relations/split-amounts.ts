import { addsUp } from './arithmetic.ts'
import type { Relation } from './relation.ts'
import { before, comparable, type Told } from './told.ts'

/** 助学11人，大学生7人每人4000元，高中生4人每人1500元，共3.4万元: those who got the amounts are all that were told of right before. */
export function splitByAmounts(told: Told, products: readonly Relation[]): Relation[] {
  const { claims } = told
  return products.filter(({ figures, holds }) => holds && figures.length > 2).flatMap(({ figures }): Relation[] => {
    const counts = figures.filter((_, place) => place % 2 === 0)
    const first = Math.min(...counts)
    const whole = before(told, first).findLast((at) => comparable(claims[at]!, claims[first]!))
    const alike = counts.every((at) => comparable(claims[at]!, claims[first]!))
    return whole !== undefined && alike && addsUp(claims, counts, whole) ? [{ kind: 'sum', figures: counts.toSorted((a, b) => a - b), total: whole, holds: true, sure: false }] : []
  })
}
