import type { Claim } from './claim.ts'
import type { Surroundings } from './likeness.ts'
import type { Sentence } from './sentences.ts'

/** The words around each claim of a text; `list` are its sentences, claims are in order. Two side by side (38批64人次) share the words before. */
export function surroundings(text: string, claims: readonly Claim[], list: readonly Sentence[]): Surroundings[] {
  const found: Surroundings[] = []
  for (const [i, claim] of claims.entries()) {
    const start = list[claim.sentence]?.start ?? 0
    const before = claims.slice(Math.max(0, i - 40), i).filter(other => other.sentence === claim.sentence)
    const near = before.at(-1)?.end === claim.start ? found[i - 1]!.near : claim.before.slice(claim.before.lastIndexOf('、') + 1)
    found.push({ near, after: claim.after.split('、')[0]!, earlier: without(text, start, claim.start, before) })
  }
  return found
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
