import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Fault } from '#model/rules.ts'
import { doors } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import { useSettled } from '../../show/settled.ts'
import { draftOf, ofCards, same, stepsOfCards, valueAt, type Card } from './cards.ts'

/** What the door said to a card as it then was. */
export type Answer = { card: Card; faults: readonly Fault[]; existing?: string }

/** What the door says to the cards, by their numbers: as they were read, and anew whenever they stand still for a moment. */
export function useChecked(cards: readonly Card[], read: readonly Card[]): ReadonlyMap<number, Answer> {
  const { me } = useSession()
  const year = Number(me.today.slice(0, 4))
  const settled = useSettled(cards, 500)
  const altered = settled.some(card => !read.includes(card) && !card.moved)
  const { data } = useQuery({
    queryKey: ['check', 'note', settled], queryFn: () => checked(settled, year), enabled: altered, retry: false, gcTime: 0,
    placeholderData: keepPreviousData,
  })
  return (altered && data) || asRead(read)
}

/** Of what the door said, that which still holds: nothing of values that were altered since, or are to be entered along by now. */
export function stillTold(answer: Answer | undefined, now: Card): readonly Fault[] {
  if (!answer || answer.card.chosen !== now.chosen) return draftOf(now).faults
  const { card: then, faults } = answer
  return faults.filter(({ at }) => {
    const value = valueAt(now.typed, at)
    return same(valueAt(then.typed, at), value) && !now.also.some(one => one.name === value && !then.also.includes(one))
  })
}

const answers = new WeakMap<readonly Card[], ReadonlyMap<number, Answer>>()

/** The same answers for the same cards, so that none of them is drawn anew. */
function asRead(cards: readonly Card[]): ReadonlyMap<number, Answer> {
  const known = answers.get(cards) ?? new Map(cards.map(card => [card.no, { card, ...draftOf(card) }]))
  answers.set(cards, known)
  return known
}

async function checked(cards: readonly Card[], year: number): Promise<ReadonlyMap<number, Answer>> {
  const { steps, of } = stepsOfCards(cards, year)
  const said = steps.length === 0 ? [] : await doors.check(steps)
  return new Map(cards.map(card => {
    const { faults, existing } = said[of.lastIndexOf(card.no)]!
    return [card.no, { card, faults: faults.map(fault => ({ ...fault, say: ofCards(fault.say, of) })), ...existing !== undefined && { existing } }]
  }))
}
