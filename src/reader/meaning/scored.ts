import type { Meaning } from './vocabulary.ts'

/**
 * What a figure may mean by the letters of its words, with a score in 0…2, and what speaks for it: its own words (the name they
 * hold), the whole or part it stands under, a share's base.
 */
export type Fitting = { meaning: Meaning; score: number; by: Exclude<By, 'senses'>; name: string }

/**
 * What a figure may mean by all that speaks for it. `letters` is what its words score to the letter, 0 where they hold no name of it; `hint` is one that
 * too little speaks for: a person is shown it, and nothing is held against it.
 */
export type Match = { meaning: Meaning; score: number; by: By; name: string; letters: number; hint: boolean }

export type By = 'words' | 'part' | 'carried' | 'share' | 'senses'

/** From this on words fit to the letter, though loosely. */
export const ENOUGH = 0.66
export const CLOSE = 0.08

/** From this on they fit so well that what is found is told as sure. */
export const SURE = 0.85

/** Those that fit about as well as the best, where that is more than a hint; none where a part of several ledgers is named and nothing tells of which. */
export function told(matches: readonly Match[]): Match[] {
  const [first] = matches
  if (first?.hint !== false) return []
  const alike = matches.filter(m => m.score === first.score && m.name === first.name && m.meaning.split !== undefined && m.meaning.ledger !== first.meaning.ledger)
  return first.meaning.split !== undefined && alike.length > 1 ? [] : matches.filter(m => !m.hint && m.score > first.score - CLOSE)
}
