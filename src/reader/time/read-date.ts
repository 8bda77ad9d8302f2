import { readPart, readYear } from './date-parts.ts'
import type { DateWord, When, Year } from './when.ts'
import type { Part } from './feast.ts'
import { beginning, listed, oneOf } from '../lookup.ts'
import { isDigit, isMask, isRangeMark, MASKS, RANGE_MARKS } from '../marks.ts'
import { month, readSmall, skipMarks, two } from './small-number.ts'
import {
  FEASTS, LUNAR_FEASTS, LUNAR_MONTHS, MONTHS, PARTS, REPORT, UNCLEAR, YEARS, YEAR_BEFORE,
} from '../words/periods.ts'

/** The word of time that begins at `at`, as long as it can be read, or null. Constant time: it looks at most a few dozen characters ahead. */
export function readDate(text: string, at: number): DateWord | null {
  if (!FIRST(text, at) || (isDigit(text[at]) && !signed(text, at))) return null
  const found = whole(text, at) ?? isoDay(text, at) ?? calendar(text, at) ?? clock(text, at)
  return found && { start: at, end: found.end, text: text.slice(at, found.end), when: found.when }
}

type Found = { end: number; when: When | null }

const WHOLE = beginning<When | null>([
  ...listed(REPORT).map(([word]) => [word, { kind: 'report' }] as [string, When]),
  ...listed(YEAR_BEFORE).map(([word]) => [word, { kind: 'year-before' }] as [string, When]),
  ...Object.entries(MONTHS).map(([word, offset]) => [word, { kind: 'month', offset }] as [string, When]),
  ...listed(UNCLEAR).map(([word]) => [word, null] as [string, null]),
])

// Only these characters begin a word of time; everything else is passed over at once.
const FIRST = oneOf([
  ...'0123456789０１２３４５６７８９一二三四五六七八九十廿卅两近前农“"‘', ...MASKS,
  ...[REPORT, YEAR_BEFORE, UNCLEAR, ...[MONTHS, YEARS, PARTS, FEASTS, LUNAR_FEASTS, LUNAR_MONTHS].map(Object.keys)].flat().map((word) => word[0]!),
].join(''))

/** Behind digits, or the marks that hide them, one of these stands at once where they are a date: 412人 is none. */
const SIGN = oneOf(`年月日号季点时:：-./、${RANGE_MARKS}`)

/** No date has more digits in a row. */
const DIGITS = 8

function signed(text: string, at: number): boolean {
  let end = at
  while (end - at <= DIGITS && (isDigit(text[end]) || isMask(text, end))) end++
  return end - at > DIGITS || SIGN(text, end)
}

function whole(text: string, at: number): Found | null {
  const word = WHOLE(text, at)
  return word && { end: at + word.word.length, when: word.says }
}

const LONG = '已有时达了共续持'

// [year][part][—[year]part][以来]
function calendar(text: string, at: number): Found | null {
  const years = spanOfYears(text, at)
  if (years) return years
  const year = readYear(text, at)
  const part = readPart(text, year ? skipOf(text, year.end) : at)
  if (!year && !part) return null
  let end = part?.end ?? year!.end
  if (part?.masked || (year && !year.year)) return { end: tail(text, end), when: null }
  const named = year?.year && { year: year.year }
  if (part?.lunar) {
    const [month, day, lastDay] = part.lunar
    return { end, when: { kind: 'lunar', ...named, month, day, lastDay } }
  }
  const second = part && secondEnd(text, end, part)
  if (second) end = second.end
  const when: When = {
    kind: 'calendar', ...named, from: part?.from ?? '', to: second?.to ?? part?.to ?? '', ...(second?.year && { toYear: second.year }),
  }
  if (text.startsWith('以来', end) && year) return { end: end + 2, when: part || 'is' in year.year! ? when : { kind: 'report' } }
  return { end: tail(text, end), when }
}

// 近三年来, 近三年, 五年来, 前8个月.
function spanOfYears(text: string, at: number): Found | null {
  const start = at + (text[at] === '近' || text[at] === '前' ? 1 : 0)
  const number = readSmall(text, start)
  if (!number) return null
  const tailOf = (unit: string) => text.startsWith(unit, number.end) ? number.end + unit.length : 0
  for (const unit of ['年多以来', '年多来', '年以来', '年来']) {
    if (tailOf(unit) && number.value < 50) return { end: tailOf(unit), when: { kind: 'years', back: number.value } }
  }
  // 近三年 is a stretch that ends now; 已近三年 tells how long something went on.
  if (text[at] === '近' && tailOf('年') && number.value < 50 && !LONG.includes(text[at - 1] ?? ' ')) return { end: tailOf('年'), when: { kind: 'years', back: number.value } }
  const months = text[at] === '前' ? tailOf('个月') : 0
  if (months && number.value <= 12) return { end: months, when: { kind: 'calendar', from: '-01', to: month(number.value) } }
  return null
}

function skipOf(text: string, at: number): number {
  return text[at] === '的' || text[at] === ' ' ? at + 1 : at
}

// 2025-08-18, 2025.8.18, 2025/8/18
function isoDay(text: string, at: number): Found | null {
  if (!'-./'.includes(text[at + 4] ?? ' ')) return null
  const found = /^((?:19|2[01])\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text.slice(at, at + 11))
  if (!found || isDigit(text[at - 1])) return null
  const day = `${month(Number(found[3]))}-${two(Number(found[4]))}`
  return { end: at + found[0].length, when: { kind: 'calendar', year: { is: Number(found[1]) }, from: day, to: day } }
}

// 上午9点30分, 14:00
function clock(text: string, at: number): Found | null {
  if (!isDigit(text[at]) || isDigit(text[at - 1])) return null
  const found = /^\d{1,2}(?:[:：]\d{2}(?!\d)|[点时]\d{1,2}分|[点时](?=半|整|许|左右|，|至|到|—|-))/.exec(text.slice(at, at + 8))
  return found && { end: at + found[0].length, when: null }
}

function secondEnd(text: string, at: number, first: Part): { end: number; to: string; year?: Year } | null {
  if (!isRangeMark(text, at)) return null
  const start = skipMarks(text, at)
  const year = readYear(text, start)
  const part = readPart(text, year?.end ?? start)
  if (!part || part.masked || part.lunar || (first.from.length < 4 && part.from.length > 3)) return null
  return { end: part.end, to: part.to, ...(year?.year && { year: year.year }) }
}

function tail(text: string, end: number): number {
  return text.startsWith('以来', end) ? end + 2 : end
}
