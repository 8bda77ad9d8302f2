import type { Period } from '#kit/period.ts'
import type { Whose } from '#reader/understand.ts'
import type { Reported } from './reported.ts'

/** What to hold: the text, whose report it is, and what is known of that union. `assumed`: the period is only a guess. */
export type Ask = {
  union: { id: string; name: string }; period: Period; assumed?: boolean; text: string
  known?: Omit<Whose, 'union'> & { reported?: readonly Reported[] }
  others?: readonly { title: string; text: string }[]
}
