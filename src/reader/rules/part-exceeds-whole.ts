import type { Rule } from '../finding.ts'
import { broken, joined } from './arithmetic.ts'

/** 其中… that is more than what it is a part of. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  title: '其中数大于总数',
  group: '数字',
  advice: '“其中”后面的数比前面的总数还大；请核对两个数，或者去掉“其中”。',
  example: { wrong: '受理劳动争议48起，其中工伤52起。', right: '受理劳动争议48起，其中工伤25起。' },
  find: (reading, about) => broken(reading, about, ['part_of'], ({ figures, total }, words) => `${joined(figures, words)}是${words(total!)}里的一部分，却比它大，请核对。`),
}
