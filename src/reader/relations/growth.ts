import { isChange, isFine, isGrowthBy } from './arithmetic.ts'
import { isBase, isDelta } from './changes.ts'
import { isEach } from './each.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, readable, type Told } from './told.ts'

/**
 * 会员5218人，比上年多318人，增长6.5%: growth whose base is not printed, told as a ratio of what is over what came to it;
 * and 收缴42万元，比上年增长9.1%, whose base stands far before. `known` are the percents of which another rule has told.
 */
export function growth(told: Told, known: ReadonlySet<number>): Relation[] {
  return told.claims.flatMap((rate, index): Relation[] => {
    if (rate.quantity !== 'percent' || !readable(rate) || known.has(index) || !GROWTH.test(rate.before)) return []
    const found = byDelta(told, index) ?? onFarBase(told, index)
    return found ? [{ kind: 'ratio', total: index, change: true, ...found }] : []
  })
}

const GROWTH = /(?:增长|增幅|增速|增加|上升|上涨|提高|下降|降低|减少|降幅)(?:了|为|达|达到|约|近)?$/
const DOWN = /下降|降低|减少|降幅/

type Found = Pick<Relation, 'figures' | 'holds' | 'sure'>

// What is, and right before the percent how much more or less that is than it was.
function byDelta(told: Told, index: number): Found | null {
  const { claims } = told
  const rate = claims[index]!
  const delta = before(told, index).findLast((at) => at >= index - 2 && isDelta(told, at) && isCount(claims[at]!))
  if (delta === undefined) return null
  const levels = before(told, delta, 2).filter((at) => comparable(claims[at]!, claims[delta]!) && !isDelta(told, at) && !isBase(told, at) && !isEach(claims[at]!)).toReversed()
  const fits = (now: number) => isGrowthBy(claims[now]!, claims[delta]!, rate, DOWN.test(rate.before))
  const now = levels.slice(0, 8).find((at) => fits(at) && (isFine(rate) || at === delta - 1))
  if (now !== undefined) return { figures: [now, delta], holds: true, sure: true }
  const plain = levels[0] === delta - 1 && claims[delta - 1]!.sentence === rate.sentence && /[比较同]/.test(claims[delta]!.before)
  return plain ? { figures: [delta - 1, delta], holds: false, sure: false } : null
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

// Told only where it fits to the last digit of a fine percent.
function onFarBase({ claims }: Told, index: number): Found | null {
  const [rate, now] = [claims[index]!, claims[index - 1]]
  if (!isFine(rate) || !now || now.sentence !== rate.sentence || !readable(now) || !isCount(now) || !(now.planned || /[比较同]/.test(rate.before))) return null
  const from = Math.max(0, index - FAR)
  const may = (at: number) => comparable(claims[at]!, now) && readable(claims[at]!) && !claims[at]!.approx && isChange(now, claims[at]!, rate)
  const base = Array.from({ length: index - 1 - from }, (_, at) => index - 2 - at).find(may)
  return base === undefined ? null : { figures: [index - 1, base], holds: true, sure: false }
}
