import { tidy } from '#kit/interval.ts'
import type { Misfit } from './misfit.ts'
import { rows } from './rows.ts'
import { stretches, weighed } from './sums.ts'
import { nominal, turned } from '../surprise.ts'
import type { Told } from '../told.ts'

/**
 * 困难职工267名，其中大病救助231人、…: a row that would make its whole were two digits of one figure in their places. Weighed as a sum that fits, less what so many
 * figures might do by chance.
 */
export function turnedSums(told: Told): Misfit[] {
  const { claims } = told
  return rows(told).filter(({ as }) => as !== 'shares' && as !== 'gapped').flatMap((row) => {
    const may = (low: number, high: number, whole: number) => mayTurn((low + high - claims[whole]!.low - claims[whole]!.high) / 2)
    return stretches(told, row, may, MUCH).filter(({ parts, whole }) => isTurned(told, parts, whole)).map(({ parts, whole }): Misfit => {
      const { weight } = weighed(told, row, parts, whole)
      return { parts, whole, weight: weight - Math.log2(parts.length + 1) - RARE }
    })
  })
}

/** Parts of which one has its digits turned may be so many times their whole. */
const MUCH = 2.5

/** So seldom is a number written like that, in bits. */
const RARE = 1

// Digits in each other’s place are off by a multiple of 9, up to 81 and its tens.
function mayTurn(off: number): boolean {
  let cents = Math.round(Math.abs(off) * 100)
  if (cents === 0 || cents % 9 !== 0) return false
  while (cents % 10 === 0) cents /= 10
  return cents <= 81
}

function isTurned({ claims }: Told, parts: readonly number[], whole: number): boolean {
  const all = [whole, ...parts]
  // 三家工会，会员583人。其中…420人…118人: two may be some of them.
  if (parts.length === 2 && whole < parts[0]!) return false
  if (all.some((at) => claims[at]!.value === null || claims[at]!.approx || claims[at]!.planned !== claims[whole]!.planned)) return false
  const off = parts.reduce((sum, at) => sum + nominal(claims[at]!), 0) - nominal(claims[whole]!)
  return all.some((at) => {
    const { value, scale } = claims[at]!
    return turned(value!, tidy(value! + (at === whole ? off : -off) / scale))
  })
}
