import { meets, total } from '#kit/interval.ts'
import { OVERLAPPING } from '../words/relations.ts'
import type { Relation } from './relation.ts'
import type { Told } from './told.ts'

/** 基础占30%，操作占70%: shares of one thing make a hundred. Only where no count stands beside them; shares that may overlap are left alone. */
export function hundreds({ claims, inSentence }: Told): Relation[] {
  return [...inSentence.values()].flatMap((own) => {
    const row = own.filter((index) => claims[index]!.quantity === 'percent' && /占(?:比|总?分值?)?(?:为|的)?$/.test(claims[index]!.before))
    if (row.length < 2 || row.some((index, at) => at > 0 && index !== row[at - 1]! + 1)) return []
    const sum = total(row.map((index) => claims[index]!))
    const holds = sum.low < 100 && sum.high > 100
    const apart = !row.some((index) => OVERLAPPING.some((word) => claims[index]!.before.includes(word)))
    const meant = holds || (apart && meets(sum, { low: 95, high: 105 }))
    return meant ? [{ kind: 'sum', figures: row, total: null, totalConstant: 100, holds, sure: holds } as const] : []
  })
}
