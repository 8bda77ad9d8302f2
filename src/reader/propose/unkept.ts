import type { Register } from '#model/register.ts'
import { beginning } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import { lexiconOf } from './lexicon.ts'
import { isToCome } from './to-come.ts'
import { UNKEPT } from './words/unkept.ts'

/** A word of something that no ledger holds, in what was left unread, and the label of the ledger that comes nearest. */
export type Unkept = { word: string; nearest: string }

/** 慰问困难职工12户, where 慰问 has no ledger. A word that a ledger does know is none. */
export function unkeptIn(text: string, register: Register, unread: readonly Span[]): Unkept[] {
  const found = new Map<string, Unkept>()
  for (const clause of unread.filter(one => !isToCome(text, one))) {
    for (let at = clause.start; at < clause.end; at++) {
      const one = WORD(text, at)
      const nearest = one && register.ledgers.get(one.says)
      if (nearest && !isKept(register, text, at, one.word)) found.set(one.word, { word: one.word, nearest: nearest.label })
    }
  }
  return [...found.values()]
}

const WORD = beginning(Object.entries(UNKEPT))

/** 消防 is a kind of inspection, of which 消防通道 says nothing. */
function isKept(register: Register, text: string, at: number, word: string): boolean {
  const kept = lexiconOf(register).words(text, at)
  return kept !== null && kept.word.length >= word.length && kept.says.some(use => use.anchor)
}
