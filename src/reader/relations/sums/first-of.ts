import { addsUp } from '../arithmetic.ts'
import type { Relation } from '../relation.ts'
import { comparable, readable, type Told } from '../told.ts'

/** 帮扶类240万元、文体类185万元、阵地类160万元，…，前两类合计425万元: so many of the list before it, which may have a total of its own. Told only where it fits. */
export function firstOf(told: Told, found: readonly Relation[]): Relation[] {
  const { claims } = told
  const lists = found.filter(({ kind, figures }) => kind === 'sum' && figures.length > 2).toSorted((a, b) => a.figures.at(-1)! - b.figures.at(-1)!)
  return claims.flatMap((whole, index): Relation[] => {
    const count = ' 一两三四五'.indexOf(FIRST.exec(whole.before)?.[1]?.replace('二', '两') ?? ' ')
    if (count < 2 || !readable(whole)) return []
    const list = lists.findLast(({ figures }) => figures.at(-1)! < index && figures.length > count && comparable(claims[figures[0]!]!, whole))
    // 前两类 are the first or the largest.
    const first = list?.figures.slice(0, count)
    const largest = list?.figures.toSorted((a, b) => claims[b]!.low - claims[a]!.low).slice(0, count).toSorted((a, b) => a - b)
    const parts = [first, largest].find((some) => some !== undefined && addsUp(claims, some, index))
    return parts ? [{ kind: 'sum', figures: parts, total: index, holds: true, sure: true }] : []
  })
}

const FIRST = /前([二两三四五])(?:类|项|个|者|名|位|家|种|批|期|镇|村)[\u4e00-\u9fff]{0,6}$/
