import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import type { Fault } from '#model/rules.ts'
import { isRefusal } from '#kit/refusal.ts'
import { doors } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import { readForm } from '../form/typed.ts'
import { draftOf, ledgerOf, ofCards, stepsOfCards, type Card } from './cards.ts'
import type { Saved } from './stored.ts'

type Saving = { text: string; cards: readonly Card[]; onSaved: (saved: readonly Saved[], left: readonly Card[]) => void }

/** Enters the ticked cards, all or none. `refused` is what the door said instead to a card as it then was, `tried` counts how often it came to nothing. */
export function useSaving({ text, cards, onSaved }: Saving) {
  const { me } = useSession()
  const { message } = App.useApp()
  const [refused, setRefused] = useState<{ card: Card; fault: Fault } | null>(null)
  const [tried, setTried] = useState(0)
  const write = useMutation({ mutationFn: doors.write })

  const save = async () => {
    const kept = cards.filter(card => card.keep)
    if (kept.length === 0 || write.isPending) return
    setRefused(null)
    const year = Number(me.today.slice(0, 4))
    const { steps, of } = stepsOfCards(kept, year)
    if (kept.some(card => readForm(ledgerOf(card), card.typed, null, year).faults.some(fault => fault.strength === 'refuse'))) return setTried(tried + 1)
    try {
      const written = await write.mutateAsync(steps)
      message.success('已登记')
      // Of a card the last step is its record, those before are what was entered along.
      const words = (i: number) => i === of.lastIndexOf(of[i]!) ? wordsOf(text, kept.find(card => card.no === of[i])!) : String(steps[i]!.values?.['name'] ?? '')
      onSaved(written.map(({ id, change }, i) => ({ ledger: steps[i]!.ledger, id, change, words: words(i) })), cards.filter(card => !card.keep && !card.moved))
    } catch (error) {
      if (!isRefusal(error)) throw error
      // Of several, the door names the place of the step and of the field.
      const [, index = '0', at = error.at ?? ''] = /^(\d+)\.(.*)$/.exec(error.at ?? '') ?? []
      const card = kept.find(card => card.no === of[Number(index)]) ?? kept[0]!
      setRefused({ card, fault: { strength: 'refuse', say: ofCards(error.say, of), at } })
      setTried(tried + 1)
    }
  }
  return { save, busy: write.isPending, refused, tried }
}

/** The words that told of a card, as far as a line holds them. */
function wordsOf(text: string, card: Card): string {
  const { spans } = draftOf(card)
  const words = spans.map(({ start, end }) => text.slice(start, end)).join('，')
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words
}
const MOST = 40
