import { EARLIER } from '../words/relations.ts'
import { isMultiple } from './arithmetic.ts'
import { isDelta } from './changes.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, readable, type Told } from './told.ts'

/** 136.8万元，为去年同期91.2万元的1.5倍; 由12家增加到36家，增长2倍; 比上年的40件翻了一番: how many times the one is the other. */
export function multiples(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((times, index): Relation[] => {
    if ((times.unit !== '倍' && times.unit !== '番') || !readable(times)) return []
    const pair = (times.unit === '倍' && /的(?:近|约)?$/.test(times.before) ? ofBase(told, index) : null) ?? twoLevels(told, index)
    if (!pair) return []
    const more = times.unit === '番' || !/(?:的|到)(?:近|约|原来的)?$/.test(times.before)
    const holds = isMultiple(claims[pair[0]]!, claims[pair[1]]!, times, more)
    return [{ kind: 'ratio', figures: pair, total: index, ...(more && { change: true as const }), holds, sure: holds }]
  })
}

// 为 去年同期91.2万元 的 1.5倍: the figure right before 的 is the base.
function ofBase(told: Told, index: number): [number, number] | null {
  const { claims, text } = told
  const base = claims[index - 1]
  if (!base || !isCount(base) || !readable(base) || !/^[^，。；、]{0,6}的(?:近|约)?$/.test(text.slice(base.end, claims[index]!.start))) return null
  const of = before(told, index - 1, 1).findLast((at) => comparable(claims[at]!, base))
  return of === undefined ? null : [of, index - 1]
}

// [later, earlier]: the last two of one kind in the sentence; behind 比 or 去年 stands the earlier one.
function twoLevels(told: Told, index: number): [number, number] | null {
  const { claims, text } = told
  const own = before(told, index).filter((at) => isCount(claims[at]!) && !isDelta(told, at))
  const second = own.at(-1)
  const first = second === undefined ? undefined : own.slice(0, -1).findLast((at) => comparable(claims[at]!, claims[second]!))
  if (first === undefined || second === undefined || text.slice(claims[second]!.end, claims[index]!.start).includes('；')) return null
  const middle = text.slice(claims[first]!.end, claims[second]!.start)
  if (/[由从]/.test(claims[first]!.before) && /[到至为]/.test(middle)) return [second, first]
  return EARLIER.some((word) => middle.includes(word)) || /[比较]/.test(middle) ? [first, second] : null
}
