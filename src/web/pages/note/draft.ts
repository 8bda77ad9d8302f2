import { useState } from 'react'
import { codesIn } from '#reader/propose/codes.ts'
import type { SentNote } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import type { Card } from './cards.ts'

/** A note while it is written and looked through. `read` is how it was understood, and the text it was read from; `cards` are what became of its cards. */
export type NoteDraft = {
  text: string
  read: { text: string; note: SentNote; cards: readonly Card[] } | null
  cards: readonly Card[]
  saved: readonly Saved[]
  /** The text that told of what was saved. */
  before: string
  /** One that was left unsaved when another was begun elsewhere. */
  earlier?: NoteDraft | undefined
}
/** A record that was entered, with the words that told of it; the change is what can be taken back. */
export type Saved = { ledger: string; id: string; change: number; words: string }

export const none: NoteDraft = { text: '', read: null, cards: [], saved: [], before: '' }

/**
 * It outlives a look at another page, but neither this window nor its person. Its text also outlives the page being loaded anew,
 * as phones do when one goes to copy a message; not so one with numbers of identity, phones or cards in it.
 */
let kept: { whose: string; draft: NoteDraft } | undefined

export function useNoteDraft(): [NoteDraft, (changed: Partial<NoteDraft>) => void] {
  const { right: { id: whose } } = useSession()
  const [draft, setDraft] = useState(() => kept?.whose === whose ? kept.draft : { ...none, text: sessionStorage.getItem(keyOf(whose)) ?? '' })
  const change = (changed: Partial<NoteDraft>) => setDraft(now => {
    const draft = { ...now, ...changed }
    kept = { whose, draft }
    sessionStorage.setItem(keyOf(whose), codesIn(draft.text).length === 0 ? draft.text : '')
    return draft
  })
  return [draft, change]
}

function keyOf(whose: string): string {
  return `niangjia.note ${whose}`
}
