import type { SentClaim } from '../../doors.ts'

export type Verdict = SentClaim['verdict']

/** From one claim to the next (1) or the one before (-1) that is looked for, around the ends of the text; itself where there is no other. */
export function step(claims: readonly SentClaim[], from: number, by: 1 | -1, wanted: (claim: SentClaim) => boolean): number {
  const { length } = claims
  for (let far = 1; far <= length; far++) {
    const at = (from + by * far + length * far) % length
    if (wanted(claims[at]!)) return at
  }
  return from
}

/** What an officer has to decide upon. */
export function isWrong({ verdict }: SentClaim): boolean {
  return verdict === 'differs' || verdict === 'doubtful'
}

export function countsOf(claims: readonly SentClaim[]): Record<Verdict, number> {
  const counts = { agrees: 0, differs: 0, doubtful: 0, unchecked: 0 }
  for (const { verdict } of claims) counts[verdict]++
  return counts
}
