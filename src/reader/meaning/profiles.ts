import { catalogues } from './pieces.ts'
import { facetOf, sensesOf, type Facet } from './senses.ts'
import type { Meaning } from './vocabulary.ts'

/** A sense as a vocabulary speaks of it, the same object wherever it is met: what it is about, how much it tells, and its number there; of one that it does not speak of -1. */
export type Spoken = { facet: Facet; tells: number; number: number }

/** One name of a meaning by what its words say: its senses and how much all tell; of a part also what its whole is called. `known`: what all names of the meaning say. */
export type Profile = { meaning: Meaning; senses: readonly Spoken[]; weight: number; whole: readonly Spoken[]; known: ReadonlySet<Spoken> }

/** What all meanings say: by unit the names that hold each sense; and a sense by its name, also one that no meaning speaks of. `size`: how many they speak of. */
export type Profiles = { byUnit: ReadonlyMap<string, Holding>; spoken: (sense: string) => Spoken; size: number }
export type Holding = ReadonlyMap<Spoken, readonly Profile[]>

const made = new WeakMap<readonly Meaning[], Profiles>()

/** What all meanings say, sorted once for a vocabulary. */
export function profiles(meanings: readonly Meaning[]): Profiles {
  const found = made.get(meanings) ?? profiled(meanings)
  made.set(meanings, found)
  return found
}

function profiled(meanings: readonly Meaning[]): Profiles {
  const indicators = Map.groupBy(meanings, m => m.indicator)
  const ofIndicator = new Map([...indicators].map(([id, own]) => [id, union(own.filter(m => m.split === undefined).flatMap(m => m.names))]))
  const all = union(meanings.flatMap(({ names, wholeLabel = '' }) => [...names, wholeLabel]))
  const spoken = speaking([...ofIndicator.values()], all)
  const known = new Map(meanings.map(m => [m, new Set(Array.from([...ofIndicator.get(m.indicator)!, ...union(m.names)], spoken))]))
  const byUnit = new Map([...catalogues(meanings)].map(([unit, { meanings: own }]) => {
    const list = own.flatMap(meaning => meaning.names.map(name => profile(meaning, sensesOf(name), known.get(meaning)!, spoken))).filter(({ senses }) => senses.length > 0)
    const holding = new Map<Spoken, Profile[]>()
    for (const profile of list) for (const sense of profile.senses) (holding.get(sense) ?? holding.set(sense, []).get(sense)!).push(profile)
    return [unit, holding] as const
  }))
  return { byUnit, spoken, size: all.size }
}

function profile(meaning: Meaning, own: ReadonlySet<string>, known: Profile['known'], spoken: Profiles['spoken']): Profile {
  const senses = Array.from(own, spoken)
  return { meaning, senses, weight: sum(senses.map(({ tells }) => tells)), whole: wholeSenses(meaning, own).map(spoken), known }
}

/** What the whole of a part is called, 受理劳动争议 of 工伤: it may be said with it, or not. People are said of everything. */
function wholeSenses({ split, wholeLabel = '' }: Meaning, own: ReadonlySet<string>): string[] {
  return split === undefined ? [] : [...sensesOf(wholeLabel)].filter(sense => !own.has(sense) && facetOf(sense) !== 'people')
}

/** What few indicators speak of tells much; pieces of words that no list has tell half of it. Only the senses of all names are kept, so that no text adds to them. */
function speaking(indicators: readonly ReadonlySet<string>[], all: ReadonlySet<string>): Profiles['spoken'] {
  const counts = Map.groupBy(indicators.flatMap(senses => [...senses]), sense => sense)
  const spoken = (sense: string, number: number): Spoken => {
    const facet = facetOf(sense)
    const tells = Math.log(1 + indicators.length / ((counts.get(sense)?.length ?? 0) + (facet === 'other' ? 2 : 0.5))) * (facet === 'other' ? 0.5 : 1)
    return { facet, tells, number }
  }
  const kept = new Map(Array.from(all, (sense, number) => [sense, spoken(sense, number)]))
  return sense => kept.get(sense) ?? spoken(sense, -1)
}

function union(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(name => [...sensesOf(name)]))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
