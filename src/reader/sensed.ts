import { once } from '#kit/once.ts'
import type { Said } from './heard.ts'
import { sum, type Holding, type Profile, type Profiles, type Spoken } from './profiles.ts'
import { sensesOf } from './senses.ts'
import type { Meaning } from './vocabulary.ts'

/** What a figure's surroundings say: at its side, before it in the sentence, and in the name of what the figure before means. */
export type Sensed = { here: ReadonlySet<Spoken>; before: ReadonlySet<Spoken>; told: ReadonlySet<Spoken> }

/** Reads the figures of a text one after the other; what stands before them in a sentence is gone through once. */
export function sensing({ spoken }: Pick<Profiles, 'spoken'>): (said: Said, last: Meaning | undefined) => Sensed {
  const inText = once(spoken)
  const senses = (...stretches: string[]) => stretches.flatMap(words => Array.from(sensesOf(words), inText))
  // What a meaning itself speaks of; the part 其他 has no name but its ledger's.
  const saidBy = once(({ names: [name = ''], ledgerLabel }: Meaning) => new Set(senses(name, ledgerLabel)))
  let [text, before] = ['', new Set<Spoken>()]
  return (said, last) => {
    const more = said.earlier.startsWith(text) && text !== ''
    before = new Set([...more ? before : [], ...senses(more ? said.earlier.slice(text.length) : said.earlier)])
    text = said.earlier
    const here = new Set(senses(said.near, said.after))
    return { here: here.size > 0 ? here : before, before, told: last ? saidBy(last) : NONE }
  }
}
const NONE: ReadonlySet<Spoken> = new Set()

/** How well the senses of a meaning's best name fit, and how much of what stands at the figure that name explains, 0 to 1. */
export type Sense = { score: number; explains: number }

/** Each meaning of which a name shares a sense with what stands at the figure. */
export function senseScores(sensed: Sensed, holding: Holding): ReadonlyMap<Meaning, Sense> {
  const asked = new Set<Profile>()
  for (const sense of sensed.here) for (const profile of holding.get(sense) ?? []) asked.add(profile)
  const said = [...sensed.here]
  const all = sum(said.map(({ tells }) => tells)) + 0.5
  const best = new Map<Meaning, Sense>()
  for (const profile of asked) {
    const score = told(sensed, profile) + strange(said, profile) / all
    if (score > (best.get(profile.meaning)?.score ?? -Infinity)) best.set(profile.meaning, { score, explains: explained(said, profile) / all })
  }
  return best
}

/** How much of a name is said, and where; what is lacking counts against it. */
function told({ here, before, told }: Sensed, { senses, weight, whole }: Profile): number {
  let [score, counted] = [0, weight]
  for (const sense of senses) {
    const { tells, facet } = sense
    if (here.has(sense)) score += tells * HERE
    else if (told.has(sense) || before.has(sense)) {
      score += tells * BEFORE
      counted -= tells / 2
    } else score += tells * LACKING[facet]
  }
  const unsaid = whole.filter(sense => !here.has(sense) && !before.has(sense) && !told.has(sense)).length
  return score / counted + SIZE * weight + (unsaid > 0 ? UNSAID * unsaid / whole.length : 0)
}

/** What is said beside and the name does not hold counts against it, unless another name of the same indicator does. */
function strange(said: readonly Spoken[], { senses, whole, known }: Profile): number {
  let score = 0
  for (const sense of said) if (!senses.has(sense) && !whole.includes(sense)) score += sense.tells * (known.has(sense) ? KNOWN : STRANGE[sense.facet])
  return score
}

function explained(said: readonly Spoken[], { senses }: Profile): number {
  return 0.5 + sum(said.map(sense => senses.has(sense) ? sense.tells : 0))
}

/* Weights found over the labelled sentences, of which those who know the figure’s words by heart were told half as often as those who do not (decision 020). */
const [HERE, BEFORE, KNOWN, SIZE, UNSAID] = [4.3, 1.3, 1.9, 0.15, -1]
const LACKING = { people: -1.3, bodies: -1, deeds: -1.7, things: -2.2, other: -1.4 }
const STRANGE = { people: -1.6, bodies: -1.9, deeds: -3.3, things: -2.4, other: -1.6 }
