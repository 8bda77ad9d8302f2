import type { Sentence, Span } from './sentences.ts'

/** A line of the text with the sentences in it, at least one. */
export type Paragraph = Span & { sentences: readonly [Sentence, ...Sentence[]] }

/** The paragraphs in order; blank lines are none. */
export function paragraphs(list: readonly Sentence[]): Paragraph[] {
  return [...Map.groupBy(list, ({ paragraph }) => paragraph).values()].map((own) => ({
    start: own[0]!.start, end: own.at(-1)!.end, sentences: own as [Sentence, ...Sentence[]],
  }))
}
