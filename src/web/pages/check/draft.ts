import { useState } from 'react'
import type { Span } from '#reader/sentences.ts'
import type { CheckedText, OtherText } from '../../sent.ts'
import { useSession } from '../../session.tsx'

/** A text that is being checked. The last of `texts` is the one that stands; the others are what it was before. */
export type Draft = {
  texts: readonly string[]
  /** Chosen here; until then the union and the period that the text names. */
  union: string | null
  period: string | null
  /** The officer's own file: given back with comments as long as its text was not altered here. */
  file: File | null
  /** Findings of which was said that nothing is wrong. */
  passed: readonly string[]
  /** Its words are written anew by hand. */
  rewriting: boolean
  /** What is known of the text before the server has answered. */
  expected: CheckedText | undefined
  /** What it is held against for likeness. */
  others: readonly OtherText[]
  /** Several reports, of which one may be open; and where in it one begins. */
  several: readonly File[] | undefined
  at: Span | undefined
}

export const none: Draft = { texts: [], union: null, period: null, file: null, passed: [], rewriting: false, others: [], expected: undefined, several: undefined, at: undefined }

/** It outlives a look at the records of a figure, but neither this window nor its person, for it may hold anything. */
let kept: { whose: string; draft: Draft } | undefined

export function useDraft(): [Draft, (changed: Partial<Draft>) => void] {
  const { me: { username: whose } } = useSession()
  const [draft, setDraft] = useState(kept?.whose === whose ? kept.draft : none)
  const change = (changed: Partial<Draft>) => setDraft(now => {
    kept = { whose, draft: { ...now, ...changed } }
    return kept.draft
  })
  return [draft, change]
}
