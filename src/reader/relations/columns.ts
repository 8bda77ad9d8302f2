import { addsUp } from './arithmetic.ts'
import { isBase, isDelta } from './changes.ts'
import { isEach } from './each.ts'
import { closeTo } from './nearness.ts'
import type { Relation } from './relation.ts'
import { comparable, isCount, readable, type Told } from './told.ts'

/** How far before the first row, in figures, the whole of a second column stands. */
const NEAR = 12

/** 新建128家、会员7260人：东街36家、2150人；西街31家、1840人；…: where one column adds up, the one beside it must. `known` are the relations found so far. */
export function columns(told: Told, known: readonly Relation[]): Relation[] {
  const { claims } = told
  const taken = new Set(known.filter(({ kind }) => kind === 'sum').flatMap(({ figures }) => figures))
  return known.filter(({ kind, figures, holds, total }) => kind === 'sum' && holds && total !== null && figures.length > 2).flatMap(({ figures }): Relation[] => {
    const next = figures.map((index) => index + 1)
    const [first] = next as [number]
    const isColumn = next.every((index) => !figures.includes(index) && !taken.has(index) && isPlain(told, index) && comparable(claims[index]!, claims[first]!))
    if (!isColumn || next.some((index) => claims[index]!.sentence !== claims[index - 1]!.sentence)) return []
    const may = Array.from({ length: Math.min(NEAR, figures[0]!) }, (_, at) => figures[0]! - 1 - at).filter((at) => isPlain(told, at) && comparable(claims[at]!, claims[first]!))
    const whole = may.find((at) => addsUp(claims, next, at)) ?? may.find((at) => closeTo(told, next, at))
    return whole === undefined ? [] : [{ kind: 'sum', figures: next, total: whole, holds: addsUp(claims, next, whole), sure: false }]
  })
}

function isPlain(told: Told, index: number): boolean {
  const claim = told.claims[index]
  return claim !== undefined && readable(claim) && isCount(claim) && !isDelta(told, index) && !isBase(told, index) && !isEach(claim)
}
