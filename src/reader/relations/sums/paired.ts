import { TOTALLING } from '../../words/relations.ts'
import { multipliesTo } from '../arithmetic.ts'
import type { Relation } from '../relation.ts'
import { before, comparable, isCount, readable, type Told } from '../told.ts'

/** 一、二等奖分别为5个、10个，奖金分别为3000元、2000元，共3.5万元: a row of counts and a row of amounts, each times its own, make the whole. */
export function paired(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((whole, index): Relation[] => {
    if (whole.quantity !== 'money' || !readable(whole) || !TOTALLING.test(whole.before)) return []
    const rows = inRows(told, before(told, index).filter((at) => isCount(claims[at]!)))
    const amounts = rows.findLast((row) => claims[row[0]!]!.quantity === 'money')
    const counts = rows.findLast((row) => claims[row[0]!]!.quantity !== 'money' && row.length === amounts?.length)
    if (!amounts || !counts) return []
    const figures = counts.flatMap((count, place) => [count, amounts[place]!])
    return multipliesTo(claims, figures, index) ? [{ kind: 'product', figures, total: index, holds: true, sure: true }] : []
  })
}

/** Two and more figures of one unit in a row, with no clause between them. */
function inRows({ claims }: Told, own: readonly number[]): number[][] {
  const found: number[][] = []
  for (const index of own) {
    const row = found.at(-1)
    const last = row?.at(-1)
    const joined = last === index - 1 && comparable(claims[last]!, claims[index]!) && /^[、，和及][^，。；]{0,8}$/.test(claims[index]!.before)
    if (joined) row!.push(index)
    else found.push([index])
  }
  return found.filter((row) => row.length > 1)
}
