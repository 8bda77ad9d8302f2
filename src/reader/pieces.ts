import { inOneWord } from './synonyms.ts'
import { readingsOf, type Surroundings } from './likeness.ts'
import type { Meaning } from './vocabulary.ts'

/** The meanings met under one unit, and their names by the pieces of two characters in them. */
export type Catalogue = { meanings: readonly Meaning[]; pieces: ReadonlyMap<string, readonly Entry[]> }
type Entry = { at: number; meaning: Meaning; name: string }

const known = new WeakMap<readonly Meaning[], ReadonlyMap<string, Catalogue>>()

/** All meanings by unit, sorted once for a vocabulary. */
export function catalogues(meanings: readonly Meaning[]): ReadonlyMap<string, Catalogue> {
  const found = known.get(meanings) ?? new Map([...Map.groupBy(meanings.flatMap(meaning => meaning.units.map(unit => ({ unit, meaning }))), one => one.unit)]
    .map(([unit, some]) => [unit, catalogue(some.map(one => one.meaning))]))
  known.set(meanings, found)
  return found
}

function catalogue(meanings: readonly Meaning[]): Catalogue {
  const pieces = new Map<string, Entry[]>()
  const row = (piece: string) => pieces.get(piece) ?? pieces.set(piece, []).get(piece)!
  const entries = meanings.flatMap(meaning => inAnyWords(meaning.names).map(name => ({ meaning, name }))).map((entry, at) => ({ ...entry, at }))
  for (const entry of entries) for (const piece of entry.name.length > 1 ? piecesOf(entry.name) : [ALWAYS]) row(piece).push(entry)
  return { meanings, pieces }
}

/**
 * The names of each meaning that may fit what stands around a figure. A name of four characters or more is met in three stretches
 * at most and a shorter one whole, so each shares two characters in a row with those words; all others need not be tried.
 */
export function namesMet({ pieces }: Catalogue, said: Surroundings): ReadonlyMap<Meaning, readonly string[]> {
  const met = new Set<Entry>()
  for (const piece of piecesAround(said)) for (const entry of pieces.get(piece) ?? []) met.add(entry)
  const names = new Map<Meaning, string[]>()
  for (const { meaning, name } of [...met].sort((a, b) => a.at - b.at)) names.get(meaning)?.push(name) ?? names.set(meaning, [name])
  return names
}

/** The names as they are, and in one word for all that say the same. */
function inAnyWords(names: readonly string[]): string[] {
  return [...new Set([...names, ...names.map(inOneWord)])]
}

/** Pieces of the stretches as they stand and as they may be taken, and where one that was cut shorter meets the other. */
function piecesAround(said: Surroundings): Set<string> {
  const found = new Set([ALWAYS, ...piecesOf(said.near), ...piecesOf(said.after)])
  const readings = readingsOf(said)
  for (const words of new Set(readings.flatMap(([near, after]) => [near, after]))) for (const piece of piecesOf(words)) found.add(piece)
  for (const [near, after] of readings) {
    if (near && after) found.add(near.at(-1)! + after[0]!)
    if (!near && !after) for (const piece of piecesOf(said.earlier)) found.add(piece)
  }
  return found
}

/** Of a name of one character, which has no pieces. */
const ALWAYS = ''

function piecesOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2))
}
