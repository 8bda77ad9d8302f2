import type { SentClaim } from '../../doors.ts'

/** A stretch of a text; of a claim with its index. */
export type Run = { text: string; claim?: number }

/** The text in stretches that join back to it: what is between the claims, and each claim alone. */
export function runsOf(text: string, claims: readonly Pick<SentClaim, 'start' | 'end'>[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const [claim, { start, end }] of claims.entries()) {
    if (start > at) runs.push({ text: text.slice(at, start) })
    runs.push({ text: text.slice(start, end), claim })
    at = end
  }
  return at < text.length ? [...runs, { text: text.slice(at) }] : runs
}
