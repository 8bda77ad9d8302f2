import type { Claim } from './claim.ts'
import type { Surroundings } from './likeness.ts'
import type { Sentence } from './sentences.ts'
import { sharing } from './words/contexts.ts'

/** The words around each claim of a text; `list` are its sentences, claims are in order. Two side by side (38批64人次) share the words before. */
export function surroundings(text: string, claims: readonly Claim[], list: readonly Sentence[]): Surroundings[] {
  const found: Surroundings[] = []
  for (const [i, claim] of claims.entries()) {
    const start = list[claim.sentence]?.start ?? 0
    const before = claims.slice(Math.max(0, i - 40), i).filter(other => other.sentence === claim.sentence)
    const near = before.at(-1)?.end === claim.start ? found[i - 1]!.near : claim.before.slice(claim.before.lastIndexOf('、') + 1)
    found.push({ near, after: behind(claims, i), earlier: without(text, start, claim.start, before) })
  }
  return found
}

/** What stands behind a figure; items of a list before one verb share it: 36家企业、3100名职工参加竞赛 are firms that took part. */
function behind(claims: readonly Claim[], i: number): string {
  const { after, sentence } = claims[i]!
  const [noun] = after.split('、') as [string]
  if (noun === '' || noun.length + 1 !== after.length) return noun
  let last = i + 1
  while (last < i + 40 && claims[last]?.sentence === sentence && listed.test(claims[last]!.after)) last++
  const shared = claims[last]?.sentence === sentence ? claims[last]!.after.match(verb) : null
  return shared ? noun + shared[0] : noun
}
const listed = /^[^、，]+、$/
const verb = new RegExp(`(?<=.)(?:${sharing.join('|')}).*`)

/** The stretch with its figures left out, so that no name is found across a number. */
function without(text: string, start: number, end: number, figures: readonly Claim[]): string {
  let [words, at] = ['', start]
  for (const figure of figures) {
    words += text.slice(at, figure.start) + ' '
    at = figure.end
  }
  return words + text.slice(at, end)
}
