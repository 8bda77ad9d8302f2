import { fromChinese } from '#kit/numeral.ts'
import type { Year } from './when.ts'
import { festival, lunarDay, type Part } from './feast.ts'
import { beginning, ending, listed, oneOf } from '../lookup.ts'
import { isDigit, isRangeMark, maskEnd, RANGE_MARKS } from '../marks.ts'
import { month, readSmall, skipMarks, two } from './small-number.ts'
import { PARTS, STRETCHES, TENS, YEARS } from '../words/periods.ts'

/** 2025年, 二〇二五年, 去年; without `year` where its digits are masked (20xx年). */
export function readYear(text: string, at: number): { end: number; year?: Year } | null {
  const word = YEAR_WORD(text, at)
  if (word) return { end: at + word.word.length, year: { offset: word.says } }
  const masked = maskEnd(text, at)
  if (masked > at && text[masked] === '年' && text[masked + 1] !== '轻') return { end: dropYearWord(text, masked + 1) }
  if (text[at + 2] !== '年' && text[at + 4] !== '年') return null
  const digits = /^(?:[0-9]{4}|[０-９]{4}|[一二][一二三四五六七八九零〇○]{3}|[0-9]{2})(?=年)/.exec(text.slice(at, at + 5))?.[0]
  if (!digits || isDigit(text[at - 1])) return null
  const end = dropYearWord(text, at + digits.length + 1)
  const plain = digits.normalize('NFKC')
  const value = isDigit(plain[0]) ? Number(plain) : fromChinese(plain)!
  // 25年底 is a year and 25年 alone a stretch.
  if (plain.length === 2 && !isDigit(text[end]) && !/^年?(?:度|以来|[底初末])/.test(text.slice(end - 1, end + 2))) return null
  if (plain.length === 2) return { end, year: { is: 2000 + value } }
  return value >= 1900 && value < 2200 ? { end, year: { is: value } } : null
}

function dropYearWord(text: string, end: number): number {
  return text[end] === '度' ? end + 1 : end
}

/** A half, quarter, month, day or feast, or a range of months or days. */
export function readPart(text: string, at: number): Part | null {
  const word = PART_WORD(text, at) ?? (text[at - 1] === '年' ? YEAR_TAIL(text, at) : null)
  if (word) return { end: at + word.word.length, from: word.says[0], to: word.says[1] }
  const feast = festival(text, at)
  if (feast) return feast
  return lunarDay(text, at) ?? maskedMonth(text, at) ?? monthAndDay(text, at) ?? dayAlone(text, at)
}

// 8月, 8月份, 1—8月, 7、8月, 8月上旬, 8月18日, 8月18—20日
function monthAndDay(text: string, at: number): Part | null {
  const first = readSmall(text, at)
  if (!first || first.value < 1 || first.value > 12 || isDigit(text[at - 1])) return null
  let last = first
  if (JOINS(text, first.end)) {
    const second = readSmall(text, skipMarks(text, first.end))
    if (second && text[second.end] === '月' && second.value > first.value && second.value <= 12) last = second
  }
  if (text[last.end] !== '月') return null
  const end = last.end + 1
  if (last !== first) return { end: text[end] === '份' ? end + 1 : end, from: month(first.value), to: month(last.value) }
  return inMonth(text, end, month(first.value))
}

function inMonth(text: string, at: number, from: string): Part {
  const ten = TEN(text, at)
  if (ten && !(ten.word === '中' && text[at + 1] !== '，')) return { end: at + ten.word.length, from: from + ten.says[0], to: from + ten.says[1] }
  const day = readDays(text, at)
  if (day) return { end: day.end, from: `${from}-${two(day.first)}`, to: `${from}-${two(day.last)}` }
  const end = text[at] === '份' ? at + 1 : at
  const later = end > at ? TEN(text, end) : null
  if (later && later.word.length === 2) return { end: end + 2, from: from + later.says[0], to: from + later.says[1] }
  return { end, from, to: from }
}

function readDays(text: string, at: number): { end: number; first: number; last: number } | null {
  const first = readSmall(text, at)
  if (!first || first.value < 1 || first.value > 31) return null
  if (DAY(text, first.end)) {
    const next = isRangeMark(text, first.end + 1) ? readSmall(text, skipMarks(text, first.end + 1)) : null
    const two = next && DAY(text, next.end) && next.value > first.value && next.value <= 31
    return two ? { end: next.end + 1, first: first.value, last: next.value } : { end: first.end + 1, first: first.value, last: first.value }
  }
  if (!JOINS(text, first.end)) return null
  const next = readSmall(text, skipMarks(text, first.end))
  if (!next || !DAY(text, next.end) || next.value <= first.value || next.value > 31) return null
  return { end: next.end + 1, first: first.value, last: next.value }
}

// A day without its month names no day by itself, yet it is a date and no count.
function dayAlone(text: string, at: number): Part | null {
  if (isDigit(text[at - 1])) return null
  const days = readDays(text, at)
  // 30号人 are people, 历时3日 is a stretch.
  if (days && (text.startsWith('号人', days.end - 1) || STRETCH(text, at))) return null
  return days && { end: days.end, from: '', to: '', masked: true }
}

function maskedMonth(text: string, at: number): Part | null {
  const month = anyMask(text, at)
  if (month === at || !'月日'.includes(text[month] ?? ' ')) return null
  const day = text[month] === '月' ? anyMask(text, month + 1) : month
  const end = day > month + 1 && DAY(text, day) ? day + 1 : month + 1
  return { end, from: '', to: '', masked: true }
}

// Here a lone x is enough: x月x日.
function anyMask(text: string, at: number): number {
  const end = maskEnd(text, at)
  return end > at || !'xX×'.includes(text[at] ?? ' ') ? end : at + 1
}

const JOINS = oneOf(`${RANGE_MARKS}、`)
const DAY = oneOf('日号')
const YEAR_WORD = beginning(Object.entries(YEARS))
const PART_WORD = beginning(Object.entries(PARTS).filter(([word]) => word.length > 1))
const YEAR_TAIL = beginning(Object.entries(PARTS).filter(([word]) => word.length === 1))
const STRETCH = ending(listed(STRETCHES))
const TEN = beginning(Object.entries(TENS))
