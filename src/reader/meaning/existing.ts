import type { Claim } from '../claim.ts'
import type { Relation } from '../relations/relation.ts'
import type { Meaning } from './vocabulary.ts'
import { LEFT, PLANNED } from '../words/plans.ts'

/**
 * Of what a figure may mean, that which exists already. What is planned is held against no ledger, but for groups that
 * stand there now (跟进3家愿意建会的企业, the name behind its number), parts of what was done, names that only
 * sound like a plan (需继续动员12家), and what is told to be left to do (抓好尚未完成的扩面8个, its parts too).
 */
export function existing(claim: Claim, index: number, claims: readonly Claim[], relations: readonly Relation[], meanings: readonly Meaning[]): readonly Meaning[] {
  if (!claim.planned || relations.some(r => r.total !== null && r.figures.includes(index) && !claims[r.total]!.planned)) return meanings
  const partOfLeft = claims.slice(Math.max(0, index - REACH), index).some(one => one.sentence === claim.sentence && isLeft(one.before))
  const stands = (name: string, level: boolean) => (level || isLeft(name)) && claim.after.includes(name) || (soundsPlanned(name) || isLeft(name)) && claim.before.includes(name)
  return meanings.filter(m => m.level && m.split !== undefined && partOfLeft || m.names.some(name => stands(name, m.level)))
}

/** Parts farther behind their whole than this are none of it. */
const REACH = 40

function isLeft(words: string): boolean {
  return LEFT.some(word => words.includes(word))
}

function soundsPlanned(name: string): boolean {
  return PLANNED.some(word => name.includes(word))
}
