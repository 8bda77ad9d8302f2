import { addsUp } from './arithmetic.ts'
import { isDelta } from './changes.ts'
import { isEach } from './each.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, REACH, readable, type Told } from './told.ts'

/** Below this a sum may be met by chance. */
const TELLING = 20

/**
 * A run of figures in one unit that adds up to the one right before it or right behind it, though no word says so: 第一期58人，第二期63人，参训121人.
 * `taken` are figures whose sums are known.
 */
export function runs(told: Told, taken: ReadonlySet<number>, partOf: ReadonlyMap<number, number>): Relation[] {
  const split = new Set(partOf.keys())
  const { claims } = told
  const found: Relation[] = []
  for (const own of told.inSentence.values()) {
    const rows = Map.groupBy(own.filter((index) => fit(told, index)), (index) => key(told, index, own))
    for (const row of rows.values()) {
      const first = row.find((index) => !taken.has(index))
      if (first === undefined) continue
      const last = row.at(-1)!
      const behind = runTo(told, row, last)
      if (behind && !taken.has(last)) { found.push({ kind: 'sum', figures: behind, total: last, holds: true, sure: false }); continue }
      const earlier = before(told, row[0]!, 4).filter((index) => !split.has(index) && comparable(claims[index]!, claims[row[0]!]!) && fit(told, index))
      const wholes = [row[0]!, ...earlier.toReversed().slice(0, 2)]
      for (const whole of wholes) {
        const rest = row.filter((index) => index > whole && !taken.has(index))
        const tells = (some: readonly number[]) => claims[whole]!.low >= TELLING || (some.length > 2 && some[0]! <= whole + 2)
        const parts = [rest, ...heads(rest)].find((some) => some.length > 1 && tells(some) && addsUp(claims, some, whole))
        if (parts) {
          found.push({ kind: 'sum', figures: parts, total: whole, holds: true, sure: false })
          for (const part of parts) split.add(part)
          break
        }
      }
    }
  }
  return found
}

// 386条，梳理为142条、97条、84条、63条，解决351条: three and more may make the whole before others follow.
function heads(row: readonly number[]): number[][] {
  return Array.from({ length: Math.max(0, Math.min(row.length, REACH) - 3) }, (_, at) => row.slice(0, at + 3))
}

function fit(told: Told, index: number): boolean {
  const claim = told.claims[index]!
  return readable(claim) && isCount(claim) && !claim.approx && !isDelta(told, index) && !isEach(claim)
}

// The first figure of the sentence that this one is comparable with.
function key({ claims }: Told, index: number, own: readonly number[]): number {
  return own.slice(0, 12).find((other) => comparable(claims[other]!, claims[index]!)) ?? index
}

function runTo({ claims, text }: Told, row: readonly number[], last: number): number[] | null {
  // 金奖10项、银奖20项、铜奖30项: the last of a list is no total of it.
  if (claims[last]!.low < TELLING || (last > 0 && text[claims[last - 1]!.end] === '、')) return null
  for (let length = row.length - 1; length >= 2; length--) {
    const parts = row.slice(row.length - 1 - length, -1)
    if (addsUp(claims, parts, last)) return parts
  }
  return null
}
