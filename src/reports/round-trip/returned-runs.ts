import type { Returned } from './difference.ts'
import type { Draft } from './draft.ts'
import { cut, wordsOf } from './piece.ts'
import type { Hunk } from './words.ts'

/** A sentence of the paper with the figures that were found in it. */
export function returnedRuns(draft: Draft): Returned[] {
  const runs = plainRuns(draft)
  const made: Returned[] = []
  let at = 0
  for (const { start, end, run } of draft.marks.toSorted((a, b) => a.start - b.start)) {
    made.push(...cut(runs, at, start), run)
    at = end
  }
  return [...made, ...cut(runs, at, wordsOf(runs).length)]
}

/** What stayed keeps its looks. */
function plainRuns({ before, text, hunks }: Draft): Returned[] {
  if (hunks.length === 0) return [{ text }]
  const kept = ({ before: { start, end } }: Hunk) => cut(before, start, end).map(({ figure: _, ...plain }) => plain)
  return hunks.flatMap(hunk => hunk.same ? kept(hunk) : [{ text: text.slice(hunk.after.start, hunk.after.end) }].filter(({ text }) => text !== ''))
}
