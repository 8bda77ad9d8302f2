import { multipliesTo } from '../arithmetic.ts'
import { isEach, perUnits } from '../each.ts'
import { counts } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { before, comparable, isCount, readable, type Told } from '../told.ts'

/** 小微企业538家，从业人员9460人，企业平均用工17.6人: an average of what a noun names. Told only where a fine average fits. */
export function averages(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((average, index): Relation[] => {
    if (/^平均(?:为|有|达)?$/.test(average.before) && readable(average) && isCount(average)) return plain(told, index)
    const noun = AVERAGE.exec(average.before)?.[1]
    if (noun === undefined && HERE.test(average.before)) return ofEach(told, index)
    if (noun === undefined || !readable(average) || !isCount(average) || average.approx || !isFineAmount(average.value)) return []
    const near = before(told, index, 1).filter((at) => isCount(claims[at]!)).toReversed()
    const counted = near.filter((at) => !comparable(claims[at]!, average) && counts(told, at, noun))
    const wholes = near.filter((at) => comparable(claims[at]!, average) && !isEach(claims[at]!))
    const pairs = counted.flatMap((count) => wholes.map((whole): [number, number] => [count, whole]))
    const pair = pairs.find(([count, whole]) => multipliesTo(claims, [count, index], whole))
    return pair ? [{ kind: 'product', figures: [pair[0], index], total: pair[1], holds: true, sure: false }] : []
  })
}

// 14个街道共有专职干部31人，平均2.2人: the two right before it.
function plain({ claims }: Told, index: number): Relation[] {
  const [count, whole] = [claims[index - 2], claims[index - 1]]
  const fits = count && whole && [count, whole].every((claim) => claim.sentence === claims[index]!.sentence && readable(claim) && isCount(claim))
    && comparable(whole, claims[index]!) && !comparable(count, whole) && multipliesTo(claims, [index - 2, index], index - 1)
  return fits ? [{ kind: 'product', figures: [index - 2, index], total: index - 1, holds: true, sure: false }] : []
}

// 132家企业… ¶ 查出隐患517条，平均每家3.9条: of those counted before, where a fine average right beside its whole fits.
function ofEach(told: Told, index: number): Relation[] {
  const { claims } = told
  const average = claims[index]!
  const units = perUnits(average) ?? []
  const whole = [index - 1, index + 1].find((at) => claims[at]?.sentence === average.sentence && comparable(claims[at], average) && !isEach(claims[at]))
  if (whole === undefined || average.approx || !String(average.value).includes('.')) return []
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const count = claims[at]!
    const fits = units.includes(count.plain) && readable(count) && !count.approx && count.low >= FEWEST && !comparable(count, average)
    if (fits && multipliesTo(claims, [at, index], whole)) return [{ kind: 'product', figures: [at, index], total: whole, holds: true, sure: false }]
  }
  return []
}

const HERE = /平均每[^每均，。、；]{1,6}$/

/** Looking back farther than this, in figures, finds others. */
const FAR = 40

/** Fewer are met by chance. */
const FEWEST = 10

const AVERAGE = /([\u4e00-\u9fff]{2})平均[^每均，。、；]{0,6}$/

/** Three digits and more: hardly met by chance. */
export function isFineAmount(value: number | null): boolean {
  return String(value).replace('.', '').length > 2
}
