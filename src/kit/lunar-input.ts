import { addDays, type Day } from './day.ts'
import { solarFromLunar } from './lunar.ts'
import type { Period } from './period.ts'
import { refuse } from './refusal.ts'

/**
 * Reads a lunar date or month, numerals already in digits: '正月初10', '2025年闰6月初1', '农历8月15', '腊月底'.
 * Null if the text is not lunar. A written year is the lunar one. Without it the day must fall in the calendar year
 * `year`; 冬月 and 腊月 may do so twice or never, and then the year is asked for.
 */
export function readLunar(text: string, typed: string, year?: number): Period | null {
  if (!/[农阴旧]历|闰|[正冬腊]月|月初\d/.test(text)) return null
  const groups = FORM.exec(text.replace(/[农阴旧]历/, ''))?.groups
  if (!groups) return null
  const { year: written, leap, month = '', day, part = '' } = groups
  const find = (lunarYear: number) => findLunar(lunarYear, MONTHS[month] ?? Number(month), leap !== undefined, day ?? part)
  if (written) {
    const found = find(Number(written))
    if (found) return found
    throw refuse('invalid', `农历里没有“${typed}”这一天，请改正`)
  }
  if (year === undefined) throw refuse('invalid', `“${typed}”没有年份，请写成2025年正月初十这样`)
  const [found, other] = [year - 1, year].map(find).filter((p) => p?.first.startsWith(`${year}-`))
  if (found && !other) return found
  throw refuse('invalid', `“${typed}”在${year}年里${other ? '有两次' : '没有'}，请写明农历年份，如${year}年腊月廿三`)
}

const MONTHS: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 }
const FORM = /^(?:(?<year>\d{4})年)?(?<leap>闰)?(?<month>\d\d?|[正冬腊])月(?:初?(?<day>\d\d?)日?|(?<part>[上中下]旬|[初中底末]))?$/

/** The whole month if `part` is empty, its third for 初 or 中旬, else that day; null if the year has none. */
function findLunar(year: number, month: number, leap: boolean, part: string): Period | null {
  const on = (day: number): Day | null => solarFromLunar(year, month, day, leap)
  const first = on(1)
  if (!first) return null
  const last = on(30) ?? addDays(first, 28)
  if (part === '') return { first, last }
  if (/^[初上]/.test(part)) return { first, last: addDays(first, 9) }
  if (part.startsWith('中')) return { first: addDays(first, 10), last: addDays(first, 19) }
  if (/^[底末下]/.test(part)) return { first: addDays(first, 20), last }
  const day = on(Number(part))
  return day ? { first: day, last: day } : null
}
