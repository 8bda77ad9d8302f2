import { useState } from 'react'
import type { CheckedText } from '../../doors.ts'
import { useSession } from '../../session.tsx'

/** A text that is being checked. The last of `texts` is the one that stands; the others are what it was before. */
export type Draft = {
  texts: readonly string[]
  /** Chosen here; until then the period that the text names. */
  period: string | null
  /** What is known of the text before the server has answered. */
  expected?: CheckedText
}

const none: Draft = { texts: [], period: null }

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
