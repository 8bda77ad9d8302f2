import type { Claim } from './claim.ts'
import type { Surroundings } from './likeness.ts'
import type { Sentence } from './sentences.ts'

/** The words around each claim of a text; `list` are its sentences, claims are in order. */
export function surroundings(text: string, claims: readonly Claim[], list: readonly Sentence[]): Surroundings[] {
  return claims.map((claim, i) => {
    const start = list[claim.sentence]?.start ?? 0
    const before = claims.slice(Math.max(0, i - 40), i).filter(other => other.sentence === claim.sentence)
    return { near: claim.before.slice(claim.before.lastIndexOf('、') + 1), after: claim.after.split('、')[0]!, earlier: without(text, start, claim.start, before) }
  })
}

/** The stretch with its figures left out, so that no name is found across a number. */
function without(text: string, start: number, end: number, figures: readonly Claim[]): string {
  let [words, at] = ['', start]
  for (const figure of figures) {
    words += text.slice(at, figure.start) + ' '
    at = figure.end
  }
  return words + text.slice(at, end)
}
