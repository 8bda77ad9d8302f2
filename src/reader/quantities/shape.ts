import { approximate, rounded, tidy, type Approximator, type Interval } from '#kit/interval.ts'
import type { Kind, Quantity } from '../quantity.ts'
import { BOUND } from '../words/approximators.ts'
import { looseBefore } from './loose.ts'

/** What a reader of one form of figure knows of it: a value or a span, its last printed place, the word that loosens it. */
export type Shape = {
  unit: string; quantity: Kind; scale: number; step: number; word?: Approximator | undefined; value?: number; min?: number; max?: number; loose?: boolean
}

/** The figure between two offsets, with the interval it allows. */
export function made(text: string, start: number, end: number, shape: Shape): Quantity {
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

/** The figure between two offsets whose digits cannot be read: any value is allowed. */
export function unreadable(text: string, start: number, end: number, o: { unit: string; quantity: Kind; loose: boolean; lost: 'masked' | 'missing' }): Quantity {
  const word = o.loose ? '余' : looseBefore(text, start)?.says
  const bound = word && BOUND[word]
  return {
    start, end, text: text.slice(start, end), value: null, unit: o.unit, quantity: o.quantity, scale: 1, approx: bound !== undefined, ...(bound && { bound }),
    lost: o.lost, low: 0, high: Infinity,
  }
}
