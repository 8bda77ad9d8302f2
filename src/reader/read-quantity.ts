import { approximate, rounded, tidy, type Approximator, type Interval } from '#kit/interval.ts'
import { fromChinese } from '#kit/numeral.ts'
import { counts } from './decide.ts'
import { beginning, ending, listed } from './lookup.ts'
import { clauseEnds, RANGE_MARKS } from './marks.ts'
import { readNumeral, type Numeral } from './numeral.ts'
import type { Kind, Quantity } from './quantity.ts'
import { kindOf, readUnit, type UnitWord } from './unit.ts'
import { AFTER, BEFORE, BEFORE_BARE, BOUND, LOOSE_BEHIND } from './words/approximators.ts'
import { MONEY_NOUNS, NO_BARE } from './words/contexts.ts'
import { ZERO_OF } from './words/fixed.ts'
import { FRACTIONS } from './words/numerals.ts'
import { HALVED, SCALES } from './words/units.ts'

/** The figure whose number begins at `at`, or null. Inside a long quotation Chinese numerals are rhetoric. */
export function readQuantity(text: string, at: number, quoted: boolean): Quantity | null {
  const special = zero(text, at) ?? fraction(text, at) ?? half(text, at)
  if (special) return special
  const number = readNumeral(text, at)
  if (!number || (quoted && number.script === 'chinese')) return null
  const range = readRange(text, at, number) ?? neighbours(text, at, number)
  const last = range?.number ?? number
  const unit = readUnit(text, last.end, last.script)
  if (!unit) return unitless(text, at, number)
  if (!counts(text, at, number, unit)) return null
  return whole(text, at, last, unit, range?.low)
}

const PREFIX = ending(Object.entries(BEFORE))
const BARE_PREFIX = ending(Object.entries(BEFORE_BARE))
const SUFFIX = beginning(Object.entries(AFTER))
const FRACTION = beginning(Object.entries(FRACTIONS))
const ZERO = beginning(listed(ZERO_OF))
const MONEY = new RegExp(MONEY_NOUNS.join('|'))
const UNCOUNTED = ending(listed(NO_BARE))
/** Kinds that are measured, not counted: a printed integer of them is a rounded one. */
const MEASURED: Kind[] = ['money', 'percent', 'percentage_point']

function whole(text: string, start: number, number: Numeral, unit: UnitWord, low?: number): Quantity {
  const kind = kindOf(unit, text, start, clauseStart(text, start))
  const scale = tidy(number.scale * (SCALES[unit.unit] ?? 1))
  const halved = unit.loose === '半' || (HALVED.includes(unit.unit) && text[unit.end] === '半')
  const coins = unit.unit === '元' && low === undefined ? small(text, unit.end) : null
  const value = tidy(number.value + (halved ? 0.5 : 0) + (coins?.yuan ?? 0))
  const end = coins?.end ?? (halved && unit.loose !== '半' ? unit.end + 1 : unit.end)
  const word = number.approximator ?? (unit.loose && unit.loose !== '半' ? '余' : undefined) ?? approximatorAround(text, start, end, kind, number.bare)
  const measured = MEASURED.includes(kind) || number.step < 1 || scale !== 1
  const step = halved ? 0 : measured ? (coins ? 0.01 : number.step) : 0
  const span = low ?? (number.max === undefined ? undefined : number.value)
  return made(text, start, end, {
    unit: number.scaleWord + unit.unit, quantity: kind, scale, word,
    ...(span === undefined ? { value } : { min: span, max: number.max ?? value }), step, loose: number.max !== undefined,
  })
}

type Shape = {
  unit: string; quantity: Kind; scale: number; step: number; word?: Approximator | undefined; value?: number; min?: number; max?: number; loose?: boolean
}

function made(text: string, start: number, end: number, shape: Shape): Quantity {
  const { unit, quantity, scale, step, word, value, min, max } = shape
  const exact = value === undefined ? { ...rounded(max!, step), low: rounded(min!, step).low } : rounded(value, step)
  const range = word && value !== undefined ? approximate(value, word) : exact
  const yuan = (n: number) => tidy(n * scale)
  const bound = word ? BOUND[word] : shape.loose ? 'around' : undefined
  return {
    start, end, text: text.slice(start, end),
    value: value ?? null, ...(value === undefined && { min: min!, max: max! }), unit, quantity, scale,
    ...(quantity === 'money' && { amountYuan: value === undefined ? { min: yuan(min!), max: yuan(max!) } : yuan(value) }),
    approx: word !== undefined || shape.loose === true, ...(bound && { bound }), ...scaled(range, scale),
  }
}

function scaled(range: Interval, scale: number): Interval {
  return { ...range, low: tidy(range.low * scale), high: tidy(range.high * scale) }
}

function approximatorAround(text: string, start: number, end: number, kind: Kind, bare?: true): Approximator | undefined {
  return (looseBefore(text, start, bare) ?? looseAfter(text, end, kind))?.says
}

/** The approximating word right before a figure: 近60万元, 约50人; before a bare place also 上百人. */
export function looseBefore(text: string, start: number, bare?: true): { word: string; says: Approximator } | null {
  const found = (bare ? BARE_PREFIX : PREFIX)(text, start)
  return found?.says ? { word: found.word, says: found.says } : null
}

/** The approximating word right behind a figure and its unit: 80%以上, 三年多. */
export function looseAfter(text: string, end: number, kind: Kind): { word: string; says: Approximator } | null {
  const found = SUFFIX(text, end)
  const other = found?.word.length === 1 && (!LOOSE_BEHIND.includes(kind) || /^[为是数次]/.test(text[end + 1] ?? ''))
  return other ? null : found
}

// 4—8个, 三至五名, 8万元至10万元, 10%—15%. From 5家 to 8家 (从…到…) tells a change, and both are figures.
function readRange(text: string, start: number, first: Numeral): { number: Numeral; low: number } | null {
  const unit = readUnit(text, first.end, first.script)
  const marks = unit?.end ?? first.end
  if (!RANGE_MARKS.includes(text[marks] ?? ' ') || (unit && '从由'.includes(text[start - 1] ?? ' '))) return null
  const at = RANGE_MARKS.includes(text[marks + 1] ?? ' ') ? marks + 2 : marks + 1
  const number = readNumeral(text, at)
  const second = number && readUnit(text, number.end, number.script)
  if (!number || !second || number.approximator || first.approximator || (unit && unit.kind !== second.kind)) return null
  const low = (first.value * (unit || first.scaleWord ? first.scale : number.scale)) / number.scale
  return low < number.value ? { number, low: tidy(low) } : null
}

// 组织5、6名: two digits in a row are a loose range, as 五六名 is.
function neighbours(text: string, start: number, first: Numeral): { number: Numeral; low: number } | null {
  if (text[first.end] !== '、' || first.end !== start + 1 || !/[\u4e00-\u9fff]/.test(text[start - 1] ?? ' ')) return null
  const second = readNumeral(text, first.end + 1)
  if (!second || second.value !== first.value + 1 || second.end !== first.end + 2 || second.script !== first.script) return null
  return { number: { ...second, value: first.value, max: second.value }, low: first.value }
}

// 3元5角, 壹拾元零伍分
function small(text: string, at: number): { end: number; yuan: number } | null {
  const found = /^(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!钟|别|期))?/.exec(text.slice(at, at + 6))!
  if (!found[0]) return null
  const digit = (char: string | undefined) => char === undefined ? 0 : (fromChinese(char) ?? Number(char))
  return { end: at + found[0].length, yuan: digit(found[1]) / 10 + digit(found[2]) / 100 }
}

// 零事故
function zero(text: string, at: number): Quantity | null {
  if (text[at] !== '零' || !ZERO(text, at + 1)) return null
  return made(text, at, at + 1, { unit: '', quantity: 'event', scale: 1, step: 0, value: 0 })
}

// 百分之九十五, 千分之3.5, 三分之二
function fraction(text: string, at: number): Quantity | null {
  const named = FRACTION(text, at)
  if (named) {
    const number = readNumeral(text, at + named.word.length)
    if (!number) return null
    const second = RANGE_MARKS.includes(text[number.end] ?? ' ') ? fractionTail(text, number.end + 1, named.word) : null
    const end = second?.end ?? number.end
    const word = number.approximator ?? approximatorAround(text, at, end, 'percent')
    const value = second ? { min: number.value, max: second.value } : { value: number.value }
    return made(text, at, end, { unit: named.says.unit, quantity: 'percent', scale: named.says.scale, step: number.step, word, ...value })
  }
  const found = /^([二三四五六七八九十]|\d{1,2})分之([一二两三四五六七八九]|\d{1,2})/.exec(text.slice(at, at + 7))
  if (!found) return null
  const [over, of] = [found[1]!, found[2]!].map((part) => fromChinese(part) ?? Number(part))
  return made(text, at, at + found[0].length, {
    unit: '', quantity: 'percent', scale: 100, step: 0.02, value: of! / over!, word: approximatorAround(text, at, at + found[0].length, 'percent'),
  })
}

function fractionTail(text: string, at: number, word: string): Numeral | null {
  return text.startsWith(word, at) ? readNumeral(text, at + word.length) : null
}

// 半天, 半个月; 上半年 and 大半 are no numbers.
function half(text: string, at: number): Quantity | null {
  if (text[at] !== '半' || '大多对过上下前后老一参各年'.includes(text[at - 1] ?? ' ')) return null
  const unit = readUnit(text, at + 1, 'chinese')
  if (!unit || !['天', '个月', '小时', '个小时'].includes(unit.unit)) return null
  const word = approximatorAround(text, at, unit.end, 'duration')
  return made(text, at, unit.end, { unit: unit.unit, quantity: 'duration', scale: 1, step: 0, value: 0.5, word })
}

// 会员4820， and 讨回120万。 stand without a measure word; telephone and annex numbers do too, so the word before decides.
function unitless(text: string, start: number, number: Numeral): Quantity | null {
  if (number.script !== 'arabic' || number.max !== undefined || !'，。；！,;\n'.includes(text[number.end] ?? '\n')) return null
  if (!/[\u4e00-\u9fff：]/.test(text[start - 1] ?? ' ') || UNCOUNTED(text, start) || isLabel(text.slice(start, number.end))) return null
  const money = number.scaleWord !== '' && MONEY.test(text.slice(clauseStart(text, start), start))
  const step = number.step < 1 || number.scale > 1 ? number.step : 0
  const word = number.approximator ?? approximatorAround(text, start, number.end, 'other')
  return made(text, start, number.end, { unit: number.scaleWord, quantity: money ? 'money' : 'other', scale: number.scale, step, value: number.value, word })
}

// A year, a telephone number, 007.
function isLabel(digits: string): boolean {
  return /^(?:19[89]\d|20[0-4]\d)$/.test(digits) || /^0\d/.test(digits) || digits.length > 9
}

function clauseStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && (!clauseEnds(text, start - 1) || text[start - 1] === '、')) start--
  return start
}
