import type { Value } from '../proposal.ts'
import { amounts } from './amounts.ts'
import { choices } from './choices.ts'
import { dates } from './dates.ts'
import { goods } from './goods.ts'
import { headcounts } from './headcounts.ts'
import { implied } from './implied.ts'
import { labelled, labelledBehind } from './labelled.ts'
import { paperNumbers } from './paper-numbers.ts'
import { people } from './people.ts'
import { codes, flags } from './plain.ts'
import { press } from './press.ts'
import { refs } from './refs.ts'
import { rosters } from './rosters.ts'
import { rows } from './rows.ts'
import { states } from './states.ts'
import type { Filler, Telling } from './telling.ts'
import { told } from './told.ts'
import { around } from './around.ts'
import { terms } from './terms.ts'
import { titles } from './titles.ts'
import { totals } from './totals.ts'
import { wholes } from './wholes.ts'

/** From what is surest to what is left: who comes first has the field, and mostly the mark. */
const FILLERS: readonly Filler[] = [
  labelled, labelledBehind, paperNumbers, press, terms, totals, choices, rosters, goods, people, rows, amounts, headcounts, wholes, dates, around,
  refs, titles, codes, flags, states, implied, told,
]

/** The values of one ledger that an event tells, besides those it is known to have. */
export function fill(t: Telling, known: readonly Value[] = []): Value[] {
  return FILLERS.reduce<Value[]>((have, filler) => [...have, ...filler(t, have)], [...known])
}
