import { fromChinese } from './numeral.ts'

/** A typed date in half-width characters: numerals as digits, every dash as '-', without spaces, weekday and hour. */
export function tidyDate(typed: string): string {
  return typed.normalize('NFKC').trim()
    .replace(/[○ОO]/g, '〇')
    .replace(WEEKDAY, '')
    // 廿 and 卅 are written of lunar days only; 初 carries that past the digits.
    .replace(/月(?=[廿卅])/, '月初')
    .replace(/[〇零一二三四五六七八九十廿卅百千]+/g, (run) => String(fromChinese(run) ?? run))
    .replace(HOUR, '')
    .replace(/\s/g, '')
    .replace(/[-–—−‐]+/g, '-')
    .replace(/。/g, '.')
    .replace(/[.,、]$/, '')
    .replace(/月份/g, '月')
    .replace(/^(?:今年|本年)/, '')
}

const WEEKDAY = /\(?(?:星期|礼拜|周)[一二三四五六日天]\)?/
const CLOCK = /(?:\d\d?(?::\d\d){1,2}(?:\.\d+)?|\d\d?[时点](?:半|\d\d?分)?)/.source
const HOURS = `${CLOCK}(?:\\s*[-–—至到~]\\s*${CLOCK})?`
const HOUR = new RegExp(`(?:(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)\\s*(?:${HOURS})?|(?:[T\\s]\\s*|(?<=[日号]))${HOURS})$`)
