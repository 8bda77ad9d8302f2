import { addsUp } from './arithmetic.ts'
import { nounBefore } from './noun.ts'
import type { Relation } from './relation.ts'
import { before, comparable, readable, type Told } from './told.ts'

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

/** 成功率85.2%，低于全县6.4个百分点: beside the same rate of the larger place, told before. Only where it fits. */
export function againstLarger(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((delta, index): Relation[] => {
    if (!readable(delta) || !/^(?:[高低多少]于|比)全[镇乡县区市省国街][^，。]*$/.test(delta.before)) return []
    const kin = (at: number) => delta.quantity === 'percentage_point' ? claims[at]!.quantity === 'percent' : comparable(claims[at]!, delta)
    const own = before(told, index).findLast(kin)
    if (own === undefined) return []
    const name = nounBefore(told, own).slice(-3)
    const fits = (at: number) => kin(at) && readable(claims[at]!) && nounBefore(told, at).endsWith(name) && differ(told, own, at, index)
    const from = Math.max(0, own - FAR)
    const other = Array.from({ length: own - from }, (_, at) => own - 1 - at).find(fits)
    if (other === undefined) return []
    const [less, more] = inOrder(told, own, other)
    return [{ kind: 'sum', figures: [less, index], total: more, holds: true, sure: false }]
  })
}

function differ(told: Told, a: number, b: number, delta: number): boolean {
  const [less, more] = inOrder(told, a, b)
  return addsUp(told.claims, [less, delta], more)
}

function inOrder({ claims }: Told, a: number, b: number): [number, number] {
  return claims[a]!.low <= claims[b]!.low ? [a, b] : [b, a]
}
