import { addDays, addMonths, daysBetween, weekday, type Day } from '#kit/day.ts'
import { findPeriod, lastYear, printPeriod, type Period } from '#kit/period.ts'
import { resolve } from '../time/dates.ts'
import type { DateWord } from '../time/when.ts'
import { beginning, listed } from '../lookup.ts'
import { isDigit } from '../marks.ts'
import { readDate } from '../time/read-date.ts'
import type { Span } from '../sentences.ts'
import { two } from '../time/small-number.ts'
import { SURNAMES } from './words/persons.ts'
import { BY_NUMBER, HOURS, MONTH_PARTS, NEAR, NOT_WHEN, WEEKDAYS, WEEKS, WEEK_WORDS } from './words/days.ts'

/** A moment told in a note. `says` is what a form would take; `period` is null where the text names no real date (2月30日). */
export type DayMark = Span & { says: string; period: Period | null; /** Said of something else: 7月份工资. */ of?: true }

/** Every moment told in a stretch of a text that was written on a day, left to right. Short forms count here: 8.18, 18号, 上周五. */
export function dayMarks(text: string, { start, end }: Span, day: Day): DayMark[] {
  const found: DayMark[] = []
  for (let at = start; at < end;) {
    const mark = sameDay(text, at, found) ?? again(text, at, found) ?? ranged(text, at, day)
      ?? near(text, at, day) ?? inWeek(text, at, day) ?? inMonth(text, at, day) ?? written(text, at, day)
      ?? short(text, at, day)
    if (!mark || mark.end > end || isCalled(text, mark) || isNumbered(text, mark)) { at++; continue }
    const after = hourEnd(text, mark.end)
    found.push({ ...mark, end: Math.min(after, end), ...(FOREIGN(text, mark.end) && { of: true }) })
    at = after
  }
  return found
}

/** 施国庆 is a person. */
function isCalled(text: string, { start, end }: Span): boolean {
  return end - start === 2 && DAY(text, start) === null && /^[\u4e00-\u9fff]{2}$/.test(text.slice(start, end))
    && SURNAMES.includes(text[start - 1] ?? ' ') && /[\s，、：:,。；（(]/.test(text[start - 2] ?? ' ')
}

/** 云总工〔2025〕22号 is a paper and 2号冲床 a machine. */
function isNumbered(text: string, { start, end }: Span): boolean {
  const ofPaper = /[〔\[（(【]\d{4}[〕\]）)】]第?$/.test(text.slice(Math.max(0, start - 7), start))
  return /^\d+号$/.test(text.slice(start, end)) && (ofPaper || CALLED_BY_NUMBER(text, end) !== null)
}

const DAY = beginning(Object.entries(NEAR))
const WEEK_OFF = beginning(Object.entries(WEEKS))
const WEEK = beginning(listed(WEEK_WORDS))
const PART = beginning(Object.entries(MONTH_PARTS))
const CALLED_BY_NUMBER = beginning(listed(BY_NUMBER))
const HOUR = beginning(listed(HOURS))
const FOREIGN = beginning(listed(NOT_WHEN))

function near(text: string, at: number, day: Day): DayMark | null {
  const word = DAY(text, at)
  return word && on(at, at + word.word.length, addDays(day, word.says))
}

/** 8月18日：上午…；下午…: a part of the day is one of the day told last, where it comes later in it; of today where none was. */
function again(text: string, at: number, before: readonly DayMark[]): DayMark | null {
  const hour = HOUR(text, at)
  const told = before.at(-1)
  const last = hour && hour.word.length > 1 && told?.period && told.period.first === told.period.last
    && (partOf(text, told) > 0 || DAY(text, told.start) === null) && partOf(text, told) < partOf(text, { start: at, end: at + hour.word.length })
    ? told
    : undefined
  return last ? { start: at, end: at + hour!.word.length, says: last.says, period: last.period } : null
}

/** 8月12日谈成，当日到账. */
function sameDay(text: string, at: number, before: readonly DayMark[]): DayMark | null {
  const told = before.at(-1)
  return told?.period && /^当[天日]/.test(text.slice(at, at + 2)) ? { start: at, end: at + 2, says: told.says, period: told.period, of: true } : null
}

/** How late in the day a moment says it was, 0 where it does not say. */
function partOf(text: string, { start, end }: Span): number {
  return PARTS.findIndex(words => words.some(word => text.slice(start, end).includes(word))) + 1
}
const PARTS = [['早', '晨'], ['上午'], ['中午'], ['下午'], ['晚', '夜']] as const

// 8.12-8.14, 8/12—14, 8月12到14日.
function ranged(text: string, at: number, day: Day): DayMark | null {
  const words = text.slice(at, at + 14)
  const found = /^(\d{1,2})([./])(\d{1,2})[-—–~～至到](?:(\d{1,2})\2)?(\d{1,2})(?![\d.．/:：%％万元块人名个家])/.exec(words)
    ?? /^(\d{1,2})(月)(\d{1,2})[日号]?[-—–~～至到](?:(\d{1,2})月)?(\d{1,2})[日号]/.exec(words)
  if (!found || isDigit(text[at - 1]) || /[.．/]/.test(text[at - 1] ?? ' ')) return null
  const [whole, month = '', , from = '', until = month, to = ''] = found
  const year = day.slice(0, 4)
  const [first, last] = [`${year}-${two(Number(month))}-${two(Number(from))}`, `${year}-${two(Number(until))}-${two(Number(to))}`]
  const period = first < last ? findPeriod(`${first}..${last}`) : null
  return period && { start: at, end: at + whole.length, ...said(recent(period, day)) }
}

// 上周五, 周三, 这星期天, 上周.
function inWeek(text: string, at: number, day: Day): DayMark | null {
  const off = WEEK_OFF(text, at)
  const word = WEEK(text, at + (off?.word.length ?? 0))
  if (!word) return null
  const end = at + (off?.word.length ?? 0) + word.word.length
  const nth = WEEKDAYS.indexOf((text[end] ?? ' ').replace('天', '日'))
  const monday = addDays(day, 1 - weekday(day) + 7 * (off?.says ?? 0))
  if (nth < 0) return off && { start: at, end, ...said({ first: monday, last: addDays(monday, 6) }) }
  const meant = addDays(monday, nth)
  return on(at, end + 1, off || meant <= day ? meant : addDays(meant, -7))
}

// 18号, 月底, 上月底, 本月初, 本季度: parts of a month that is not named, and quarters by their distance.
function inMonth(text: string, at: number, day: Day): DayMark | null {
  const shift = /^(?:(上个?|本|这个?|下个?)月份?|(?=月[初底末]))/.exec(text.slice(at, at + 4))
  if (shift && text[at - 1] !== '个' && !isDigit(text[at - 1])) {
    const month = addMonths(`${day.slice(0, 7)}-01`, shift[1]?.startsWith('上') ? -1 : shift[1]?.startsWith('下') ? 1 : 0).slice(0, 7)
    const from = at + (shift[0].length || 1)
    const dated = /^(\d{1,2})[日号]/.exec(text.slice(from, from + 3))
    if (dated) return { start: at, end: from + dated[0].length, ...raw(text.slice(at, from + dated[0].length), `${month}-${two(Number(dated[1]))}`) }
    const part = PART(text, from)
    if (part) return { start: at, end: from + part.word.length, ...said(findPeriod(month + part.says)!) }
    return { start: at, end: from, ...said(findPeriod(month)!) }
  }
  const quarter = /^(上个?|本|这个?)季度?/.exec(text.slice(at, at + 4))
  if (quarter) {
    const inside = addMonths(day, quarter[1]!.startsWith('上') ? -3 : 0)
    return { start: at, end: at + quarter[0].length, ...said(findPeriod(`${inside.slice(0, 4)}Q${Math.ceil(Number(inside.slice(5, 7)) / 3)}`)!) }
  }
  const alone = /^([12]\d|3[01]|[1-9])[日号](?![码线楼])/.exec(text.slice(at, at + 4))
  if (!alone || isDigit(text[at - 1]) || '月.．/-'.includes(text[at - 1] ?? ' ')) return null
  // 25号前: of what is to be done by then, the next.
  return on(at, at + alone[0].length, /^[之以]?前/.test(text.slice(at + alone[0].length)) ? next(alone[1]!, day) : last(alone[1]!, day))
}

// The last day of this number that was; where a month has none, the one before has.
function last(date: string, day: Day): Day {
  const here = (back: number) => `${addMonths(`${day.slice(0, 7)}-01`, -back).slice(0, 7)}-${two(Number(date))}`
  return [0, 1, 2].map(here).find(one => findPeriod(one) !== null && one <= day)!
}

function next(date: string, day: Day): Day {
  const here = (on: number) => `${addMonths(`${day.slice(0, 7)}-01`, on).slice(0, 7)}-${two(Number(date))}`
  return [0, 1, 2].map(here).find(one => findPeriod(one) !== null && one >= day)!
}

function written(text: string, at: number, day: Day): DayMark | null {
  const word = spaced(text, at) ?? readDate(text, at)
  if (!word?.when) return null
  const { start, end, when } = word
  if (when.kind === 'report') return /来$/.test(word.text) ? { start, end, ...said({ first: `${day.slice(0, 4)}-01-01`, last: day }) } : null
  const found = resolve(word, { first: day, last: day })
  if (!found) return { start, end, says: word.text, period: null }
  return { start, end, ...said('year' in when && when.year ? found : recent(found, day)) }
}

// 8月18 without its 日, as people type.
function spaced(text: string, at: number): DateWord | null {
  const found = /^(\d{1,2})月(\d{1,2})(?![\d日号.人名个家起件次万千元%])/.exec(text.slice(at, at + 6))
  return found && !isDigit(text[at - 1]) ? numbered(text, at, found[0].length, found[1]!, found[2]!) : null
}

// 8.18, 8/18, 8-18, where it can be neither an amount nor a range.
function short(text: string, at: number, day: Day): DayMark | null {
  if (!isDigit(text[at]) || /[\d.．,/:：—–~～-]/.test(text[at - 1] ?? ' ')) return null
  const found = /^(0?[1-9]|1[0-2])([./-])(0?[1-9]|[12]\d|3[01])(?![\d.．,/:：%％‰万亿千百元块人名个家户件起次处月年天小度倍—–~～-])/.exec(text.slice(at, at + 6))
  if (!found || (found[2] === '-' && /[\u4e00-\u9fff]/.test(text[at + found[0].length] ?? ' '))) return null
  const word = numbered(text, at, found[0].length, found[1]!, found[3]!)
  const meant = resolve(word, { first: day, last: day })
  return meant && { start: at, end: word.end, ...said(recent(meant, day)) }
}

function numbered(text: string, at: number, length: number, month: string, date: string): DateWord {
  const day = `-${two(Number(month))}-${two(Number(date))}`
  return { start: at, end: at + length, text: text.slice(at, at + length), when: { kind: 'calendar', from: day, to: day } }
}

/** A date without a year that lies well ahead was last year's. */
function recent(period: Period, day: Day): Period {
  return daysBetween(day, period.first) > AHEAD ? lastYear(period) : period
}
const AHEAD = 60

// （周四）, 上午9:30 behind a date belong to it.
function hourEnd(text: string, at: number): number {
  let end = at + (/^\s?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?/.exec(text.slice(at, at + 7))?.[0].length ?? 0)
  const space = text[end] === ' ' ? 1 : 0
  const hour = HOUR(text, end + space)
  if (hour) end += space + hour.word.length
  return end + (/^\s?(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?|点(?:半|整|[0-5]?\d分?)?)(?!\d)/.exec(text.slice(end, end + 10))?.[0].length ?? 0)
}

function on(start: number, end: number, day: Day): DayMark {
  return { start, end, ...said({ first: day, last: day }) }
}

function said(period: Period): Pick<DayMark, 'says' | 'period'> {
  return { says: printPeriod(period), period }
}

function raw(text: string, day: string): Pick<DayMark, 'says' | 'period'> {
  const period = findPeriod(day)
  return period ? said(period) : { says: text, period: null }
}
