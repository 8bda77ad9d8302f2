import type { Draft, DraftStep } from './draft.ts'
import { bare, wordsOf } from './piece.ts'

/** Sentences that were carried elsewhere, word for word: what is gone here was added there, with its figures. Each is told of the other. */
export function carriedIn(steps: readonly DraftStep[]): Map<Draft, Draft> {
  const drafts = steps.filter(({ knot }) => !knot).flatMap(({ cells }) => cells.flat())
  const left = Map.groupBy(drafts.filter(({ kind }) => kind === 'gone'), ({ before }) => bare(wordsOf(before)))
  const carried = new Map<Draft, Draft>()
  for (const draft of drafts.filter(({ kind }) => kind === 'new')) {
    const said = bare(draft.text)
    const from = said.length > SHORT ? left.get(said)?.shift() : undefined
    if (!from) continue
    carried.set(draft, from).set(from, draft)
    from.loose = []
    draft.fresh = []
  }
  return carried
}

/** 具体如下： is carried nowhere. */
const SHORT = 5
