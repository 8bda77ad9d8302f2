import { tidy } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import type { Rule } from '../finding.ts'
import { broken, joined } from './arithmetic.ts'

/** Parts that the text gives as all of a whole, and that make another number. */
export const partsAddUp: Rule = {
  name: 'parts-add-up',
  title: '分项之和不等于合计',
  group: '数字',
  advice: '正文说是合计与分项，而分项加起来不是合计；请找出写错或漏写的那一项。',
  example: { wrong: '发放慰问品60份，分为大米20份，食用油30份。', right: '发放慰问品60份，分为大米20份，食用油40份。' },
  find: (reading, about) => broken(reading, about, ['sum'], ({ figures, total, totalConstant }, words) => {
    const parts = `${joined(figures, words)}加起来${sumOf(figures.map(index => reading.figures[index]!))}`
    return total === null ? `${parts}不是${totalConstant ?? 100}%，请核对。` : `${parts}不是${words(total)}，请核对分项和合计。`
  }),
}

/** “是50份，” where all are told exactly and in one unit. */
function sumOf(parts: readonly Claim[]): string {
  const { unit } = parts[0]!
  if (parts.some(part => part.value === null || part.approx || part.unit !== unit)) return ''
  return `是${tidy(parts.reduce((sum, part) => sum + part.value!, 0))}${unit}，`
}
