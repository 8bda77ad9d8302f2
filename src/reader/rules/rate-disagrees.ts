import type { Rule } from '../finding.ts'
import { broken, joined } from './arithmetic.ts'

/** A rate, a share or an amount for each that the figures beside it do not make. */
export const rateDisagrees: Rule = {
  name: 'rate-disagrees',
  title: '比率或人均与数字对不上',
  group: '数字',
  advice: '比率、占比、增幅或人均数，与正文里用来计算的数对不上；请重新算一遍。',
  example: { wrong: '查出隐患200处，整改180处，整改率100%。', right: '查出隐患200处，整改180处，整改率90%。' },
  find: (reading, about) => broken(reading, about, ['ratio', 'product'], ({ kind, figures, total }, words) =>
    `按${joined(figures, words)}${kind === 'ratio' ? '计算' : '相乘'}，得不出${words(total!)}，请重新算一遍。`),
}
