/** The values that a printed number allows. Ends belong to it unless open. What prints and what reads numbers both stand on this. */
export type Interval = { low: number; high: number; lowOpen?: true; highOpen?: true }

/** The words that loosen a number; 多 reads as 余, 左右 as 约, 突破 as 超过. */
export type Approximator = '余' | '近' | '约' | '超过' | '不足' | '以上' | '以下'

export function contains(range: Interval, value: number): boolean {
  const n = tidy(value)
  return (range.lowOpen ? n > range.low : n >= range.low) && (range.highOpen ? n < range.high : n <= range.high)
}

/** A number printed with `step` as its last place and rounded half up: 1.09 with step 0.01 is [1.085, 1.095). Step 0 is exact. */
export function rounded(value: number, step: number): Interval {
  if (step === 0) return { low: value, high: value }
  return { low: tidy(value - step / 2), high: tidy(value + step / 2), highOpen: true }
}

/** 60余 = (60, 70), 近100 = [90, 100), 约50 = [45, 55], 超过50 > 50, 不足50 < 50, 50以上 ≥ 50, 50以下 ≤ 50. */
export function approximate(value: number, word: Approximator): Interval {
  switch (word) {
    case '余': return { low: value, high: tidy(value + lastPlace(value)), lowOpen: true, highOpen: true }
    case '近': return { low: tidy(value * 0.9), high: value, highOpen: true }
    case '约': return { low: tidy(value * 0.9), high: tidy(value * 1.1) }
    case '超过': return { low: value, high: Infinity, lowOpen: true }
    case '不足': return { low: 0, high: value, highOpen: true }
    case '以上': return { low: value, high: Infinity }
    case '以下': return { low: 0, high: value }
  }
}

/** The place of the last digit that is not zero: 60 → 10, 15000 → 1000, 1.5 → 0.1; 1 for zero. */
export function lastPlace(value: number): number {
  if (value === 0) return 1
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  return tidy(10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0)))
}

/** Whether some value lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low, a.highOpen || b.lowOpen) && reaches(b.high, a.low, b.highOpen || a.lowOpen)
}

/** Every sum of one value from each. */
export function total(parts: readonly Interval[]): Interval {
  return parts.reduce((a, b) => made(a.low + b.low, a.high + b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen), { low: 0, high: 0 })
}

/** Every product of a value of each; neither may reach below zero. */
export function product(a: Interval, b: Interval): Interval {
  return made(a.low * b.low, a.high * b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen)
}

/** Every quotient; `over` must lie above zero, or there is none. */
export function quotient(of: Interval, over: Interval): Interval | null {
  if (over.low <= 0) return null
  return made(of.low / over.high, of.high / over.low, of.lowOpen || over.highOpen, of.highOpen || over.lowOpen)
}

/** Drops the dust of binary fractions: 0.1 + 0.2 is 0.3 again. Whole numbers, by far the most, have none. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))
}

function made(low: number, high: number, lowOpen?: boolean, highOpen?: boolean): Interval {
  return { low: tidy(low), high: tidy(high), ...(lowOpen && { lowOpen }), ...(highOpen && { highOpen }) }
}

function reaches(high: number, low: number, open?: boolean): boolean {
  return open ? high > low : high >= low
}
