import { once } from '#kit/once.ts'
import type { Said } from './heard.ts'
import { sum, type Holding, type Profile, type Profiles, type Spoken } from './profiles.ts'
import { sensesOf } from './senses.ts'
import type { Meaning } from './vocabulary.ts'

/** What a figure's surroundings say: at its side, and by the number of a sense where it is said. */
export type Sensed = { here: readonly Spoken[]; places: Places }
type Places = Uint8Array
const [UNSAID, BEFORE, HERE] = [0, 1, 2]

/** Reads the figures of a text one after the other; what stands before them in a sentence is gone through once. */
export function sensing({ spoken, size }: Pick<Profiles, 'spoken' | 'size'>): (said: Said, last: Meaning | undefined) => Sensed {
  const inText = once(spoken)
  const senses = (...stretches: string[]) => stretches.flatMap(words => Array.from(sensesOf(words), inText))
  // What a meaning itself speaks of; the part 其他 has no name but its ledger's.
  const saidBy = once(({ names: [name = ''], ledgerLabel }: Meaning) => senses(name, ledgerLabel))
  let [text, before] = ['', new Set<Spoken>()]
  return (said, last) => {
    const more = said.earlier.startsWith(text) && text !== ''
    if (!more) before = new Set()
    for (const sense of senses(more ? said.earlier.slice(text.length) : said.earlier)) before.add(sense)
    text = said.earlier
    const beside = new Set(senses(said.near, said.after))
    const here = [...beside.size > 0 ? beside : before]
    const places = new Uint8Array(size)
    const mark = (some: Iterable<Spoken>, place: number) => { for (const { number } of some) if (number >= 0) places[number] = place }
    mark(before, BEFORE)
    if (last) mark(saidBy(last), BEFORE)
    mark(senses(said.beyond ?? ''), BEFORE)
    mark(here, HERE)
    return { here, places }
  }
}

/** How well the senses of a meaning's best name fit, and which name that is. */
export type Sense = { score: number; profile: Profile }

/** Each meaning of which a name shares a sense with what stands at the figure. */
export function senseScores({ here, places }: Sensed, holding: Holding): ReadonlyMap<Meaning, Sense> {
  const all = tellingOf(here)
  const best = new Map<Meaning, Sense>()
  for (const sense of here) for (const profile of holding.get(sense) ?? []) {
    if (here.length > 1 && here.find(one => profile.senses.includes(one)) !== sense) continue
    const score = told(places, profile) + strange(here, profile) / all
    const known = best.get(profile.meaning)
    if (known === undefined || score > known.score) best.set(profile.meaning, { score, profile })
  }
  return best
}

/** How much of what stands at the figure a name explains, 0 to 1. */
export function explained({ here }: Sensed, { senses }: Profile): number {
  return (0.5 + sum(here.map(sense => senses.includes(sense) ? sense.tells : 0))) / tellingOf(here)
}

function tellingOf(here: readonly Spoken[]): number {
  return sum(here.map(({ tells }) => tells)) + 0.5
}

/** How much of a name is said, and where; what is lacking counts against it. */
function told(places: Places, { senses, weight, whole }: Profile): number {
  let [score, counted] = [0, weight]
  for (const { tells, facet, number } of senses) {
    const place = places[number]
    if (place === HERE) score += tells * BESIDE
    else if (place === BEFORE) {
      score += tells * EARLIER
      counted -= tells / 2
    } else score += tells * LACKING[facet]
  }
  let unsaid = 0
  for (const { number } of whole) if (places[number] === UNSAID) unsaid++
  return score / counted + SIZE * weight + (unsaid > 0 ? PARTLY * unsaid / whole.length : 0)
}

/** What is said beside and the name does not hold counts against it, unless another name of the same indicator does. */
function strange(here: readonly Spoken[], { senses, whole, known }: Profile): number {
  let score = 0
  for (const sense of here) if (!senses.includes(sense) && !whole.includes(sense)) score += sense.tells * (known.has(sense) ? KNOWN : STRANGE[sense.facet])
  return score
}

/* Weights found over the labelled sentences, of which those who know the figure’s words by heart were told half as often as those who do not (decision 020). */
const [BESIDE, EARLIER, KNOWN, SIZE, PARTLY] = [4.3, 1.3, 1.9, 0.15, -1]
const LACKING = { people: -1.3, bodies: -1, deeds: -1.7, things: -2.2, other: -1.4 }
const STRANGE = { people: -1.6, bodies: -1.9, deeds: -3.3, things: -2.4, other: -1.6 }
