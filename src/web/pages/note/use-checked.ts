import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Fault } from '#model/check-record.ts'
import { doors } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import { useSettled } from '../../show/settled.ts'
import { draftOf, faultsOf, same, stepsOfCards, valueAt, type Card } from './cards.ts'

type Answer = Map<number, { card: Card; faults: readonly Fault[]; existing?: string }>
export type Faults = { of: (card: Card) => Fault[]; existing: (card: Card) => string | undefined }

/** What the door says to the cards: as they were read, and anew whenever they stand still for a moment. */
export function useChecked(cards: readonly Card[], read: readonly Card[]): Faults {
  const { me } = useSession()
  const year = Number(me.today.slice(0, 4))
  const settled = useSettled(cards, 500)
  const altered = settled.some(card => !read.includes(card) && !card.moved)
  const { data } = useQuery({ queryKey: ['check', 'note', settled], queryFn: () => checked(settled, year), enabled: altered, retry: false, gcTime: 0, placeholderData: keepPreviousData })
  const answer = (altered && data) || asRead(read)
  return {
    of: card => {
      const told = answer.get(card.no)
      return faultsOf(card, told && told.card.chosen === card.chosen ? told.faults.filter(({ at }) => !isOld(told.card, card, at)) : draftOf(card).faults, year)
    },
    existing: card => answer.get(card.no)?.existing,
  }
}

/** Of a value that was altered since, or is to be entered along by now, the answer says nothing. */
function isOld(then: Card, now: Card, at: string): boolean {
  const value = valueAt(now.typed, at)
  return !same(valueAt(then.typed, at), value) || now.also.some(one => one.name === value && !then.also.includes(one))
}

function asRead(cards: readonly Card[]): Answer {
  return new Map(cards.map(card => [card.no, { card, ...draftOf(card) }]))
}

async function checked(cards: readonly Card[], year: number): Promise<Answer> {
  const { steps, of } = stepsOfCards(cards, year)
  const answers = steps.length === 0 ? [] : await doors.check(steps)
  return new Map(cards.map(card => [card.no, { card, ...answers[of.lastIndexOf(card.no)]! }]))
}
