import type { Claim } from '../claim.ts'
import type { Relation } from './relation.ts'

/** Each relation once: a figure that one family accounts for is not held against the text by another one of its kind, nor told of again in other words. */
export function withoutDoubles(found: readonly Relation[], claims: readonly Claim[]): Relation[] {
  const held = Map.groupBy(found.filter(({ holds, total }) => holds && total !== null), ({ kind, total }) => `${kind}|${total}`)
  const accounted = ({ kind, total, figures }: Relation) => held.get(`${kind}|${total}`)?.some((other) => !['sum', 'part_of'].includes(kind) || other.figures.some((index) => figures.includes(index)))
  // 7名…12600元，人均1800元: a factor is no part; nor is it one of what stands before the whole that it makes.
  const made = new Map(found.flatMap(({ kind, figures, total, holds }) => kind === 'product' && holds ? figures.map((index) => [index, total!] as const) : []))
  const isFactor = (index: number, whole: number) => made.has(index) && (made.get(index) === whole || (whole < made.get(index)! && made.get(index)! < index))
  // The same parts make one sum, though one of them or their total be printed twice.
  const terms = ({ kind, figures }: Relation) => figures.map((index) => kind === 'sum' ? claims[index]!.low : index).toSorted((a, b) => a - b)
  // 20年来发放2.4亿元 … 20年来累计发放2.4亿元: the same, and no part of it.
  const same = new Set(found.flatMap(({ kind, figures: [first, second] }) => kind === 'equal' ? [`${first}|${second}`, `${second}|${first}`] : []))
  // 工会13家，其中新建6家。… 完成新建6家: told of the first already.
  const sure = new Set(found.flatMap(({ kind, figures: [first], total, sure }) => kind === 'part_of' && sure ? [`${first}|${total}`] : []))
  const firsts = new Map(found.flatMap(({ kind, figures: [first, second], holds }) => kind === 'equal' && holds ? [[second, first] as const] : []))
  const isToldOf = ({ figures: [part = -1], total }: Relation) => sure.has(`${firsts.get(part)}|${total}`)
  // 受理45件，办结54件，办结率100%: the rate tells of it.
  const rated = new Set(found.flatMap(({ kind, figures, holds }) => kind === 'ratio' && !holds ? [figures.join('|')] : []))
  const seen = new Set<string>()
  return found.filter((relation) => {
    if (relation.kind === 'part_of' && !relation.sure && (same.has(`${relation.figures[0]}|${relation.total}`) || isToldOf(relation))) return false
    if (!relation.holds && (accounted(relation) || (relation.kind === 'part_of' && rated.has(`${relation.figures[0]}|${relation.total}`)))) return false
    if (relation.kind === 'part_of' && relation.figures.every((index) => isFactor(index, relation.total!))) return false
    const whole = relation.kind === 'sum' && relation.total !== null ? claims[relation.total]!.low : relation.total
    const unit = relation.kind === 'sum' && relation.total !== null ? claims[relation.total]!.unit : ''
    const key = [relation.kind, terms(relation), whole, unit, relation.slogan?.start].join('|')
    return !seen.has(key) && seen.add(key)
  })
}
