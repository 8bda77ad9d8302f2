import { fromChinese } from '#kit/numeral.ts'
import { beginning, listed } from '../lookup.ts'
import { isDigit } from '../marks.ts'
import { readSmall } from './small-number.ts'
import { FEASTS, FEAST_TAILS, LUNAR_FEASTS, LUNAR_MONTHS } from '../words/periods.ts'

/** A part of a year: its ends as printPeriod knows them without the year. `masked` where its month or day is not told. */
export type Part = { end: number; from: string; to: string; lunar?: readonly [month: number, day: number, lastDay: number]; masked?: true }

/** 正月初十, 腊月廿三, 农历八月十五: a day or month of the Chinese calendar. */
export function lunarDay(text: string, at: number): Part | null {
  const marked = text.startsWith('农历', at) ? at + 2 : at
  const named = LUNAR_MONTH(text, marked)
  const number = named || marked === at ? null : readSmall(text, marked)
  if (!named && !(number && text[number.end] === '月')) return null
  const month = named?.says ?? number!.value
  const end = named ? marked + named.word.length : number!.end + 1
  const start = text[end] === '初' ? end + 1 : end
  const day = readSmall(text, start)
  if (!day || day.value < 1 || day.value > 30) return { end, from: '', to: '', lunar: [month, 1, 30] }
  return { end: day.end, from: '', to: '', lunar: [month, day.value, day.value] }
}

/** “五一”劳动节, 三八节, 春节前: a numeral feast needs its tail, quotation marks are let pass. */
export function festival(text: string, at: number): Part | null {
  const found = feastAt(text, at)
  // 端午3次、中秋2次: right before a number it is what the number is of.
  return found && !isDigit(text[found.end]) ? found : null
}

function feastAt(text: string, at: number): Part | null {
  const open = '“"‘'.includes(text[at] ?? ' ') ? at + 1 : at
  const lunar = open === at ? LUNAR_FEAST(text, at) : null
  if (lunar) return { end: at + lunar.word.length, from: '', to: '', lunar: [...lunar.says, lunar.says[1]] }
  const solar = FEAST(text, open)
  if (!solar) return null
  const word = open + solar.word.length
  const close = open > at ? ('”"’'.includes(text[word] ?? ' ') ? word + 1 : 0) : word
  const tail = close ? TAIL(text, close) : null
  const after = tail?.says ? tail : null
  const numeral = fromChinese(solar.word) !== null
  if (!close || (!after && (numeral || open > at))) return null
  return { end: close + (after?.word.endsWith('节') ? after.word.length : 0), from: solar.says, to: solar.says }
}

const FEAST = beginning(Object.entries(FEASTS))
const LUNAR_FEAST = beginning(Object.entries(LUNAR_FEASTS))
const LUNAR_MONTH = beginning(Object.entries(LUNAR_MONTHS))
// 十一节课 are lessons.
const TAIL = beginning<true | null>([...listed(FEAST_TAILS), ['节课', null]])
