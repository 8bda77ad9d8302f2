import { isId } from '#kit/id.ts'
import { codesIn } from '#reader/propose/codes.ts'
import type { SentNote } from '../../sent.ts'
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

/** Without the note that was left: one is enough to come back to. A long one comes back with its text alone. */
export function toStore({ earlier: _, ...draft }: NoteDraft): string {
  const typed = draft.cards.flatMap(({ typed }) => [...Object.values(typed.values), ...Object.values(typed.parts).flat().flatMap(row => Object.values(row.values))])
  if ([draft.text, ...typed].some(one => typeof one === 'string' && !isId(one) && codesIn(one).length > 0)) return ''
  const whole = JSON.stringify(draft)
  return whole.length <= MOST ? whole : JSON.stringify({ ...none, text: draft.text })
}
const MOST = 500_000

/** What an earlier version of the page left behind is not read. */
export function stored(left: string | null): NoteDraft {
  try {
    const draft: unknown = JSON.parse(left || '{}')
    return { ...none, ...typeof draft === 'object' ? draft : {} }
  } catch {
    return none
  }
}
