import { tidy } from '#kit/interval.ts'
import { EARLIER } from '../../words/relations.ts'
import { isDelta } from '../deltas.ts'
import { measure, nounBefore } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { nominal } from '../surprise.ts'
import { comparable, isCount, readable, type Told } from '../told.ts'

/**
 * What stands now, what stood before and what came to it, told in two places and not making one another: 会员6340人，比上年增加420人 … 会员6340人，上年末为5940人;
 * 现有会员4912人 … 新增516人，去年底会员为4369人.
 */
export function risen(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((_, base): Relation[] => {
    if (!isEarlier(told, base) || !exact(told, base)) return []
    const three = levelAgain(told, base) ?? withGain(told, base)
    return three === null ? [] : [{ kind: 'sum', figures: [base, three.gain].toSorted((a, b) => a - b), total: three.level, holds: false, sure: false }]
  })
}

type Risen = { level: number; gain: number }

// 会员6340人，|上年末为5940人: the level right before it, told with what came to it elsewhere.
function levelAgain(told: Told, base: number): Risen | null {
  const { claims } = told
  const now = base - 1
  if (claims[now]?.sentence !== claims[base]!.sentence || !exact(told, now) || !comparable(claims[now]!, claims[base]!)) return null
  const noun = measure(told, now).slice(-2)
  for (const [level, claim] of claims.entries()) {
    const gain = claims[level + 1]
    const same = level !== now && claim.value === claims[now]!.value && comparable(claim, claims[now]!) && noun.length > 1 && measure(told, level).endsWith(noun)
    if (!same || !gain || gain.sentence !== claim.sentence || !comparable(gain, claim) || !exact(told, level + 1)) continue
    const was = /[比较]?(?:上年|去年|年初)[^，。；]{0,4}(?:净?增[加长]?|多|减少|少)了?$/.exec(gain.before)
    if (was && isDelta(told, level + 1)) return made(told, base, level + 1, /减少|少了?$/.test(was[0])) === nominal(claim) ? null : { level, gain: level + 1 }
  }
  return null
}

// 新增516人，|去年底会员为4369人 of 会员4912人 that only two digits in another order keep from it: others may have gone.
function withGain(told: Told, base: number): Risen | null {
  const { claims } = told
  const isGain = (at: number) => claims[at]?.sentence === claims[base]!.sentence && comparable(claims[at]!, claims[base]!) && exact(told, at) && GAIN.test(claims[at]!.before)
  const gain = [base - 1, base + 1].find(isGain)
  const noun = nounBefore(told, base).replace(THEN, '')
  if (gain === undefined || noun.length < 2 || !nounBefore(told, gain).endsWith(noun)) return null
  const sum = made(told, base, gain, false)
  const levels = claims.keys().filter((at) => at !== base && at !== gain && comparable(claims[at]!, claims[base]!) && exact(told, at) && measure(told, at) === noun).toArray()
  const level = levels.find((at) => isSwap(nominal(claims[at]!), sum) || isSwap(tidy(nominal(claims[at]!) - nominal(claims[gain]!)), nominal(claims[base]!)))
  return level === undefined || levels.some((at) => nominal(claims[at]!) === sum) ? null : { level, gain }
}

const GAIN = /新增|新发展|净增|新吸收|新建/
const THEN = new RegExp(`^.*(?:${EARLIER.join('|')})[底末]?`)

function isEarlier({ claims }: Told, at: number): boolean {
  return /(?:去年|上年|年初)[底末]?[^，。；\d]{0,6}$/.test(claims[at]!.before) && !/[比较同]/.test(claims[at]!.before)
}

function made({ claims }: Told, base: number, gain: number, down: boolean): number {
  return tidy(nominal(claims[base]!) + (down ? -1 : 1) * nominal(claims[gain]!))
}

function exact({ claims }: Told, at: number): boolean {
  const claim = claims[at]!
  return claim.value !== null && !claim.approx && !claim.planned && readable(claim) && isCount(claim)
}

// 4369 for 4396
function isSwap(a: number, b: number): boolean {
  return a !== b && [a, b].map((value) => [...String(value)].sort().join('')).every((digits, _, all) => digits === all[0])
}
