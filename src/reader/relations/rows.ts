import { addsUp } from './arithmetic.ts'
import { isDelta } from './changes.ts'
import type { Relation } from './relation.ts'
import { before, comparable, readable, type Told } from './told.ts'

/** 分别为36名、28名和24名，共计88名; 分别占32%、27%和21%，合计占80%: a row and, right behind it, what it makes. */
export function rowTotals(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((whole, index): Relation[] => {
    if (!readable(whole) || isDelta(told, index) || !TOTAL.test(whole.before)) return []
    const rows = inRows(told, before(told, index))
    const row = rows.at(-1)
    if (row?.at(-1) !== index - 1 || !comparable(claims[row[0]!]!, whole)) return []
    const holds = addsUp(claims, row, index)
    // 一、二等奖分别为5个、10个，奖金分别为3000元、2000元，共3.5万元: amounts for each.
    const each = whole.quantity === 'money' && rows.some((other) => other !== row && other.length === row.length)
    const all = !each && /分别[^，。；、]{0,10}$/.test(claims[row[0]!]!.before) && claims[row[0]!]!.sentence === whole.sentence
    return holds || all ? [{ kind: 'sum', figures: row, total: index, holds, sure: holds }] : []
  })
}

const TOTAL = /^(?:[两三四五六]者|[两三四五六][项类种家个])?(?:合计|共计|总计|共|一共|累计|总共)[^，。；、]{0,6}$/

/** Two and more figures of one unit in a row, with no clause between them. */
export function inRows({ claims }: Told, own: readonly number[]): number[][] {
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
