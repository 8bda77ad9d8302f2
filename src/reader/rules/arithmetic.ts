import type { Found } from '../finding.ts'
import type { Reading } from '../read.ts'
import type { Relation } from '../relations/relation.ts'

/** The relations of some kinds that the text states and its own figures break: told at the total, the other figures bear it out. */
export function broken({ figures, relations }: Reading, kinds: readonly Relation['kind'][], say: (relation: Relation, words: (index: number) => string) => string): Found[] {
  const words = (index: number) => `“${figures[index]!.text}”`
  return relations.filter(({ kind, holds, figures }) => !holds && kinds.includes(kind) && figures.length > 0).map((relation): Found => {
    const place = relation.total ?? relation.figures.at(-1)!
    const others = [...relation.figures, ...relation.total === null ? [] : [relation.total]].filter(index => index !== place)
    const { start, end } = figures[place]!
    return { start, end, sure: relation.sure ? 'sure' : 'suspect', say: say(relation, words), evidence: others.map(index => ({ start: figures[index]!.start, end: figures[index]!.end })) }
  })
}

/** At most so many figures are named in a sentence. */
const MOST = 5

export function joined(figures: readonly number[], words: (index: number) => string): string {
  const named = figures.slice(0, MOST).map(words).join('、')
  return figures.length > MOST ? `${named}等${figures.length}项` : named
}
