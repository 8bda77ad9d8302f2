import type { About, Found } from '../finding.ts'
import type { Reading } from '../read.ts'
import type { Relation } from '../relations/relation.ts'
import type { Span } from '../sentences.ts'
import { isDifferent } from '../meaning/taken.ts'

type Say = (relation: Relation, words: (index: number) => string) => string

/**
 * The relations of some kinds that the text states and its own figures break: told at the total, the other figures bear it out.
 * Where one of them surely differs from the ledgers, that is the reason, and nothing more is said.
 */
export function broken({ figures, relations }: Reading, { figures: taken = [] }: About, kinds: readonly Relation['kind'][], say: Say): Found[] {
  const words = (index: number) => `“${figures[index]!.text}”`
  return relations.flatMap((relation): Found[] => {
    const { kind, holds, total, sure } = relation
    const place = total ?? relation.figures.at(-1)
    if (holds || !kinds.includes(kind) || place === undefined) return []
    const others = [...relation.figures, ...total === null ? [] : [total]].filter(index => index !== place)
    if ([place, ...others].some(index => taken[index]?.sure && isDifferent(figures[index]!, taken[index]))) return []
    const span = (index: number): Span => ({ start: figures[index]!.start, end: figures[index]!.end })
    return [{ ...span(place), sure: sure ? 'sure' : 'suspect', say: say(relation, words), evidence: others.map(span) }]
  })
}

/** At most so many figures are named in a sentence. */
const MOST = 5

export function joined(figures: readonly number[], words: (index: number) => string): string {
  const named = figures.slice(0, MOST).map(words).join('、')
  return figures.length > MOST ? `${named}等${figures.length}项` : named
}
