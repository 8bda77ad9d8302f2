import { parseMoney, printYuan } from '#kit/money.ts'
import { tidy } from '#kit/interval.ts'
import { readNumber, splitMeasure, vague } from './amount.ts'
import type { Field } from '../field.ts'
import { face, isUnknown, labelled, plain, typed, wrong, type Hint } from './face.ts'

/** Whole 分. A number is 分 already; a text is yuan unless it says 万元. */
export const money = face(plain<number>('bigint', (input, field, hint) => {
  if (typeof input === 'number') return whole(input, field, input, hint)
  const text = typed(input, field, hint)
  if (isUnknown(text)) return null
  if (vague.test(text)) throw wrong(field, input, '只是大概，请填确切的金额；说不准就空着，把原话写进备注', hint)
  return labelled(field, hint, () => parseMoney(text))
}, printYuan))

/** A whole number, not negative. '60人' is 60 where the field does not count something else. */
export const count = face(plain<number>('bigint', (input, field, hint) => {
  if (typeof input === 'number') return whole(input, field, input, hint)
  const text = typed(input, field, hint)
  if (isUnknown(text)) return null
  if (text === '无') return 0
  const { number, unit } = splitMeasure(text)
  const value = whole(numberIn(number, field, input, hint), field, input, hint)
  if (!fits(unit, field)) throw wrong(field, input, '的单位不合，请只填数字', hint)
  return value
}, String))

/** At most six decimals, not negative. */
export const decimal = face(plain<number>('double precision', (input, field, hint) => {
  if (typeof input === 'number') return fraction(input, field, input, hint)
  const text = typed(input, field, hint)
  return isUnknown(text) ? null : fraction(numberIn(splitMeasure(text).number, field, input, hint), field, input, hint)
}, String))

/** 28.06 means 28.06 %. A text is in hundredths too, with or without its sign. */
export const percent = face(plain<number>('double precision', (input, field, hint) => {
  if (typeof input === 'number') return fraction(input, field, input, hint)
  const text = typed(input, field, hint)
  return isUnknown(text) ? null : fraction(numberIn(text.replace(/^百分之|%$|个百分点$/g, ''), field, input, hint), field, input, hint)
}, value => `${value}%`))

/** The number a text is, or a refusal that says why it is none. */
export function numberIn(text: string, field: Field, input: unknown, hint: Hint): number {
  if (vague.test(text)) throw wrong(field, input, '只是大概，请填确切的数；说不准就空着，把原话写进备注', hint)
  if (/^[-−]/.test(text)) throw wrong(field, input, '是负数，请核对后改正', hint)
  const number = readNumber(text)
  if (number === null) throw wrong(field, input, '不是数字，请只填数字，例如60', hint)
  return number
}

export function fraction(number: number, field: Field, input: unknown, hint: Hint): number {
  if (!(number >= 0 && number < 1e12)) throw wrong(field, input, number < 0 ? '是负数，请核对后改正' : '太大，请核对位数', hint)
  return Number(tidy(number).toFixed(6))
}

export function whole(number: number, field: Field, input: unknown, hint: Hint): number {
  if (number < 0) throw wrong(field, input, '是负数，请核对后改正', hint)
  if (!Number.isInteger(number)) throw wrong(field, input, '不是整数，请核对后改正', hint)
  if (!Number.isSafeInteger(number)) throw wrong(field, input, '太大，请核对位数', hint)
  return number
}

function fits(unit: string, field: Field): boolean {
  return unit === '' || field.kind !== 'count' || !field.units || field.units.includes(unit)
}
