import type { Claim } from './claim.ts'
import type { Relation } from './relations/relation.ts'
import type { Meaning } from './vocabulary.ts'
import { PLANNED } from './words/plans.ts'

/**
 * Of what a figure may mean, that which exists already. What is planned is held against no ledger, but for groups that
 * stand there now (跟进3家愿意建会的企业, the name behind its number), parts of what was done, and names that only
 * sound like a plan (需继续动员12家).
 */
export function existing(claim: Claim, index: number, claims: readonly Claim[], relations: readonly Relation[], meanings: readonly Meaning[]): readonly Meaning[] {
  if (!claim.planned || relations.some(r => r.total !== null && r.figures.includes(index) && !claims[r.total]!.planned)) return meanings
  return meanings.filter(m => m.names.some(name => m.level && claim.after.includes(name) || soundsPlanned(name) && claim.before.includes(name)))
}

function soundsPlanned(name: string): boolean {
  return PLANNED.some(word => name.includes(word))
}
