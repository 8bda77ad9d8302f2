import type { Said } from './heard.ts'
import { sum, type Profile, type Profiles } from './profiles.ts'
import { facetOf, sensesOf } from './senses.ts'
import type { Meaning } from './vocabulary.ts'

/** What a figure's surroundings say: at its side, before it in the sentence, and in the name of what the figure before means. */
export type Sensed = { here: ReadonlySet<string>; before: ReadonlySet<string>; told: ReadonlySet<string> }

/** Reads the figures of a text one after the other; what stands before them in a sentence is gone through once. */
export function sensing(): (said: Said, last: Meaning | undefined) => Sensed {
  let [text, before] = ['', new Set<string>()]
  return (said, last) => {
    const more = said.earlier.startsWith(text) && text !== ''
    before = new Set([...more ? before : [], ...sensesOf(more ? said.earlier.slice(text.length) : said.earlier)])
    text = said.earlier
    const here = new Set([...sensesOf(said.near), ...sensesOf(said.after)])
    return { here: here.size > 0 ? here : before, before, told: last ? spokenBy(last) : NONE }
  }
}
const NONE: ReadonlySet<string> = new Set()

/** What a meaning itself speaks of; the part 其他 has no name but its ledger's. */
function spokenBy({ names: [name = ''], ledgerLabel }: Meaning): ReadonlySet<string> {
  return new Set([...sensesOf(name), ...sensesOf(ledgerLabel)])
}

/** How well the senses of a meaning's best name fit, and how much of what stands at the figure that name explains, 0 to 1. */
export type Sense = { score: number; explains: number }

/** Each meaning of which a name shares a sense with what stands at the figure. */
export function senseScores(sensed: Sensed, profiles: Profiles): ReadonlyMap<Meaning, Sense> {
  const asked = new Set<Profile>()
  for (const sense of sensed.here) for (const profile of profiles.by.get(sense) ?? []) asked.add(profile)
  const said = [...sensed.here].map(sense => ({ sense, tells: profiles.tells(sense), weight: STRANGE[facetOf(sense)] }))
  const all = sum(said.map(({ tells }) => tells)) + 0.5
  const best = new Map<Meaning, Sense>()
  for (const profile of asked) {
    const score = told(sensed, profile) + strange(said, profile, profiles.known.get(profile.meaning)!) / all
    if (score > (best.get(profile.meaning)?.score ?? -Infinity)) best.set(profile.meaning, { score, explains: explained(said, profile) / all })
  }
  return best
}

/** How much of a name is said, and where; what is lacking counts against it. */
function told({ here, before, told }: Sensed, { senses, weight, whole }: Profile): number {
  let [score, counted] = [0, weight]
  for (const [sense, tells] of senses) {
    if (here.has(sense)) score += tells * HERE
    else if (told.has(sense) || before.has(sense)) {
      score += tells * BEFORE
      counted -= tells / 2
    } else score += tells * LACKING[facetOf(sense)]
  }
  const unsaid = whole.filter(sense => !here.has(sense) && !before.has(sense) && !told.has(sense)).length
  return score / counted + SIZE * weight + (unsaid > 0 ? UNSAID * unsaid / whole.length : 0)
}

/** What is said beside and the name does not hold counts against it, unless another name of the same indicator does. */
function strange(said: readonly { sense: string; tells: number; weight: number }[], { senses, whole }: Profile, known: ReadonlySet<string>): number {
  let score = 0
  for (const { sense, tells, weight } of said) if (!senses.has(sense) && !whole.includes(sense)) score += tells * (known.has(sense) ? KNOWN : weight)
  return score
}

function explained(said: readonly { sense: string; tells: number }[], { senses }: Profile): number {
  return 0.5 + sum(said.map(({ sense, tells }) => senses.has(sense) ? tells : 0))
}

/* Weights found over the labelled sentences, of which those who know the figure’s words by heart were told half as often as those who do not (decision 020). */
const [HERE, BEFORE, KNOWN, SIZE, UNSAID] = [4.3, 1.3, 1.9, 0.15, -1]
const LACKING = { people: -1.3, bodies: -1, deeds: -1.7, things: -2.2, other: -1.4 }
const STRANGE = { people: -1.6, bodies: -1.9, deeds: -3.3, things: -2.4, other: -1.6 }
