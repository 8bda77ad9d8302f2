import { oneOf } from '../lookup.ts'
import { readDate } from '../time/read-date.ts'

/** How far a list mark at the head of a line or sentence goes (一、 2. （三） ①); `at` itself when there is none. */
export function listMarkEnd(text: string, at: number): number {
  if (at > 0 && !HEAD(text, at - 1)) return at
  const found = FORM.exec(text.slice(at, at + 6))
  return !found || isMonths(text, at) ? at : at + found[0].length
}

const HEAD = oneOf('\n。；;：:！？ \t　')

const FORM = /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、□]|[.．](?!\d)|[)）])|[①-⑳])/

// 7、8月份 is no list mark.
function isMonths(text: string, at: number): boolean {
  return readDate(text, at)?.text.includes('月') === true
}
