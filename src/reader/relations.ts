import type { Claim } from './claim.ts'
import { lists } from './relations/lists.ts'
import { parts } from './relations/parts.ts'
import { rates } from './relations/rates.ts'
import type { Relation } from './relations/relation.ts'
import { growth, products, shares, totals } from './relations/totals.ts'
import type { Sentence } from './sentences.ts'

/** Every relation the text states among its own figures, each once: where two rules find the same, the first stands. */
export function relations(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const found = [
    ...parts(text, sentences, claims), ...totals(text, claims), ...shares(claims), ...rates(claims), ...products(claims), ...growth(claims),
    ...lists(text, sentences, claims),
  ]
  const seen = new Set<string>()
  return found.filter((relation) => {
    const key = [relation.kind, relation.figures.toSorted((a, b) => a - b), relation.total, relation.slogan?.start].join('|')
    return !seen.has(key) && seen.add(key)
  })
}
