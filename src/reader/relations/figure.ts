import { once } from '#kit/once.ts'
import type { Claim } from '../claim.ts'
import { ALIKE_UNITS, SAME_UNITS } from '../words/relations.ts'

/**
 * A claim with what is asked of it over and over, worked out once since every figure is held against many. `plain`: its unit without the scale before it and
 * the second one in brackets: 人次 of 万人次, 件 of 件（次）. Figures of `same` can be added and compared (人 and 名), those of `kin` may stand for one another
 * (家 and 个). `each`: 人 of 每人 and 人均 before it, and of /人 behind; empty where it is no amount for each.
 */
export type Figure = Claim & Units & { each: string }

type Units = { plain: string; same: string; kin: string }

/** Each claim of a text as a figure. */
export function figures(text: string, claims: readonly Claim[]): Figure[] {
  const units = once(unitsOf)
  // 518人（男376、女142）: what has no unit in the bracket behind a figure has the figure's.
  const unitOf = (index: number): string => {
    const [last, { unit, start }] = [claims[index - 1], claims[index]!]
    if (unit !== '' || last === undefined || last.quantity === 'money') return unit
    const between = text.slice(last.end, start)
    return /^[（(][^（()）\d]{0,8}$/.test(between) || (last.unit === '' && /^[、，；][^（()）、，；。]{0,8}$/.test(between)) ? unitOf(index - 1) : unit
  }
  return claims.map((claim, index) => (
    {
      ...RARE, ...claim, ...(claim.high === Infinity && passed(claim)), ...units(unitOf(index)), ...(claim.quantity === 'money' && MONEY),
      each: eachBefore(claim.before) || eachAfter(claim.after) || (claim.quantity === 'money' ? prizeOf(claims, index) : ''),
    }
  ))
}

// 会员超过|6000人 are no 7000: what is passed is told as 6000余人 is, or was just reached; but 25人以上 is a measure.
function passed({ value, scale, low, before, quantity }: Claim): { high: number } | false {
  if (value === null || value === 0 || quantity === 'percent' || !/(?:超过|突破|逾)了?$/.test(before)) return false
  const [, , zeros = '', places = ''] = /^(\d*?[1-9])?(0*)(?:\.(\d+))?$/.exec(String(value)) ?? []
  return { high: low + scale * 10 ** (places === '' ? zeros.length : -places.length), ...REACHED }
}

const REACHED = { lowOpen: undefined } as {}

/** What only some claims have stands in all figures, so that they are objects of one shape, which an engine sees into most quickly. */
const RARE = { min: undefined, max: undefined, amountYuan: undefined, bound: undefined, lost: undefined, lowOpen: undefined, highOpen: undefined } as {}

const MONEY = { same: 'money', kin: '元' }

function unitsOf(unit: string): Units {
  const plain = unit.replace(/^[万亿千百十]+|[（(].*$/g, '')
  return { plain, same: SAME.get(plain) ?? plain, kin: KIN.get(plain) ?? plain }
}

const [SAME, KIN] = [SAME_UNITS, ALIKE_UNITS].map((families: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(families).flatMap(([name, units]) => units.map((unit) => [unit, name] as const)))) as [Map<string, string>, Map<string, string>]

// 一等奖3名、二等奖6名，奖金2.04万元（一等奖|2000元、…）: an amount for each of those that were counted.
function prizeOf(claims: readonly Claim[], index: number): string {
  const { before, sentence } = claims[index]!
  const prize = PRIZE.exec(before)?.[1]
  if (prize === undefined) return ''
  const counted = claims.slice(Math.max(0, index - NEAR), index).findLast((claim) => claim.sentence === sentence && PRIZE.exec(claim.before)?.[1] === prize)
  return counted === undefined || counted.quantity === 'money' || counted.value === 1 ? '' : counted.unit
}

const PRIZE = /([特一二三]等奖|优秀奖|优胜奖)$/

/** No farther off, in figures. */
const NEAR = 12

// 3000元/人
function eachAfter(after: string): string {
  return /^[/／]([人名户家个次份天月])/.exec(after)?.[1] ?? ''
}

function eachBefore(before: string): string {
  // 每个每年8万元 is for each one.
  const one = /(?:^|[，、])一(户|人|家|位|名|个)$/.exec(before)?.[1]
  if (one) return one
  if (!/[每均]/.test(before)) return ''
  const said = before.replace(/(?<=[每均].{0,3})每年/, '').replace(/(?<=每.)平均/, '')
  const found = /(?:平均一(.)|每(.)|(.)均)[^每均，。、；]{0,8}$/.exec(said)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}
