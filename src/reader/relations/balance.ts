import { EXPENSE, INCOME, STOCK_LEFT } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import { nounBefore } from './noun.ts'
import type { Relation } from './relation.ts'
import { before, comparable, isCount, readable, type Told } from './told.ts'

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 80

/**
 * 全年总收入86.2万元 … 全年总支出80.4万元 … 收支相抵，结余5.8万元: what came in is what went out and what is left, though sections lie between.
 * 加上年结转21万元，滚存结余27万元: what is carried on.
 */
export function balance(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  return told.claims.flatMap((claim, index): Relation[] => {
    if (!readable(claim) || !isCount(claim)) return []
    return [claim.quantity === 'money' ? yearEnd(told, index, partOf) : null, carried(told, index)].filter((relation) => relation !== null)
  })
}

function yearEnd(told: Told, index: number, partOf: ReadonlyMap<number, number>): Relation | null {
  const { claims } = told
  if (!/[结节]余(?:了|为)?$/.test(claims[index]!.before) || STOCK_LEFT.some((word) => claims[index]!.before.includes(word))) return null
  const [income, expense] = [INCOME, EXPENSE].map((words) => last(told, index, words, partOf))
  if (income === undefined || expense === undefined || !addsUp(claims, [expense, index], income)) return null
  return { kind: 'sum', figures: [expense, index], total: income, holds: true, sure: true }
}

function last(told: Told, index: number, words: readonly string[], partOf: ReadonlyMap<number, number>): number | undefined {
  const { claims } = told
  const from = Math.max(0, index - FAR)
  const known = Array.from({ length: index - from }, (_, at) => from + at).filter((at) => !partOf.has(at) && readable(claims[at]!) && comparable(claims[at]!, claims[index]!))
  const named = words.map((word) => known.findLast((at) => nounBefore(told, at).endsWith(word)))
  return named.find((at) => at !== undefined)
}

// The figure before, the one that is added, and right behind it what both make.
function carried(told: Told, index: number): Relation | null {
  const { claims } = told
  const said = claims[index]!.before
  const made = claims[index + 1]
  if (!/^[，、；]?再?(?:加上|加(?=年|上|去|历|往|期))/.test(said) || said.length > 16 || !made || !readable(made) || !comparable(made, claims[index]!)) return null
  const known = before(told, index, 1).filter((at) => comparable(claims[at]!, made)).toReversed()
  const base = known.find((at) => addsUp(claims, [at, index], index + 1)) ?? (known[0] === index - 1 ? known[0] : undefined)
  if (base === undefined) return null
  const holds = addsUp(claims, [base, index], index + 1)
  return { kind: 'sum', figures: [base, index], total: index + 1, holds, sure: holds }
}
