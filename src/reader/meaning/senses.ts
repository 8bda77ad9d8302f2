import { beginning } from '../lookup.ts'
import { BODIES } from '../words/senses/bodies.ts'
import { DONE } from '../words/senses/deeds.ts'
import { NOTHING } from '../words/senses/nothing.ts'
import { PEOPLE } from '../words/senses/people.ts'
import { THINGS } from '../words/senses/things.ts'

/** What a word is about: those who are counted, a firm or union, a deed, a thing; `other` is what no list has. */
export type Facet = 'people' | 'bodies' | 'deeds' | 'things' | 'other'

const facets = new Map<string, Facet>()
const spoken = sensesByWord([['people', PEOPLE], ['bodies', BODIES], ['deeds', DONE], ['things', THINGS]])
const words = beginning([...spoken, ...NOTHING.filter(word => !spoken.has(word)).map((word): [string, string[]] => [word, []])])

/** What some words say, each sense once; of a stretch that no list has, its pieces of two characters, so that a rare word counts too. */
export function sensesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  let from = 0
  for (let at = 0; at < text.length;) {
    const hit = words(text, at)
    if (hit) {
      pieces(text, from, at, found)
      for (const sense of hit.says) found.add(sense)
    } else if (!EMPTY.test(text[at]!)) {
      at++
      continue
    } else pieces(text, from, at, found)
    at += hit?.word.length ?? 1
    from = at
  }
  pieces(text, from, text.length, found)
  return found
}

export function facetOf(sense: string): Facet {
  return facets.get(sense) ?? 'other'
}

/** Characters that say nothing of what is counted, and all that is no Chinese character. */
const EMPTY = /[^\p{Script=Han}]|[的了在对为把给将由向从与和及等各类个其中共有全年今本我镇乡已又]/u

function pieces(text: string, from: number, to: number, into: Set<string>): void {
  for (let at = from; at + 1 < to; at++) into.add(text.slice(at, at + 2))
}

/** A row's first word names the sense; a word that stands in several rows has them all. */
function sensesByWord(lists: readonly (readonly [Facet, readonly string[]])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [facet, rows] of lists) {
    for (const row of rows) {
      const all = row.split(' ')
      const sense = `${facet}:${all[0]!}`
      facets.set(sense, facet)
      for (const word of new Set(all)) found.set(word, [...found.get(word) ?? [], sense])
    }
  }
  return found
}
