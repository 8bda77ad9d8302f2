import { sayValue } from '#model/say.ts'
import { tidy } from '#kit/interval.ts'
import type { SentClaim, SentRelation } from '../../sent.ts'

/** A relation in words; the numbers among them are claims, by index, so that one can go to each. */
export function relationWords(relation: SentRelation, claims: readonly SentClaim[]): (string | number)[] {
  const { kind, figures, total, constant, items, holds, sure } = relation
  const said = [...sure ? [] : ['看来'], ...joined(figures, kind === 'product' ? '乘' : '、')]
  switch (kind) {
    case 'sum': return total === null ? [...said, `合计${holds ? '是' : '应是'}${constant}%`] : [...said, holds ? '加起来正是' : `加起来${sumOf(figures, claims)}不是`, total]
    case 'part_of': return [...said, '是', total!, holds ? '里的一部分' : '里的一部分，却比它大']
    case 'ratio': return [...joined(figures, '比'), holds ? '正是' : `${shareOf(figures, claims)}不是`, total!]
    case 'product': return [...said, holds ? '正是' : '不是', total!]
    case 'equal': return [...said, holds ? '相同' : '应当相同']
    case 'list_count': return [...said, `，列出的${holds ? '正好' : ''}是${items}项`]
  }
}

function joined(figures: readonly number[], by: string): (string | number)[] {
  return figures.flatMap((index, i) => i === 0 ? [index] : [by, index])
}

/** “是59个，” where the parts are told exactly and in one unit. */
function sumOf(figures: readonly number[], claims: readonly SentClaim[]): string {
  const parts = figures.map(index => claims[index]!)
  const { unit } = parts[0]!
  const values = parts.map(part => part.unit === unit ? part.value : null)
  return values.includes(null) ? '' : `是${tidy(values.reduce<number>((sum, value) => sum + value!, 0))}${unit}，`
}

function shareOf([top, bottom]: readonly number[], claims: readonly SentClaim[]): string {
  const [of, over] = [claims[top!]!, claims[bottom!]!]
  return of.value === null || !over.value || of.unit.startsWith('万') !== over.unit.startsWith('万') ? '' : `是${sayValue(of.value / over.value * 100, '%')}，`
}
