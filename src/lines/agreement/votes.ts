import { nationalRule } from '#law/law.ts'
import { reached } from '#law/share.ts'

/** What a vote tells; null what is not known. `base` are all delegates, present or not. */
export type Vote = { base: number | null; present: number | null; yes: number | null }
/** Whose rules: of draft agreements, or of congresses. */
export type Body = 'agreement' | 'congress'

/** As many are there as the national rule asks for; a record knows no place. Of what is not known nothing is said. */
export function isQuorate(body: Body, { base, present }: Omit<Vote, 'yes'>): boolean {
  return holds(`${body}.quorum`, present, base)
}

/** As many of all delegates agree, not only of those present. */
export function passes(body: Body, { base, yes }: Omit<Vote, 'present'>): boolean {
  return holds(`${body}.majority`, yes, base)
}

function holds(id: string, votes: number | null, base: number | null): boolean {
  const rule = nationalRule(id)
  return rule === null || votes === null || base === null || reached(rule, votes, base).reached
}
