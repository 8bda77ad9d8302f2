import { register } from '#lines/register.ts'
import { needs } from '#model/frame.ts'

/** The whole figures with which the phrases of the lines begin, in the order of a summary; each ledger's first ones. */
export function headlines(most = 18): string[] {
  const names = register.phrases.filter(phrase => phrase.each === undefined).flatMap(phrase => needs(phrase.frames[0]!)[0]?.indicator ?? [])
  return [...new Set(names)].slice(0, most)
}
