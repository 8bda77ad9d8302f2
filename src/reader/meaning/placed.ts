import { canonical } from '#kit/canonical.ts'
import type { Claim } from '../claim.ts'
import type { Reading } from '../read.ts'
import { SURE, told, type Match } from './scored.ts'
import type { Meaning } from './vocabulary.ts'

/**
 * What figures mean by their place in a whole, where their own words say something else; by figure index, empty where nothing is left. A part is of what its
 * whole is of: 慰问职工216人，其中劳模12人 are no 现有劳模, 来信来访46件，其中工伤类11件 no 劳动争议. And a whole is of what its parts are of: 一等奖4名、
 * 二等奖8名，共12名.
 */
export function placed(
  { figures: claims, relations }: Pick<Reading, 'figures' | 'relations'>, matches: readonly (readonly Match[])[], meanings: readonly Meaning[],
): Map<number, readonly Meaning[]> {
  const found = new Map<number, readonly Meaning[]>()
  const close = matches.map(told)
  const first = (index: number) => close[index]![0]?.meaning
  for (const { kind, figures, total, holds } of relations) {
    if (total === null || !holds || (kind !== 'sum' && kind !== 'part_of')) continue
    const loose = (close[total]![0]?.letters ?? 0) < SURE
    const together = kind === 'sum' && figures.every((index) => claims[index]!.sentence === claims[total]!.sentence)
    const gathered = together && loose ? gather(figures.map(first), meanings) : undefined
    if (gathered !== undefined && gathered !== first(total)) found.set(total, [gathered])
    const whole = gathered ?? first(total)
    for (const index of figures) {
      const own = first(index)
      // What is understood as a part already is one of the whole that its words name.
      if (own === undefined || found.has(index) || ['part', 'carried'].includes(close[index]![0]!.by)) continue
      // 由去年的128家增加到137家 is the same thing at another time.
      const apart = own === whole && canonical(claims[index]!.period) !== canonical(claims[total]!.period)
      const kept = apart ? own : inside(own, matches[index]!, whole, claims[total]!)
      if (kept !== own) found.set(index, kept === undefined ? [] : [kept])
    }
  }
  return found
}

// What a part means, given what its whole means: its own meaning, another one that it may have, or none.
function inside(own: Meaning, matches: readonly Match[], whole: Meaning | undefined, { verbs }: Claim): Meaning | undefined {
  // 慰问劳模、职工共216人，其中劳模12人: so many of those to whom it was done.
  if (whole === undefined) return own.level && verbs.length > 0 ? undefined : own
  if (own === whole) return undefined
  if (own.indicator === whole.indicator || own.whole === whole.indicator) return own
  const sibling = matches.find(({ meaning }) => meaning.indicator === whole.indicator && meaning.split !== undefined)?.meaning
  if (own.split !== undefined && own.ledger !== whole.ledger) return sibling
  // 新建单位11家，其中非公企业8家: of what happened no part stands.
  return own.level && !whole.level && own.ledger !== whole.ledger ? sibling : own
}

// What all parts are parts of.
function gather([first, ...others]: readonly (Meaning | undefined)[], meanings: readonly Meaning[]): Meaning | undefined {
  if (first?.split === undefined || others.some((other) => other?.indicator !== first.indicator || other.split === undefined)) return undefined
  return meanings.find(({ indicator, split }) => indicator === first.indicator && split === undefined)
}
