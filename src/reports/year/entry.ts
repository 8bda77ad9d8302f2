import type { Day } from '#kit/day.ts'
import type { Where } from '#model/where.ts'
import type { Made } from './made.ts'

/** What a day of the year is for. */
export type Entry = {
  id: string; kind: 'duty' | 'festival' | 'clock' | 'target' | 'item'
  what: string; about: string
  /** From when until when it is to be done. */
  first: Day; last: Day
  /** `passed`: a festival that nothing asks to be kept, and nothing tells of. */
  state: 'done' | 'missed' | 'coming' | 'passed'
  /** The record it is about: the target, the plan, the one whose clock runs. */
  ledger?: string; record?: string
  /** The ledger in which it is entered when it is done, with what is known of it beforehand. */
  enter?: { ledger: string; values: Readonly<Record<string, string>> }
  /** What was held the last time, of which the next may be made. */
  again?: Made
  /** Records that show that it is done. */
  made: Made[]
}

/** What has no record when its time is over was missed – as far as is known. */
export function stateOf(done: boolean, last: Day, today: Day): Entry['state'] {
  return done ? 'done' : last < today ? 'missed' : 'coming'
}

/** The values of a condition that a new record can be given: one option, no test. */
export function given(where: Where | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(where ?? {}).flatMap(([name, test]) => {
    const [first] = [test].flat()
    return typeof first === 'string' ? [[name, first]] : []
  }))
}
