/**
 * The text with its marks as a Chinese hand sets them, mark for mark so that no place moves: 会员35人,其中女会员12人;共2期 reads as the same with ，and ；.
 * A mark between two digits belongs to their number or time, and ? before one stands for a digit.
 */
export function even(text: string): string {
  return text.replace(MARKS, (mark) => CHINESE[mark]!)
}

const CHINESE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

const MARKS = /[;!]|\?(?!\d)|(?<!\d)[,:]|[,:](?!\d)/g
