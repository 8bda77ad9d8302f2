import type { Approximator } from '#kit/interval.ts'

/** A written number without its unit. `step` is its last printed place and counts in the same units as `value`. */
export type Numeral = {
  end: number
  value: number
  step: number
  /** The upper end of a loose pair: 三五个. */
  max?: number
  script: 'arabic' | 'chinese'
  /** 万, 亿 behind Arabic digits: printed as part of the unit. */
  scaleWord: string
  scale: number
  /** A word inside it: 30多万, 十余. */
  approximator?: Approximator
  /** A place without a digit, 百 or 千 alone. */
  bare?: true
}
