import { openers, type Opener } from './openers.ts'
import { comparable, type Told } from '../told.ts'

/** Whether a figure is the first of its unit behind an opener that stands behind `from`. */
export function opensWith(told: Told, at: number, from: number): boolean {
  const opener = openerBefore(told, at)
  return opener !== undefined && opener.at >= from
}

/** Whether a figure is the first behind an opener, or stands in the list that follows it. */
export function opensAt(told: Told, at: number): boolean {
  const { sentence, start } = told.claims[at]!
  return openers(told, sentence).some((opener) => opener.at <= start && start < (opener.to ?? Infinity))
}

/** The opener that a figure is the first of its unit behind. */
export function openerBefore(told: Told, first: number): Opener | undefined {
  const { sentence, start } = told.claims[first]!
  const last = told.claims[lastLike(told, first)]?.end ?? 0
  return openers(told, sentence).findLast(({ at }) => at <= start && at >= last)
}

function lastLike({ claims }: Told, first: number): number {
  let at = first - 1
  while (at >= 0 && claims[at]!.sentence === claims[first]!.sentence && !comparable(claims[at]!, claims[first]!)) at--
  return at
}
