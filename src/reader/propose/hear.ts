import type { Lookup } from '../lookup.ts'
import type { Span } from '../sentences.ts'
import type { Use } from './lexicon.ts'

/** A word of the ledgers in a text. */
export type Word = Span & { uses: readonly Use[] }

/** All of them in a stretch, left to right, the longest at each place. */
export function hear(words: Lookup<readonly Use[]>, text: string, { start, end }: Span): Word[] {
  const found: Word[] = []
  for (let at = start; at < end;) {
    const word = words(text, at)
    if (word && at + word.word.length <= end && !isCut(words, text, at, word.word.length, end)) {
      found.push({ start: at, end: at + word.word.length, uses: word.says })
      at += word.word.length
    } else at++
  }
  return found
}

/** 转来信访件 has no 来信: a longer word begins inside of this one and ends beyond it. */
function isCut(words: Lookup<readonly Use[]>, text: string, at: number, length: number, end: number): boolean {
  return Array.from({ length: length - 1 }, (_, i) => at + i + 1).some(from => {
    const other = words(text, from)?.word.length ?? 0
    return other > length && from + other > at + length && from + other <= end
  })
}

/** `score` is what words say of this ledger and not of others, `full` what they say at all. */
export type Heard = { score: number; full: number; anchor: boolean }

/** How much the words speak for each ledger but some; a word said twice counts once. */
export function weigh(text: string, words: readonly Word[], without: ReadonlySet<string>): Map<string, Heard> {
  const told = new Map(words.map(word => [text.slice(word.start, word.end), word.uses.filter(use => !without.has(use.ledger))]))
  const heard = new Map<string, Heard>()
  for (const uses of told.values()) {
    for (const { ledger, weight, anchor } of uses) {
      const { score = 0, full = 0, anchor: before = false } = heard.get(ledger) ?? {}
      heard.set(ledger, { score: score + weight / uses.length, full: full + weight, anchor: anchor || before })
    }
  }
  return heard
}
