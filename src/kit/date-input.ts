import { addDays, isDay } from './day.ts'
import { readLunar } from './lunar-input.ts'
import { findPeriod, precision, printPeriod, type Period } from './period.ts'
import { refuse } from './refusal.ts'
import { tidyDate } from './tidy-date.ts'

/**
 * What officers type for a date, as the canonical text of printPeriod, or '?' for 不详. Two-digit years are 1950–2049.
 * `year` stands in where none is written, and `month` for a bare day (18日, on the sheet of a month). `serial` says that the text comes from a number cell of a sheet: 45887 is then
 * a day (1900 date system), and 8.2 is refused, because a sheet keeps 8.20 as the same number.
 */
export function readDate(text: string, hint: { year?: number; month?: number; serial?: boolean } = {}): string {
  if (isDay(text)) return text
  const plain = inMonth(tidyDate(text), hint.month)
  const typed = text.trim().slice(0, 30)
  if (plain === '') throw refuse('invalid', '没有写日期，请写成2025年8月18日这样，不清楚就写“不详”')
  if (/^(?:不详|不清楚|不知道|不明|未知|记不清|\?)$/.test(plain)) return '?'
  if (hint.serial && /^\d{5}(?:\.\d+)?$/.test(plain)) return addDays('1899-12-30', Math.floor(Number(plain)))
  if (hint.serial && /^(?:\d\d?\.[123]|\d{4}\.1)$/.test(plain)) {
    throw refuse('invalid', `“${typed}”分不清是${plain}还是${plain}0，请写成2025年8月20日这样`)
  }
  if (/[一二三四五六七八九十]月\s*[一二三四五六七八九十]+$/.test(typed) && !/[农阴旧]历|闰/.test(typed)) {
    throw refuse('invalid', `“${typed}”分不清公历农历，请写成8月15日或农历八月十五这样`)
  }
  const sure = plain.replace(/^(?:大约|大概|约)|(?:左右|前后)$/g, '')
  const period = findPeriod(sure) ?? readSpan(sure, typed, hint.year)
  if (sure !== plain && precision(period) === 'day') {
    throw refuse('invalid', `“${typed}”不够准，请写确切的一天，或者只写8月中旬、8月这样`)
  }
  return printPeriod(period)
}

/** '18日', '18', '18-20日' of a known month. */
function inMonth(text: string, month: number | undefined): string {
  return month !== undefined && /^\d\d?(?:[日号].*|-\d\d?[日号])?$/.test(text) ? `${month}月${text}` : text
}

/** '1-8月', '8月18日至20日', '2025.1-2025.8', or a single moment. */
function readSpan(text: string, typed: string, year: number | undefined): Period {
  const spelled = text
    .replace(/^(\d{4})[-至到~](\d{4}年)$/, '$1年至$2')
    .replace(/(?<=月)(\d\d?)[-至到~](\d\d?)(?=[日号])/, '$1日至$2')
    .replace(/(?<=^|年|第)(\d\d?)[-至到~](\d\d?)(月|季度)/, '$1$3至$2$3')
  // Between dates with dots or slashes a '-' joins two; elsewhere it does so after a word only: 8-18 is one day.
  const ends = spelled.split(/[./]/.test(spelled) ? /[-至到~]/ : /[至到~]|(?<=\D)-/)
  const [from = '', to] = ends
  if (ends.length > 2) throw unreadable(typed)
  const start = readMoment(from, typed, year)
  if (to === undefined) return start
  const { last } = readMoment(complete(to, start), typed, Number(start.first.slice(0, 4)))
  if (last < start.first) throw refuse('invalid', `“${typed}”的起止颠倒了，请把早的写在前面，跨年的写明年份`)
  return { first: start.first, last }
}

/** The end of a span may leave out what its start says: '8月18日至20日', '8.18-20', '2025.1-8'. */
function complete(end: string, start: Period): string {
  const bare = /^\d\d?$/.test(end)
  if (/^\d\d?[日号]$/.test(end) || (bare && precision(start) === 'day')) {
    return `${Number(start.last.slice(5, 7))}月${end}`
  }
  return bare ? `${end}月` : end
}

function readMoment(text: string, typed: string, assumed: number | undefined): Period {
  const lunar = readLunar(text, typed, assumed)
  if (lunar) return lunar
  const groups = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!groups) throw unreadable(typed)
  const year = groups.year ? fullYear(groups.year) : assumed
  if (year === undefined) throw refuse('invalid', `“${typed}”没有年份，请写成2025年8月18日这样`)
  const period = findPeriod(canonicalText(year, groups))
  if (period) return period
  throw refuse('invalid', `“${typed}”不是真实的日期，请改正`)
}

const PARTS: Record<string, string> = {
  上旬: '月上', 中旬: '月中', 下旬: '月下', 初: '月上', 中: '月中', 底: '月下', 末: '月下',
  上中旬: '月上..月中', 中下旬: '月中..月下', 上半月: '月-01..月-15', 下半月: '月-16..月',
}

// 2025下半年 is written as often as 2025年下半年; of two digits the 年 is wanted.
const YEAR = /(?:(?<year>\d{4}|\d\d(?=年))年?度?)?/.source
const DATED = /(?:(?<year>\d{4}(?=[-./年])|\d\d(?=年))[-./年])?/.source
const FORMS = [
  /(?<year>\d{4}|\d\d)年度?/.source,
  YEAR + '全年',
  YEAR + '(?<half>[上下])半年',
  YEAR + '第?(?<quarter>[1-4])季度?',
  DATED + String.raw`(?<month>\d\d?)[-./月](?<day>\d\d?)[日号]?`,
  DATED + String.raw`(?<month>\d\d?)月(?<part>${Object.keys(PARTS).join('|')})?`,
  /(?<year>\d{4})[-./年](?<month>\d\d?)/.source,
  /(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)?/.source,
  // With 12 or less in front it could as well be month, day, year.
  /(?<year>1[3-9]|[2-9]\d)(?<dot>[-./])(?<month>\d\d?)\k<dot>(?<day>\d\d?)/.source,
].map((form) => new RegExp(`^${form}$`))

function canonicalText(year: number, { half, quarter, month, part, day }: Partial<Record<string, string>>): string {
  if (half) return `${year}H${half === '上' ? 1 : 2}`
  if (quarter) return `${year}Q${quarter}`
  if (!month) return String(year)
  const whole = `${year}-${month.padStart(2, '0')}`
  if (day) return `${whole}-${day.padStart(2, '0')}`
  return (PARTS[part ?? ''] ?? '月').replaceAll('月', whole)
}

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

function unreadable(typed: string): Error {
  return refuse('invalid', `“${typed}”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”`)
}
