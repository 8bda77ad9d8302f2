import { addsUp } from './arithmetic.ts'
import { isDelta } from './changes.ts'
import { isEach } from './each.ts'
import type { Relation } from './relation.ts'
import { before, between, comparable, isCount, readable, type Told } from './told.ts'

/** Below this a sum may be met by chance. */
const TELLING = 20

/**
 * 诉求96件。当场答复的38件；需要协调的58件，协调成功49件: each stretch between ； begins with a part, whatever is told of it behind.
 * Told only where they make a figure told shortly before.
 */
export function stretches(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return [...told.inSentence.values()].flatMap((own): Relation[] => {
    const plain = own.filter((index) => readable(claims[index]!) && isCount(claims[index]!) && !claims[index]!.approx && !isDelta(told, index) && !isEach(claims[index]!))
    return plain.slice(0, 8).flatMap((first): Relation[] => {
      if (partOf.has(first)) return []
      const heads = headsFrom(told, plain.filter((index) => index >= first && comparable(claims[index]!, claims[first]!)))
      if (heads.length < 2) return []
      const may = (at: number) => comparable(claims[at]!, claims[first]!) && claims[at]!.low >= TELLING && !isEach(claims[at]!) && !isDelta(told, at)
      const near = before(told, first, 2).filter(may).slice(-4).filter((at) => claims[at]!.sentence !== claims[first]!.sentence || !between(told, at, first).includes('；'))
      // Of several equal wholes the first told is the one.
      const whole = near.find((at) => addsUp(claims, heads, at))
      return whole === undefined ? [] : [{ kind: 'sum', figures: heads, total: whole, holds: true, sure: false }]
    }).slice(0, 1)
  })
}

// The first figure of its unit in each stretch.
function headsFrom(told: Told, row: readonly number[]): number[] {
  return row.filter((index, place) => place === 0 || between(told, row[place - 1]!, index).includes('；'))
}
