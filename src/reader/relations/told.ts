import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentences.ts'
import { figures, type Figure } from './figure.ts'

/** What every rule of relations is given: the text, its sentences, its figures, and which figures stand in each sentence. */
export type Told = {
  text: string
  sentences: readonly Sentence[]
  claims: readonly Figure[]
  inSentence: ReadonlyMap<number, readonly number[]>
  /** What has been asked of each figure, a row for each question. */
  answers: Answer[][]
}

type Answer = string | number | boolean | object

/** Figures farther apart than this are not set in relation, in figures. */
export const REACH = 40

export function told(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Told {
  const inSentence = Map.groupBy(claims.keys(), (index) => claims[index]!.sentence)
  return { text, sentences, claims: figures(text, claims), inSentence, answers: [] }
}

/** The readable figures before one, in order: in its sentence, and in so many sentences of its paragraph before that. */
export function before({ claims, sentences }: Told, index: number, sentencesBack = 0): number[] {
  const { sentence } = claims[index]!
  const paragraph = sentences[sentence]!.paragraph
  const found: number[] = []
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = claims[at]!
    if (other.sentence < sentence - sentencesBack || sentences[other.sentence]!.paragraph !== paragraph) break
    if (readable(other)) found.push(at)
  }
  return found.reverse()
}

/** The readable figures behind one in its sentence, in order. */
export function behind({ claims }: Told, index: number): number[] {
  const found: number[] = []
  for (let at = index + 1; at < Math.min(claims.length, index + REACH) && claims[at]!.sentence === claims[index]!.sentence; at++) {
    if (readable(claims[at]!)) found.push(at)
  }
  return found
}

/** The words between two figures. */
export function between({ text, claims }: Told, first: number, second: number): string {
  return text.slice(claims[first]!.end, claims[second]!.start)
}

/** Asks once of each figure, or of each sentence, what is asked of it over and over. */
export function remembered<T extends Answer>(ask: (told: Told, index: number) => T): (told: Told, index: number) => T {
  const question = questions++
  return (told, index) => {
    const row = told.answers[question] ??= new Array<Answer>(told.claims.length)
    return (row[index] ??= ask(told, index)) as T
  }
}

let questions = 0

/** Claims that state one readable value or range. */
export function readable(claim: Claim): boolean {
  return claim.lost === undefined && Number.isFinite(claim.high)
}

/** Whether two figures count in the same unit, so that they can be added or compared. 万元 and 元 can. */
export function comparable(a: Figure, b: Figure): boolean {
  return a.same === b.same
}

/** As comparable, but 家 and 个, 起 and 条 may stand for one another. */
export function alike(a: Figure, b: Figure): boolean {
  return a.same === b.same || a.kin === b.kin || (a.quantity === 'item' && b.quantity === 'item')
}

/** A plain count or an amount, no percent and no stretch of time. */
export function isCount({ quantity }: Claim): boolean {
  return quantity !== 'percent' && quantity !== 'percentage_point' && quantity !== 'duration'
}

/** Whether a figure stands in a list of its like: 分别为61个、48个、39个. None of them speaks for all. */
export function isListed({ claims, text }: Told, index: number): boolean {
  const [last, claim, next] = [claims[index - 1], claims[index]!, claims[index + 1]]
  const joined = (first: Figure, second: Figure) =>
    comparable(first, second) && '、和及'.includes(text[first.end] ?? '-') && second.start - first.end < 14 && second.clause.start === first.clause.start
  return (next !== undefined && joined(claim, next)) || (last !== undefined && joined(last, claim))
}

/** Whether a larger figure of its unit stands right before one, with nothing but a comma between their clauses: 没有办结的7条，仲裁的|4条. */
export function followsLarger(told: Told, index: number): boolean {
  const [last, claim] = [told.claims[index - 1], told.claims[index]!]
  return last !== undefined && comparable(last, claim) && last.low > claim.high && /^[，、][^，；。]*$/.test(between(told, index - 1, index))
}
