import { fromChinese } from '#kit/numeral.ts'

/** 第一届二次, 十八届四中: how far a term of office goes from `at`; `at` itself when there is none. */
export function termEnd(text: string, at: number): number {
  if (!text.slice(at + 1, at + 4).includes('届')) return at
  const found = /^[0-9一二三四五六七八九十]{1,3}届(?:第?[0-9一二三四五六七八九十]{1,3}(?:次|中(?![心央小学]))(?:、?[一二三四五六七八九十]{1,2}中)*)?/.exec(text.slice(at, at + 16))
  // 办比赛3届9场: how many, and no term.
  if (!found || /^\d+届\d+[场期]/.test(text.slice(at, at + 8))) return at
  const digits = /^[一二三四五六七八九十]+/.exec(found[0])?.[0]
  return digits === undefined || fromChinese(digits) !== null ? at + found[0].length : at
}
