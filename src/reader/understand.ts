import { wantName } from '#model/figure.ts'
import type { Claim } from './claim.ts'
import { existing } from './meaning/existing.ts'
import { leftovers } from './meaning/leftover.ts'
import type { Surroundings } from './meaning/likeness.ts'
import { matching } from './meaning/match.ts'
import { phrasing } from './phrasing.ts'
import { placed } from './meaning/placed.ts'
import { unitOf } from './quantity.ts'
import type { Reading } from './read.ts'
import type { Relation } from './relations/relation.ts'
import { SURE, told as toldBy, type Match } from './meaning/scored.ts'
import { scopes, type Name } from './scope.ts'
import { surroundings } from './meaning/surroundings.ts'
import type { Meaning } from './meaning/vocabulary.ts'

/** What a person said of a wording before: the meaning it has in the reports of this union; null for what no ledger counts. */
export type Correction = { words: string; unit: string; means: string | null }

/** What is known of the union whose report it is: how it and those around it are called, and what was corrected before. */
export type Whose = { union: string; names?: readonly Name[]; corrections?: readonly Correction[] }

/** A figure of a reading understood, as far as words can tell. */
export type Understood = {
  /** The key of its wording, under which a correction is remembered. */
  words: string
  around: Surroundings
  /** Everything it may mean, best first. */
  matches: readonly Match[]
  /** Of that, what is held against the ledgers: nothing where it is planned, another's, or no ledger counts it. */
  meanings: readonly Meaning[]
  /** Its words fit to the letter; anything looser is told as a suspicion. */
  sure: boolean
  /** A part that only the other parts of its sum tell: of its meanings one is right, and which the ledger says. */
  leftover: boolean
  corrected: boolean
  /** Whose it is, where not the union's own. */
  scope: string | null
  /** The index of the figure of which it is told to be a part. */
  whole: number | null
}

/** Says of every figure what it may count, whose it is, and of what it is a part. */
export function understand(reading: Reading, meanings: readonly Meaning[], whose: Whose): Understood[] {
  const steps = understanding(reading, meanings, whose)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps of one figure each, so that others may have their turn between them. */
export function* understanding(reading: Reading, meanings: readonly Meaning[], whose: Whose): Generator<undefined, Understood[]> {
  const { text, figures, sentences, relations } = reading
  const around = surroundings(text, figures, sentences)
  const all: Match[][] = []
  for (const matches of matching(figures.map((claim, i) => ({ ...claim, ...around[i]! })), meanings)) {
    all.push(matches)
    yield
  }
  const close = all.map(toldBy)
  const left = leftovers(relations, close, meanings)
  const inPlace = placed(reading, all, meanings)
  const others = scopes(text, figures, sentences, whose.union, whose.names)
  const remembered = remembering(whose.corrections ?? [], meanings)
  const wholes = wholesOf(relations)
  return figures.map((claim, i) => {
    const words = phrasing(around[i]!)
    const told = remembered(words, claim)
    const meant = told ?? left.get(i) ?? inPlace.get(i) ?? close[i]!.map(m => m.meaning)
    const scope = others[i] ?? null
    return {
      words, around: around[i]!, matches: told ? told.map(meaning => ({ meaning, score: 2, by: 'words', name: '', letters: 2, hint: false })) : ahead(all[i]!, inPlace.get(i)),
      meanings: scope === null ? existing(claim, i, figures, relations, meant) : [],
      sure: told !== undefined || (!inPlace.has(i) && (all[i]![0]?.letters ?? 0) >= SURE), leftover: told === undefined && left.has(i), corrected: told !== undefined, scope,
      whole: wholes.get(i) ?? null,
    }
  })
}

/** With what a figure means by its place first, where its words may say it too. */
function ahead(matches: readonly Match[], [placed]: readonly Meaning[] = []): readonly Match[] {
  const found = matches.find(({ meaning }) => meaning === placed)
  return found === undefined ? matches : [found, ...matches.filter(match => match !== found)]
}

/** Of each figure that is told to be a part, the index of its whole: the first that is told. */
function wholesOf(relations: readonly Relation[]): Map<number, number> {
  const parts = relations.filter(({ kind, share }) => kind === 'sum' || kind === 'part_of' || share)
  const pairs = ({ figures, total, share }: Relation) => share ? [[figures[0]!, figures[1]!] as const] : total === null ? [] : figures.map(i => [i, total] as const)
  return new Map(parts.toReversed().flatMap(pairs))
}

/** What a wording was said to mean; none where nobody said, or where the ledger is no longer kept. */
function remembering(corrections: readonly Correction[], meanings: readonly Meaning[]): (words: string, claim: Claim) => readonly Meaning[] | undefined {
  const said = new Map(corrections.map(({ words, unit, means }) => [`${words}|${unit}`, means]))
  return (words, claim) => {
    const means = said.get(`${words}|${unitOf(claim)}`)
    if (means === undefined) return undefined
    if (means === null) return []
    const found = meanings.find(m => wantName(m) === means)
    return found && [found]
  }
}
