import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import { AMOUNTS, CHANGES, SHARES } from '../words/mixed.ts'

/** % and 个百分点 taken for one another: rates rise by percentage points, amounts by percent. */
export const percentPoint: Rule = {
  name: 'percent-point',
  title: '百分点和百分比用混',
  group: '数字',
  advice: '率提高用“个百分点”，工资、金额增长用“%”；请看清说的是率还是数额，改成对应的写法。',
  example: { wrong: '应签80家，签订率由85%提高到90%，提高了5%。', right: '应签80家，签订率由85%提高到90%，提高了5个百分点。' },
  find: ({ figures }) => figures.flatMap((figure, index) => risen(figures, index) ?? amount(figure) ?? share(figure) ?? []),
}

const CHANGE = ending(listed(CHANGES))
const AMOUNT = ending(listed(AMOUNTS))
const SHARE = ending(listed(SHARES))

// 由85%提高到90%，提高5%: the difference says what was meant.
function risen(figures: readonly Claim[], index: number): Found | null {
  const [from, to, by] = [figures[index - 2], figures[index - 1], figures[index]!]
  if (!from || !to || by.sentence !== from.sentence || ![from, to, by].every(isPercent) || !/[到为至]$/.test(to.before) || !changed(by.before)) return null
  const difference = Math.abs(to.value! - from.value!)
  const growth = difference / from.value! * 100
  if (Math.abs(by.value! - difference) > 0.01 || Math.abs(by.value! - growth) < 0.1) return null
  return told(by, `${by.value}个百分点`, [from, to])
}

// 工资上浮5个百分点
function amount(figure: Claim): Found | null {
  if (figure.quantity !== 'percentage_point') return null
  const change = changed(figure.before)
  return change && AMOUNT(figure.before, change.start) ? told(figure, figure.text.replace(/个?百分点/, '%'), []) : null
}

// 签订率达95个百分点: a rate itself is no difference.
function share(figure: Claim): Found | null {
  if (figure.quantity !== 'percentage_point') return null
  const reached = /(?:达到了|达到|达|为|是)$/.exec(figure.before)
  return reached && SHARE(figure.before, reached.index) ? told(figure, figure.text.replace(/个?百分点/, '%'), []) : null
}

function changed(before: string): { start: number } | null {
  const end = before.replace(/(?:了|约|近|达)+$/, '').length
  const change = CHANGE(before, end)
  return change && { start: end - change.word.length }
}

function isPercent({ quantity, value }: Claim): boolean {
  return quantity === 'percent' && value !== null
}

function told({ start, end, text }: Claim, instead: string, evidence: readonly Claim[]): Found {
  return {
    start, end, sure: 'suspect', say: `“${text}”似应为“${instead}”：率的升降用百分点，数额的增减用百分比。`,
    evidence: evidence.map((one) => ({ start: one.start, end: one.end })), instead: { start, end, text: instead },
  }
}
