import { catalogues } from './pieces.ts'
import { facetOf, sensesOf } from './senses.ts'
import type { Meaning } from './vocabulary.ts'

/** One name of a meaning by what its words say: the weight of each sense and of all; of a part also what its whole is called. */
export type Profile = { meaning: Meaning; senses: ReadonlyMap<string, number>; weight: number; whole: readonly string[] }

/** Of the meanings met under one unit the names that hold each sense, all that a meaning’s names say, and how much a sense tells. */
export type Profiles = {
  by: ReadonlyMap<string, readonly Profile[]>
  known: ReadonlyMap<Meaning, ReadonlySet<string>>
  tells: (sense: string) => number
}

const made = new WeakMap<readonly Meaning[], ReadonlyMap<string, Profiles>>()

/** What all meanings say, sorted by unit once for a vocabulary. */
export function profiles(meanings: readonly Meaning[]): ReadonlyMap<string, Profiles> {
  const found = made.get(meanings) ?? profiled(meanings)
  made.set(meanings, found)
  return found
}

function profiled(meanings: readonly Meaning[]): Map<string, Profiles> {
  const indicators = Map.groupBy(meanings, m => m.indicator)
  const spoken = new Map([...indicators].map(([id, own]) => [id, union(own.filter(m => m.split === undefined).flatMap(m => m.names))]))
  const tells = rarity([...spoken.values()])
  const known = new Map(meanings.map(m => [m, new Set([...spoken.get(m.indicator)!, ...union(m.names)])]))
  return new Map([...catalogues(meanings)].map(([unit, { meanings: own }]) => {
    const list = own.flatMap(meaning => meaning.names.map(name => profile(meaning, sensesOf(name), tells))).filter(({ senses }) => senses.size > 0)
    const by = new Map<string, Profile[]>()
    for (const profile of list) for (const sense of profile.senses.keys()) (by.get(sense) ?? by.set(sense, []).get(sense)!).push(profile)
    return [unit, { by, known, tells }] as const
  }))
}

function profile(meaning: Meaning, own: ReadonlySet<string>, tells: (sense: string) => number): Profile {
  const senses = new Map([...own].map(sense => [sense, tells(sense)] as const))
  return { meaning, senses, weight: sum([...senses.values()]), whole: wholeSenses(meaning, own) }
}

/** What the whole of a part is called, 受理劳动争议 of 工伤: it may be said with it, or not. People are said of everything. */
function wholeSenses({ split, wholeLabel = '' }: Meaning, own: ReadonlySet<string>): string[] {
  return split === undefined ? [] : [...sensesOf(wholeLabel)].filter(sense => !own.has(sense) && facetOf(sense) !== 'people')
}

/** What few indicators speak of tells much; pieces of words that no list has tell half of it. */
function rarity(spoken: readonly ReadonlySet<string>[]): (sense: string) => number {
  const counts = new Map<string, number>()
  for (const senses of spoken) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1)
  const known = new Map<string, number>()
  return sense => {
    const told = known.get(sense)
    if (told !== undefined) return told
    const other = facetOf(sense) === 'other'
    const tells = Math.log(1 + spoken.length / ((counts.get(sense) ?? 0) + (other ? 2 : 0.5))) * (other ? 0.5 : 1)
    known.set(sense, tells)
    return tells
  }
}

function union(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(name => [...sensesOf(name)]))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
