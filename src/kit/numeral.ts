/** A whole number 0 … 2^53−1 in everyday numerals: 12 → 十二, 105 → 一百零五, 15000 → 一万五千. */
export function toChinese(n: number): string {
  return spell(n, EVERYDAY).replace(/^一十/, '十')
}

/** The same in the capital forms of cheques and receipts (大写): 15230 → 壹万伍仟贰佰叁拾. */
export function toCapital(n: number): string {
  return spell(n, CAPITAL)
}

/** 12,345 → 12345; a comma that parts no thousands (3,20) stays, for nobody can say what was meant. */
export function withoutSeparators(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3}(?:\D|\d{3}|$))/g, '')
}

/**
 * Reads a Chinese numeral, everyday, capital or digit by digit; null for anything else.
 * Colloquial endings count (一万五 = 15000, 三百二 = 320), and so do decimals (九十八点五).
 */
export function fromChinese(text: string): number | null {
  const [whole = '', fraction, ...more] = text.split('点')
  if (more.length > 0) return null
  const value = digitByDigit(whole) ?? positional(whole)
  if (value === null || fraction === undefined) return value
  const tail = digits(fraction)
  return tail === null ? null : Number(`${value}.${tail}`)
}

const EVERYDAY = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] }
const CAPITAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] }

const DIGIT: Record<string, number> = {
  零: 0, 〇: 0, '○': 0,
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9,
}
const UNIT: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const TENS: Record<string, string> = { 廿: '二十', 卅: '三十' }

function spell(n: number, forms: typeof EVERYDAY): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`not a whole number to spell: ${n}`)
  if (n === 0) return '零'
  if (n >= 1e8) return join(spell(Math.floor(n / 1e8), forms) + '亿', n % 1e8, 1e7, forms)
  if (n >= 1e4) return join(spell(Math.floor(n / 1e4), forms) + '万', n % 1e4, 1e3, forms)
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10
    if (digit === 0) { gap = text !== ''; continue }
    text += (gap ? '零' : '') + forms.digits[digit] + forms.units[place]
    gap = false
  }
  return text
}

// A 零 stands where the first place of the lower part is empty: 一万零五十, but 一万五千.
function join(head: string, rest: number, firstPlace: number, forms: typeof EVERYDAY): string {
  if (rest === 0) return head
  return head + (rest < firstPlace ? '零' : '') + spell(rest, forms)
}

function digitByDigit(text: string): number | null {
  const run = text.length > 1 ? digits(text) : null
  return run === null || run.length > 15 ? null : Number(run)
}

function digits(text: string): string | null {
  let run = ''
  for (const char of text) {
    const digit = DIGIT[char]
    if (digit === undefined || char === '两') return null
    run += digit
  }
  return run || null
}

function positional(text: string): number | null {
  const plain = text.replace(/[廿卅]/g, (char) => TENS[char]!)
  const value = upTo(plain, 1e16, 10)
  return value !== null && Number.isSafeInteger(value) ? value : null
}

// `text` spells a number below `limit`; a lone last digit counts in tenths of `above`, the unit before it (一万五, 十五).
function upTo(text: string, limit: number, above: number): number | null {
  if (limit > 1e4) {
    const [mark, size] = limit > 1e8 ? [/[亿億]/, 1e8] as const : [/[万萬]/, 1e4] as const
    const at = lastOf(text, mark)
    if (at < 0) return upTo(text, size, above)
    const high = at === 0 ? 1 : upTo(text.slice(0, at), limit / size, 10)
    const low = at === text.length - 1 ? 0 : upTo(text.slice(at + 1), size, size)
    return high === null || low === null || high === 0 ? null : high * size + low
  }
  return section(text, above)
}

function lastOf(text: string, mark: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (mark.test(text[at]!)) return at
  return -1
}

// Below ten thousand: places must fall (二百三十), two digits in a row are no number here.
function section(text: string, above: number): number | null {
  let sum = 0
  let place = Infinity
  let last = above
  let zero = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    const digit = DIGIT[char]
    if (digit === 0) {
      if (zero || (at === text.length - 1 && (at > 0 || above > 10))) return null
      zero = true
      continue
    }
    const unit = UNIT[text[at + (digit === undefined ? 0 : 1)] ?? '']
    if (digit === undefined && unit === undefined) return null
    if (unit === undefined) {
      if (at !== text.length - 1) return null
      return sum + digit! * (zero ? 1 : last / 10)
    }
    if (unit >= place) return null
    sum += (digit ?? 1) * unit
    place = last = unit
    zero = false
    if (digit !== undefined) at++
  }
  return text === '' ? null : sum
}
