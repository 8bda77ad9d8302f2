import type { Match } from './scored.ts'
import type { Relation } from '../relations/relation.ts'
import type { Meaning } from './vocabulary.ts'

/**
 * The parts of a split that no other item of a stated sum has taken, for the one item whose words say
 * nothing: 愿建3家，动员6家，不符2家，还有2家分别在浒山和东一. By figure index; which of several it is, the ledger tells.
 */
export function leftovers(relations: readonly Relation[], matches: readonly Match[][], meanings: readonly Meaning[]): Map<number, Meaning[]> {
  const found = new Map<number, Meaning[]>()
  for (const { kind, figures, total } of relations) {
    if (kind !== 'sum' || total === null) continue
    const [silent, ...more] = figures.filter(i => matches[i]!.length === 0)
    const whole = matches[total]![0]?.meaning
    if (silent === undefined || more.length > 0 || !whole || whole.split !== undefined) continue
    const taken = figures.flatMap(i => matches[i]![0]?.meaning ?? [])
    if (taken.some(part => part.indicator !== whole.indicator)) continue
    found.set(silent, meanings.filter(m => m.indicator === whole.indicator && m.split !== undefined && !taken.includes(m)))
  }
  return found
}
