import { meets, product, quotient, rounded, tidy, total, type Interval } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'

/**
 * Whether the parts as printed make the whole as printed. Whole yuan and counts add up exactly; elsewhere rounding is allowed for at the
 * finest place printed among them: 3万元 beside 1.2万元 means 3.0, so they make 4.2万元 and not 4.5.
 */
export function addsUp(claims: readonly Claim[], parts: readonly number[], whole: number): boolean {
  const sum = claims[whole]!
  const least = parts.reduce((made, index) => made + claims[index]!.low, 0)
  const most = parts.reduce((made, index) => made + claims[index]!.high, 0)
  if (!mayMake(least, most, sum)) return false
  const finest = Math.min(...[...parts, whole].map((index) => width(claims[index]!)).filter((size) => size > 0), Infinity)
  const printed = (index: number): Interval => {
    const claim = claims[index]!
    return isExact(claim) ? rounded(claim.value! * claim.scale, width(claim) && finest) : claim
  }
  return meets(total(parts.map(printed)), isExact(sum) && width(sum) === 0 ? rounded(sum.value! * sum.scale, 0) : sum)
}

/** Whether parts that make so much at least and so much at most can be the whole: seen at once, while rounding takes its time. */
export function mayMake(least: number, most: number, { low, high }: Interval): boolean {
  return high * BIT >= least && low <= most * BIT
}

/** For the dust of binary fractions. */
const BIT = 1 + 1e-9

/**
 * Whether amounts make another one within their rounding and yet not as they are printed: 4.2万元 and 1.8万元, 共6.1万元. Who adds up amounts in 万元 adds what
 * is printed; only that he may have rounded keeps it from being sure.
 */
export function isOff(claims: readonly Claim[], parts: readonly number[], whole: number): boolean {
  const all = [...parts, whole].map((index) => claims[index]!)
  const place = Math.min(...all.map(width).filter((size) => size > 0), Infinity)
  if (!Number.isFinite(place) || !all.every((claim) => claim.quantity === 'money' && isExact(claim))) return false
  const made = tidy(parts.reduce((sum, index) => sum + claims[index]!.value! * claims[index]!.scale, 0))
  const said = tidy(claims[whole]!.value! * claims[whole]!.scale)
  return Math.abs(made - said) >= place && Number.isInteger(tidy(said / place))
}

/** Whether one count is the printed share of another; 100% says all of them, though 199 of 200 would round to it. */
export function isShare(of: Claim, over: Claim, percent: Claim): boolean {
  if (percent.value === 100 && !percent.approx) return meets(of, over)
  const share = quotient(of, over)
  return share !== null && meets(inPercent(share), percent)
}

/** Whether `later` is the printed percent above or below `earlier`. */
export function isChange(later: Claim, earlier: Claim, percent: Claim): boolean {
  const share = quotient(later, earlier)
  if (!share) return false
  const { low, high, lowOpen, highOpen } = inPercent(share)
  const up: Interval = { low: tidy(low - 100), high: tidy(high - 100), ...(lowOpen && { lowOpen }), ...(highOpen && { highOpen }) }
  const down: Interval = { low: tidy(100 - high), high: tidy(100 - low), ...(highOpen && { lowOpen: highOpen }), ...(lowOpen && { highOpen: lowOpen }) }
  return meets(up, percent) || meets(down, percent)
}

/** Whether `now` is the printed percent above (with `down`: below) what it was before so much came to it or went. */
export function isGrowthBy(now: Claim, delta: Claim, percent: Claim, down: boolean): boolean {
  const share = quotient(delta, down ? total([now, delta]) : { low: tidy(now.low - delta.high), high: tidy(now.high - delta.low) })
  return share !== null && meets(inPercent(share), percent)
}

/** Whether one is the printed multiple of the other, or with `more` as many times more; 番 doubles. A whole number of times is a round one. */
export function isMultiple(of: Claim, over: Claim, times: Claim, more: boolean): boolean {
  const share = quotient(of, over)
  if (!share || times.value === null) return false
  if (times.unit === '番') return meets(share, rounded(2 ** times.value, 0.5))
  const printed = Number.isInteger(times.value) && !times.approx ? rounded(times.value, 1) : times
  return meets(more ? { ...share, low: tidy(share.low - 1), high: tidy(share.high - 1) } : share, printed)
}

/** Whether counts times amounts, taken in pairs, make the whole. Whole yuan are meant to the last one; an average (户均) is rounded. */
export function multipliesTo(claims: readonly Claim[], factors: readonly number[], whole: number): boolean {
  const allowed = (index: number): Interval => {
    const claim = claims[index]!
    // 3期40人，平均每期13人: an average is rounded, of people too.
    if (isExact(claim) && claim.low === claim.high && claim.quantity !== 'money' && claim.before.includes('平均')) return rounded(claim.value! * claim.scale, claim.scale)
    return isWholeYuan(claim) ? rounded(claim.value!, 0) : claim
  }
  const products: Interval[] = []
  for (let at = 0; at + 1 < factors.length; at += 2) products.push(product(allowed(factors[at]!), allowed(factors[at + 1]!)))
  const made = total(products)
  return meets(made, allowed(whole)) && isClose(made, claims[whole]!)
}

// 1万元 may be 9600元, but nobody means 6000元 by it.
function isClose(made: Interval, { value, scale, approx }: Claim): boolean {
  return value === null || approx || (made.high >= value * scale * 0.95 && made.low <= value * scale * 1.05)
}

function isWholeYuan(claim: Claim): boolean {
  return claim.quantity === 'money' && claim.scale === 1 && isExact(claim) && Number.isInteger(claim.value) && !claim.before.includes('均')
}

function inPercent({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: tidy(low * 100), high: tidy(high * 100), ...(lowOpen && { lowOpen }), ...(highOpen && { highOpen }) }
}

// How far apart the values lie that an exact print allows; 0 for counts and whole yuan.
function width(claim: Claim): number {
  if (!isExact(claim)) return 0
  const size = claim.high - claim.low
  return claim.quantity === 'money' && size <= 1 ? 0 : size
}

function isExact(claim: Claim): boolean {
  return claim.value !== null && !claim.approx
}
