import { fromChinese } from '#kit/numeral.ts'
import { beginning } from '../lookup.ts'
import { isDigit, RANGE_MARKS } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { FRACTIONS } from '../words/numerals.ts'
import { approximatorAround } from './loose.ts'
import { readNumeral } from './numeral.ts'
import type { Numeral } from './written-number.ts'
import { made } from './shape.ts'

/** 百分之九十五, 千分之3.5, 百分之五至百分之八, 三分之二, 2/3以上: a part of a whole in words. */
export function fraction(text: string, at: number): Quantity | null {
  return perHundred(text, at) ?? partOf(text, at)
}

const NAMED = beginning(Object.entries(FRACTIONS))

function perHundred(text: string, at: number): Quantity | null {
  const named = NAMED(text, at)
  const number = named && readNumeral(text, at + named.word.length)
  if (!number) return null
  const second = RANGE_MARKS.includes(text[number.end] ?? ' ') ? rangeEnd(text, number.end + 1, named.word) : null
  const end = second?.end ?? number.end
  const word = number.approximator ?? approximatorAround(text, at, end, 'percent')
  const value = second ? { min: number.value, max: second.value } : { value: number.value }
  return made(text, at, end, { unit: named.says.unit, quantity: 'percent', scale: named.says.scale, step: number.step, word, ...value })
}

function rangeEnd(text: string, at: number, word: string): Numeral | null {
  return text.startsWith(word, at) ? readNumeral(text, at + word.length) : null
}

function partOf(text: string, at: number): Quantity | null {
  if (!/[分/]/.test(text.slice(at + 1, at + 3))) return null
  const found = IN_WORDS.exec(text.slice(at, at + 7)) ?? (isDigit(text[at - 1]) ? null : WITH_STROKE.exec(text.slice(at, at + 6)))
  if (!found) return null
  const { of, over } = found.groups!
  const share = number(of!) / number(over!)
  if (!(share < 1)) return null
  const end = at + found[0].length
  return made(text, at, end, { unit: '', quantity: 'percent', scale: 100, step: 0.02, value: share, word: approximatorAround(text, at, end, 'percent') })
}

function number(text: string): number {
  return fromChinese(text) ?? Number(text)
}

const IN_WORDS = /^(?<over>[二三四五六七八九十]|\d{1,2})分之(?<of>[一二两三四五六七八九]|\d{1,2})/
// 8/18 is a day: a stroke makes a part only where something is said of the part.
const WITH_STROKE = /^(?<of>[1-9])\/(?<over>[2-9]|10)(?=以上|以下|左右|强|的[职企会代人工单])/
