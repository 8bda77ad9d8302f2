import { total } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import type { Told } from './told.ts'

/** So near a whole, in shares of it, a list of three or more is meant to be all. */
const NEAR = 0.05

/** Of fewer than this one may be missing. */
const FEW = 10

/** Three and more parts that fall short of their whole by so little that one of the numbers is a slip. */
export function nearly({ claims }: Told, list: readonly number[], whole: number): boolean {
  const { low, high } = claims[whole]!
  const sum = total(list.map((index) => claims[index]!))
  return list.length > 2 && sum.high < low && (sum.high > high * (1 - NEAR) || (high >= FEW && low - sum.high <= 1))
}

/** Parts of a whole told in another sentence: so near that no other can be meant. */
export function closeTo({ claims }: Told, list: readonly number[], whole: number): boolean {
  const { low, high } = claims[whole]!
  const sum = total(list.map((index) => claims[index]!))
  return low >= 20 && sum.high < high * (1 + NEAR) && sum.low > low * (1 - NEAR)
}

/** Parts that make three quarters of their whole and more, or that one wrong digit keeps from it: all of it may be meant. */
export function most({ claims }: Told, list: readonly number[], whole: number): boolean {
  const [sum, said] = [total(list.map((index) => claims[index]!)).high, claims[whole]!.low]
  return sum >= said * 0.75 || said - sum <= 9
}

/** As `nearly`, above the whole. */
export function slightlyOver({ claims }: Told, list: readonly number[], whole: number): boolean {
  const { low, high } = claims[whole]!
  const sum = total(list.map((index) => claims[index]!))
  return list.length > 2 && sum.low > high && (sum.low < low * (1 + NEAR) || (high >= FEW && sum.low - high <= 1))
}

/** Of several wholes the one that the parts come nearest to; of equal ones the first. */
export function closest(told: Told, list: readonly number[], wholes: readonly number[]): number | undefined {
  const sum = total(list.map((index) => told.claims[index]!)).low
  const off = (index: number) => Math.abs(told.claims[index]!.low - sum)
  return wholes.filter((index) => closeTo(told, list, index)).toSorted((a, b) => off(a) - off(b))[0]
}

/** Farther over their whole than this, in shares of it, the parts were never meant to be added up. */
const OVER = 1.3

/** Parts that make more than their whole, each of them less. */
export function over({ claims }: Told, list: readonly number[], whole: number): boolean {
  const [sum, said] = [list.reduce((all, index) => all + nominal(claims[index]!), 0), nominal(claims[whole]!)]
  return sum > said && sum < said * OVER && list.every((index) => claims[index]!.low <= claims[whole]!.high)
}

// As printed: rounding has been allowed for where it was asked whether they add up.
function nominal({ value, scale, low }: Claim): number {
  return value === null ? low : value * scale
}
