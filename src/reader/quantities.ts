import { beginning } from './lookup.ts'
import { lostAt } from './lost.ts'
import { isDigit, maskEnd } from './marks.ts'
import type { Quantity } from './quantity.ts'
import { readDate } from './read-date.ts'
import { readQuantity } from './read-quantity.ts'
import { termEnd } from './decide.ts'
import { readNumeral } from './numeral.ts'
import { readUnit } from './unit.ts'
import { FIXED, NOT_FIXED } from './words/fixed.ts'

/**
 * Every figure that a text states, left to right, not overlapping. What a figure is, and where it begins and ends, follows the labelling rules
 * of the product: a number with its measure word, no date, rank, title, list mark or watchword. Linear in the length of the text.
 */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = []
  let quotedTo = 0
  for (let at = 0; at < text.length;) {
    quotedTo = Math.max(quotedTo, longQuoteEnd(text, at))
    const skip = notFigureEnd(text, at)
    if (skip > at) { at = skip; continue }
    const figure = lostAt(text, at) ?? readQuantity(text, at, at < quotedTo)
    if (figure) { found.push(figure); at = figure.end } else at = pastNumber(text, at)
  }
  return found
}

const FIXED_WORD = beginning<string | null>([
  ...Object.entries(FIXED).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)), ...NOT_FIXED.map((word) => [word, null] as const),
])

// 12345元, 12351.2, 12345万: no hotline.
function isAmount(text: string, at: number, end: number): boolean {
  const number = readNumeral(text, at)
  return number !== null && (number.end > end || readUnit(text, number.end, number.script) !== null)
}

// Titles, short quotations, list marks, fixed words, dates, ordinals and terms of office: where each ends.
function notFigureEnd(text: string, at: number): number {
  const char = text[at]!
  if (char === '《') return closing(text, at, '》', 60)
  if ('“「‘'.includes(char)) return dateOr(text, at, closing(text, at, '”」’', NAME))
  const mark = markEnd(text, at)
  if (mark > at) return mark
  const word = FIXED_WORD(text, at)
  if (word?.says && !(word.says === 'number' && isAmount(text, at, at + word.word.length))) return at + word.word.length
  if (char === '第') return ordinalEnd(text, at)
  if ('（('.includes(char)) return strayEnd(text, at)
  const date = readDate(text, at)
  if (date && !(date.when === null && text[date.end] === '次')) return date.end
  return termEnd(text, at)
}

/** A quotation up to this long is a name or a watchword; figures in it are part of it. */
const NAME = 14

function dateOr(text: string, at: number, end: number): number {
  return Math.max(readDate(text, at)?.end ?? at, end)
}

// The mark that closes the one at `at`, unless the text runs on too far or another opens first.
function closing(text: string, at: number, marks: string, within: number): number {
  for (let end = at + 1; end <= at + within && end < text.length; end++) {
    const char = text[end]!
    if (marks.includes(char)) return end + 1
    if (char === '\n' || char === text[at]) return at
  }
  return at
}

// In a longer quotation Chinese numerals are rhetoric (捐出一份爱心); Arabic ones still count.
function longQuoteEnd(text: string, at: number): number {
  return text[at] === '“' ? closing(text, at, '”', 40) : 0
}

// 一、 2. （三） ①: at the head of a line or sentence.
function markEnd(text: string, at: number): number {
  if (at > 0 && !'\n。；;：:！？ \t　'.includes(text[at - 1]!)) return at
  const found = /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、□]|[.．](?!\d)|[)）])|[①-⑳])/.exec(text.slice(at, at + 6))
  if (!found || monthList(text, at)) return at
  return at + found[0].length
}

// 7、8月份 is no list mark.
function monthList(text: string, at: number): boolean {
  const date = readDate(text, at)
  return date !== null && date.text.includes('月')
}

// 第三届, 第3、4期
function ordinalEnd(text: string, at: number): number {
  const term = termEnd(text, at + 1)
  if (term > at + 1) return term
  let number = readNumeral(text, at + 1)
  if (!number) return at
  while ('、和—-至'.includes(text[number.end] ?? ' ')) {
    const next = readNumeral(text, number.end + 1)
    if (!next) break
    number = next
  }
  return readUnit(text, number.end, number.script)?.end ?? number.end
}

// （10份）: a month whose 月 was lost, not ten copies.
function strayEnd(text: string, at: number): number {
  const found = /^[（(](?:[1-9]|1[0-2])份[)）]/.exec(text.slice(at, at + 5))
  return found && !COPIES.test(text.slice(Math.max(0, at - 2), at)) ? at + found[0].length : at
}

const COPIES = /[书料同议报表卷册单证信函卡案刊][各共等]?$/

// A number that is no figure is passed over whole, so that its tail is not read again; masks likewise.
function pastNumber(text: string, at: number): number {
  const end = Math.max(readNumeral(text, at)?.end ?? 0, maskEnd(text, at), at + 1)
  let past = end
  while (isDigit(text[past - 1]) && isDigit(text[past])) past++
  return past
}
