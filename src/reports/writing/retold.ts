import type { LedgerRecord } from '#model/base.ts'
import type { Register } from '#model/register.ts'
import { holds } from '#model/where.ts'
import type { Clause } from './matter.ts'

/**
 * The clauses that do more than add up what is told one by one beside them: 组队参加上级活动2次 behind both of the two. A clause with
 * a further number, or whose records are not all told as what it counts, stays: a fault that is told is not told as a 再次提出的问题.
 */
export function notRetold(register: Register, clauses: readonly Clause[]): Clause[] {
  const singles = clauses.flatMap(({ saying: { phrase, record } }) => record ? [{ ledger: phrase.ledger, told: Object.keys(phrase.each?.where ?? {}), record }] : [])
  return clauses.filter(clause => !onlyCounts(register, clause, singles.filter(({ ledger }) => ledger === clause.saying.phrase.ledger)))
}

/** A record, and the fields by which it was chosen to be told. */
type Single = { told: readonly string[]; record: LedgerRecord }

function onlyCounts(register: Register, { saying, choice: { ways } }: Clause, singles: readonly Single[]): boolean {
  const [figure, ...others] = ways[0]!.flatMap(run => run.figure ?? [])
  const counted = figure && register.indicators.get(figure.indicator)
  if (saying.record || !counted || others.length > 0 || figure.split !== undefined || figure.trail.totals > 0) return false
  if (!('flow' in counted) || 'spread' in counted || counted.of !== undefined || counted.sum !== undefined || counted.distinct !== undefined) return false
  const fields = Object.keys(counted.where ?? {})
  const own = singles.filter(({ told, record }) => record['form'] !== 'total' && fields.every(one => told.includes(one)) && holds(counted.where, one => record[one]))
  return own.length > 0 && own.length === figure.value
}
