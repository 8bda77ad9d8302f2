import { once } from '#kit/once.ts'
import { inOneWord } from './synonyms.ts'
import { readingsOf, type Surroundings } from './likeness.ts'
import type { Meaning } from './vocabulary.ts'

/** The meanings met under one unit, their names in order, and the places of these by the pieces of two characters in them. */
export type Catalogue = { meanings: readonly Meaning[]; names: readonly Named[]; pieces: ReadonlyMap<string, readonly number[]> }
/** `least`: so many of its pieces stand around a figure that it fits; `ends`: its first piece and its last. */
type Named = { meaning: Meaning; name: string; least: number; ends: readonly [string, string] }

const known = new WeakMap<readonly Meaning[], ReadonlyMap<string, Catalogue>>()

/** All meanings by unit, sorted once for a vocabulary. */
export function catalogues(meanings: readonly Meaning[]): ReadonlyMap<string, Catalogue> {
  const found = known.get(meanings) ?? new Map([...Map.groupBy(meanings.flatMap(meaning => meaning.units.map(unit => ({ unit, meaning }))), one => one.unit)]
    .map(([unit, some]) => [unit, catalogue(some.map(one => one.meaning))]))
  known.set(meanings, found)
  return found
}

function catalogue(meanings: readonly Meaning[]): Catalogue {
  const pieces = new Map<string, number[]>()
  const row = (piece: string) => pieces.get(piece) ?? pieces.set(piece, []).get(piece)!
  const names = meanings.flatMap(meaning => inAnyWords(meaning.names).map(name => ({ meaning, name, least: leastOf(name), ends: [name.slice(0, 2), name.slice(-2)] as const })))
  for (const [at, { name }] of names.entries()) for (const piece of name.length > 1 ? piecesOf(name) : [ALWAYS]) row(piece).push(at)
  return { meanings, names, pieces }
}

/** A name of four characters or more is met in three stretches at most, a shorter one whole. */
function leastOf(name: string): number {
  return name.length > 3 ? name.length - 3 : Math.max(1, name.length - 1)
}

/**
 * The names of each meaning that may fit what stands around a figure: so many of their pieces stand there, or one of them right at the number and
 * both ends of the name there or earlier in the sentence. All others, nearly all that there are, need not be tried.
 */
export function namesMet({ names, pieces }: Catalogue, said: Surroundings): ReadonlyMap<Meaning, readonly string[]> {
  const shared = new Uint8Array(names.length)
  const met = new Set<number>()
  const around = piecesAround(said)
  const { earlier } = readingsOf(said)
  const stands = once((piece: string) => around.has(piece) || earlier.includes(piece))
  for (const piece of around) for (const at of pieces.get(piece) ?? []) if (++shared[at]! === names[at]!.least) met.add(at)
  for (const piece of piecesBeside(said)) for (const at of pieces.get(piece) ?? []) if (names[at]!.ends.every(stands)) met.add(at)
  const found = new Map<Meaning, string[]>()
  for (const { meaning, name } of [...met].sort((a, b) => a - b).map(at => names[at]!)) found.get(meaning)?.push(name) ?? found.set(meaning, [name])
  return found
}

/** The names as they are, and in one word for all that say the same. */
function inAnyWords(names: readonly string[]): string[] {
  return [...new Set([...names, ...names.map(inOneWord)])]
}

/** Pieces of the stretches as they stand and as they may be taken, and where one that was cut shorter meets the other. */
function piecesAround(said: Surroundings): Set<string> {
  const { nears, afters, subjects } = readingsOf(said)
  const found = new Set([ALWAYS, ...piecesOf(said.near), ...piecesOf(said.after)])
  for (const { words } of [...nears, ...afters]) for (const piece of piecesOf(words)) found.add(piece)
  for (const { words: near } of nears) for (const { words: after } of afters) if (near && after) found.add(near.at(-1)! + after[0]!)
  if (subjects.length > 0) for (const piece of piecesOf(said.earlier)) found.add(piece)
  return found
}

/** The pieces that stand right before a number and right behind it. */
function piecesBeside(said: Surroundings): Set<string> {
  const { nears, afters } = readingsOf(said)
  return new Set([...nears.map(({ words }) => words.slice(-2)), ...afters.map(({ words }) => words.slice(0, 2))].filter(piece => piece.length > 1))
}

/** Of a name of one character, which has no pieces. */
const ALWAYS = ''

function piecesOf(words: string): string[] {
  const found: string[] = []
  for (let at = 0; at + 1 < words.length; at++) found.push(words.slice(at, at + 2))
  return found
}
