import { addsUp } from '../arithmetic.ts'
import { EARLIER, GROWTH } from '../../words/relations.ts'
import { isDelta } from '../deltas.ts'
import type { Relation } from '../relation.ts'
import { alike, isCount, readable, type Told } from '../told.ts'

/**
 * 新建工会9家 … 由年初的27家发展到36家; 年初17个 … 新组建三家 … 目前共有20个: what there was and what came to it make what there is. Told only where it
 * fits; `sums` are told of already.
 */
export function grew(told: Told, sums: readonly Relation[]): Relation[] {
  const { claims, sentences } = told
  const place = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  const counted = (at: number) => claims[at] !== undefined && readable(claims[at]!) && isCount(claims[at]!) && !claims[at]!.approx
  return claims.flatMap((now, index): Relation[] => {
    if (!counted(index) || !NOW.test(said(told, index))) return []
    const near = Array.from({ length: 2 * REACH }, (_, at) => index - REACH + at).filter((at) => at !== index && counted(at) && alike(claims[at]!, now))
    const then = near.filter((at) => at < index && place(at) === place(index) && claims[at]!.low < now.low && THEN.test(said(told, at)) && !isDelta(told, at))
    const come = near.filter((at) => Math.abs(place(at) - place(index)) < 2 && COME.test(claims[at]!.before) && !claims[at]!.planned)
    for (const was of then.toReversed()) {
      const by = come.findLast((at) => at !== was && addsUp(claims, [was, at], index))
      const known = sums.some(({ total, figures }) => total === index && by !== undefined && (figures.includes(was) || figures.includes(by)))
      if (by !== undefined && !known) return [{ kind: 'sum', figures: [was, by].toSorted((a, b) => a - b), total: index, holds: true, sure: false }]
    }
    return []
  })
}

/** No farther off, in figures. */
const REACH = 12

function said({ claims, text }: Told, at: number): string {
  return text.slice(Math.max(claims[at - 1]?.end ?? 0, claims[at]!.clause.start), claims[at]!.start)
}

const NOW = /目前|现有|现在|共有|总数|达|[到至]$/
const THEN = new RegExp(`${EARLIER.join('|')}|[由从]`)
const COME = new RegExp(`(?:${GROWTH.filter((word) => word.length > 1).join('|')}|净增|又添)(?:[^，。；、]{0,8}|.{0,20}、[^。；]{0,40})$`)
