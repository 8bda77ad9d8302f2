import { AVERAGE, type Heard } from './heard.ts'
import { type Fitting, type Match } from './scored.ts'
import type { Sense } from './sensed.ts'
import type { Meaning } from './vocabulary.ts'

/** What is known of the meanings of one figure: by letters (`byLetters` those that are enough, best first), by senses, and by what the figures before mean, the nearest first. */
export type Evidence = {
  said: Heard
  fitting: readonly Fitting[]
  byLetters: readonly Fitting[]
  meant: ReadonlyMap<Meaning, Sense>
  /** How much of what stands at the figure its best name explains, 0 to 1. */
  explains: (sense: Sense) => number
  topics: readonly Meaning[]
  /** The indicators that the figures before may mean as wholes. */
  wholes: ReadonlySet<string>
  /** Of the same kind as what was held right before: who took part in it. */
  held: (meaning: Meaning) => boolean
  against: (meaning: Meaning) => number
}

/** All that may be meant, best first. The one that fits best to the letter goes first unless the senses speak clearly for another. */
export function weighed({ said, fitting, byLetters, meant, explains, topics, wholes, held, against }: Evidence): Match[] {
  const letters = new Map(byLetters.map(one => [one.meaning, one]))
  const [first] = byLetters
  const sense = first && meant.get(first.meaning)
  const lead = first ? (sense ? explains(sense) : 1) * (first.score >= SURELY ? LEAD : LEAD / 3) / SCALE : 0
  const found = fitting.flatMap((one): Match[] => {
    const fits = letters.get(one.meaning)
    const senses = meant.get(one.meaning)?.score
    if (!fits && (senses === undefined || said.each && !one.meaning.names.some(name => AVERAGE.test(name)))) return []
    const speaksAgainst = against(one.meaning)
    const byPlace = placed(one.meaning, !fits, topics, wholes) + given(said, one.meaning, topics)
    const score = (START + LETTERS * (fits ?? one).score + literal(fits, held) + byPlace + (senses ?? 0) + AGAINST * speaksAgainst) / SCALE
    if (fits) return [{ ...fits, score, letters: fits.score, hint: score < 0 }]
    return score > 0 ? [{ ...one, by: 'senses' as const, name: '', score, letters: 0, hint: score < TOLD || speaksAgainst > 0 }] : []
  })
  const best = Math.max(...found.map(one => one.score))
  const order = (one: Match) => Math.round((one.score + (one.meaning === first?.meaning ? lead : 0)) / GRAIN)
  return found.filter(one => !one.hint || one.score > best / 2).sort((a, b) => order(b) - order(a) || a.meaning.breadth - b.meaning.breadth)
}

/** What it adds that a name stands there to the letter, the more the longer it is. */
function literal(fits: Fitting | undefined, held: Evidence['held']): number {
  if (!fits) return 0
  const whole = fits.by === 'part' || fits.by === 'carried' ? PART : 0
  return FITS + (fits.score >= SURELY ? LENGTH * fits.name.length : 0) + whole + (held(fits.meaning) ? HELD : 0)
}

/** What the figures before make likely; one of many parts that only its senses tell is less so. */
function placed(meaning: Meaning, loose: boolean, topics: readonly Meaning[], wholes: ReadonlySet<string>): number {
  const part = loose && meaning.split !== undefined ? SPLIT + BREADTH * meaning.breadth : 0
  return part + sameLedger(meaning, topics) + (meaning.whole !== undefined && wholes.has(meaning.whole) ? WHOLE : 0)
}

/** 为14名|学生发放|2.8万元: the money of a clause is of those to whom it was given in it. */
function given({ near, quantity }: Heard, { ledger }: Meaning, [last]: readonly Meaning[]): number {
  return quantity === 'money' && last?.ledger === ledger && !last.units.includes('元') && near !== '' && !/[，；：、（]/.test(near) ? GIVEN : 0
}

/** The figure before is of that ledger, or at least one in the sentence; the very same thing is no likelier to be told again. */
function sameLedger(meaning: Meaning, topics: readonly Meaning[]): number {
  const [last, ...others] = topics
  if (topics.includes(meaning)) return 0
  const { ledger, indicator, split } = meaning
  const listed = last?.indicator === indicator && last.split !== undefined && split !== undefined
  if (last?.ledger === ledger) return listed ? LISTED : SAME
  return others.some(one => one.ledger === ledger) ? SAME / 2 : 0
}

/** What fits to the letter leads by this much, a third of it below SURELY, and by less the more it leaves unexplained: 目标任务 of 目标任务已完成. */
const LEAD = 1.4
const SURELY = 0.88
/** Differences smaller than this tell nothing: earlier definitions, and those of fewer kinds, win. */
const GRAIN = 0.01
/** What speaks by its senses alone is told from here on, and below it only hinted at. */
const TOLD = 0.7
/** What it adds that the money of a clause belongs to the ledger of those who are counted in it. */
const GIVEN = 2
/* Weights found together with those of sensed.ts. */
const [LETTERS, FITS, LENGTH, PART, SPLIT, BREADTH, SAME, LISTED, WHOLE, HELD, AGAINST, START] = [1.2, 0.8, 0.3, 2.1, -0.6, -0.06, 1.5, 2, 1, 2.5, -2, -2.3]
const SCALE = 6

/** What only senses speak for and nothing before it is not told from here down, whatever else makes it likelier. */
export const LEAST = -(START + Math.max(SAME, LISTED) + WHOLE)
