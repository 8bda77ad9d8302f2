import type { Found, Rule } from '../finding.ts'
import { RANGE_MARKS } from '../marks.ts'
import { readSmall } from '../time/small-number.ts'
import type { Span } from '../sentences.ts'

/** A day that no calendar has: 2月30日, 13月5日, 8月20—15日. */
export const impossibleDate: Rule = {
  name: 'impossible-date',
  title: '日期不存在',
  group: '数字',
  advice: '日历上没有这一天，或者起止日期写倒了；请查原始记录改正。',
  example: { wrong: '4月31日召开了职工代表大会。', right: '4月30日召开了职工代表大会。' },
  find: ({ text }) => {
    const found: Found[] = []
    for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
      const month = before(text, at)
      const day = readSmall(text, at + 1)
      if (month && day) found.push(...wrongDay(text, month, day))
    }
    return found
  },
}

type Number = Span & { value: number }

// The number right before 月, and all of it: no part of a longer one, and no 个月.
function before(text: string, end: number): Number | null {
  let start = end
  while (end - start < 4 && /[\d一二三四五六七八九十]/.test(text[start - 1] ?? ' ')) start--
  const number = start < end ? readSmall(text, start) : null
  return number?.end === end ? { start, end, value: number.value } : null
}

function wrongDay(text: string, month: Number, first: { end: number; value: number }): Found[] {
  if (LUNAR.test(text.slice(Math.max(0, month.start - 6), month.start))) return []
  const second = RANGE_MARKS.includes(text[first.end] ?? '。') ? readSmall(text, first.end + 1) : null
  const last = second ?? first
  if (!'日号'.includes(text[last.end] ?? '。')) return []
  const span = { start: month.start, end: last.end + 1 }
  const said = text.slice(span.start, span.end)
  const days = daysOf(month.value, yearBefore(text, month.start))
  if (days === 0 || first.value > days || last.value > days || first.value < 1) return [{ ...span, sure: 'sure', say: `“${said}”这个日期不存在，请改正。`, evidence: [] }]
  return second && second.value < first.value ? [{ ...span, sure: 'sure', say: `“${said}”的起止日期写倒了，请改正。`, evidence: [] }] : []
}

/** The Chinese calendar has a 二月三十. */
const LUNAR = /[农阴旧古]历[^，。]{0,4}$/

// 29 for a February of nobody knows which year; 0 for no month at all.
function daysOf(month: number, year: number | null): number {
  if (month < 1 || month > 12) return 0
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

function yearBefore(text: string, end: number): number | null {
  const year = /(?:^|\D)(\d{4})年$/.exec(text.slice(Math.max(0, end - 6), end))?.[1]
  return year === undefined ? null : Number(year)
}
