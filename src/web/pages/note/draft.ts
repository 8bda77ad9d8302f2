import { useState } from 'react'
import { useSession } from '../../session.tsx'
import { stored, toStore, type NoteDraft } from './stored.ts'

/**
 * It outlives a look at another page, but neither this window nor its person. It also outlives the page being loaded anew, as
 * phones do when one goes to copy a message, with all that was put right in its cards; not so one with numbers of identity, phones
 * or cards in it, typed or put in later.
 */
let kept: { whose: string; draft: NoteDraft } | undefined

export function useNoteDraft(): [NoteDraft, (changed: Partial<NoteDraft>) => void] {
  const { right: { id: whose } } = useSession()
  const [draft, setDraft] = useState(() => kept?.whose === whose ? kept.draft : stored(sessionStorage.getItem(keyOf(whose))))
  const change = (changed: Partial<NoteDraft>) => setDraft(now => {
    const draft = { ...now, ...changed }
    kept = { whose, draft }
    sessionStorage.setItem(keyOf(whose), toStore(draft))
    return draft
  })
  return [draft, change]
}

function keyOf(whose: string): string {
  return `niangjia.note.2 ${whose}`
}
