import { refuse } from '#kit/refusal.ts'

/** The longest text taken for one report: some six hundred pages. */
export const LONGEST = 300_000

/**
 * A text as the reader takes it: lines end with \n (the soft breaks that Word copies too), and what no keyboard writes and
 * nobody sees is a blank. Offsets of figures and findings are in this text. Refuses what is empty, too long, or not Chinese.
 */
export function legible(given: string): string {
  if (given.trim() === '') throw refuse('invalid', '这里面没有文字，可能是扫描的图片；请选有文字的原稿，或先把图片识别成文字', 'text')
  if (given.length > LONGEST) throw refuse('invalid', `文字有${Math.round(given.length / 10_000)}万字，不像一份报告；请只留要看的一份，不超过${LONGEST / 10_000}万字`, 'text')
  if (!/\p{Script=Han}/u.test(given)) throw refuse('invalid', '这不是中文报告，没有可核对的内容；请选择总结、汇报一类的文字稿', 'text')
  return given.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200d\u2060\ufeff\ufffe\uffff]/g, ' ')
}
