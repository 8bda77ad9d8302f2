import { addsUp, isOff, mayMake } from '../arithmetic.ts'
import type { Claim } from '../../claim.ts'
import { isDelta } from '../deltas.ts'
import { isEach } from '../each.ts'
import { nounBefore } from '../noun.ts'
import { isPlain } from '../plain.ts'
import type { Relation } from '../relation.ts'
import { rows, type Row } from './rows.ts'
import { asList, asTotal, besides, namesAll, type Known } from './sum-weights.ts'
import { sumTells } from '../surprise.ts'
import { announcedBefore } from './total-words.ts'
import { alike, comparable, readable, remembered, type Told } from '../told.ts'

/** A row of figures that makes another one: what speaks for it, in bits. */
export type Sum = { parts: readonly number[]; whole: number; weight: number; row: Row; said: number }

/** So much must speak for a sum that fits. */
const ENOUGH = 6

/** More than this no sum gains by the others. */
const GAIN = 14

/** Wholes farther before their row than this, in figures, are not looked for. */
const FAR = 60

/** Once the surest are known, what is part of them no longer stands between others, and columns beside them are theirs. */
const ROUNDS = 2

/** Rows of figures that make one told before or behind them, whether or not a word says so, the likeliest first and none against another. */
export function sums(told: Told): Sum[] {
  const found = sortedTwice(told, all(told))
  let kept: Sum[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const known: Known = new Map(kept.flatMap((sum) => sum.parts.map((at) => [at, sum])))
    // 录取29名，其中本科18名；高中生12名: what is part of the first does not part the two.
    if (round === 1) found.push(...all(told, new Set(known.keys())))
    kept = chosen(told, found.map((sum) => ({ ...sum, weight: sum.weight + besides(told, sum, known) })).filter(({ weight }) => weight >= ENOUGH))
  }
  return kept
}

/** What speaks for a row that another one of the same whole follows, or goes before. */
const TWICE = 7

// 立案43件，生产类17件，生活类15件，安全类11件，已办结40件，正在办3件: sorted twice, the second row right behind the first; neither is met by chance.
function sortedTwice({ claims }: Told, found: readonly Sum[]): Sum[] {
  const lists = Map.groupBy(found.filter(({ parts, whole, row }) => whole < parts[0]! && row.as === 'plain'), ({ whole }) => whole)
  const follows = (first: Sum, second: Sum) => {
    const from = first.parts.at(-1)! + 1
    const inOne = claims[first.parts[0]!]!.sentence === claims[second.parts.at(-1)!]!.sentence
    return inOne && second.parts[0]! >= from && !claims.slice(from, second.parts[0]).some((claim) => comparable(claim, claims[second.parts[0]!]!))
  }
  const twice = (sum: Sum) => lists.get(sum.whole)?.some((other) => lists.get(sum.whole)!.includes(sum) && (follows(sum, other) || follows(other, sum)))
  return found.map((sum) => twice(sum) ? { ...sum, weight: sum.weight + TWICE } : sum)
}

/** Every row that makes a figure in sight, with what speaks for it by itself. */
export function all(told: Told, without?: ReadonlySet<number>): Sum[] {
  return rows(told, without).flatMap((row) => inRow(told, row)).filter(({ weight }) => weight > ENOUGH - GAIN)
}

/** Of equal wholes in one sentence the first is the one that is meant. */
export function asRelation({ claims, inSentence, text }: Told, { parts, whole, said }: Sum): Relation {
  const { value, unit, sentence } = claims[whole]!
  const total = whole > parts[0]! ? whole : inSentence.get(sentence)!.find((at) => claims[at]!.value === value && claims[at]!.unit === unit)!
  const plainly = said > 2
  // Two behind 其中 need not be all.
  const off = plainly && (parts.length > 2 || whole > parts[0]!) && isOff(claims, parts, whole) && !text.includes('四舍五入')
  return { kind: 'sum', figures: [...parts], total, holds: !off, sure: plainly && !off }
}

// Every stretch of a row that makes a figure in sight of it.
function inRow(told: Told, row: Row): Sum[] {
  const { claims } = told
  const may = (low: number, high: number, whole: number) => mayMake(low, high, claims[whole]!)
  return stretches(told, row, may).filter(({ parts, whole }) => addsUp(claims, parts, whole)).map(({ parts, whole }) => weighed(told, row, parts, whole))
}

/** Every stretch of a row with every figure in sight of it that it may make, by the least and the most its parts are together; they are at most `much` times the largest. */
export function stretches(told: Told, row: Row, may: (low: number, high: number, whole: number) => boolean, much = 1.01): { parts: number[]; whole: number }[] {
  const { claims } = told
  const found: { parts: number[]; whole: number }[] = []
  const { figures } = row
  // The total of a row may stand in none of its like, or in the next paragraph.
  const behind = isTable(row.as) ? wholesBehindTable : wholesBehindList
  const ceiling = largestIn(told, [...figures, ...behind(told, figures.at(-1)!)])
  for (let from = 0; from + 1 < figures.length; from++) {
    const before = wholesBefore(told, figures[from]!).filter((at) => row.as === 'mixed' || alike(claims[at]!, claims[figures[from]!]!))
    const largest = Math.max(ceiling, ...before.map((at) => claims[at]!.high))
    let { low, high } = claims[figures[from]!]!
    for (let to = from + 1; to < figures.length; to++) {
      low += claims[figures[to]!]!.low
      if (low > largest * much + 1) break
      high += claims[figures[to]!]!.high
      const wholes = [...before, ...behind(told, figures[to]!)].filter((whole) => may(low, high, whole))
      if (wholes.length > 0) found.push(...wholes.map((whole) => ({ parts: figures.slice(from, to + 1), whole })))
    }
  }
  return found
}

function largestIn({ claims }: Told, figures: readonly number[]): number {
  return Math.max(...figures.map((at) => claims[at]!.high))
}

export function weighed(told: Told, row: Row, parts: readonly number[], whole: number): Sum {
  const said = whole < parts[0]! ? asList(told, row, parts, whole) : asTotal(told, row, parts, whole)
  return { parts, whole, row, said, weight: said + sumTells(told.claims, parts, whole) + Math.min(3, (parts.length - 2) / 2) }
}

const wholesBefore = remembered((told, first): readonly number[] => {
  const { claims } = told
  const found: number[] = []
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    if ((alike(claims[at]!, claims[first]!) || arePeople(claims[at]!, claims[first]!)) && (isPlain(told, at) || isDelta(told, at)) && readable(claims[at]!)) found.push(at)
  }
  return found
})

// 接待6330人次，其中来访2728人、来信736件、…
function arePeople(...both: readonly Claim[]): boolean {
  return both.every(({ quantity }) => quantity === 'person')
}

const wholesBehindList = remembered((told, last): readonly number[] => wholesBehind(told, last, false))
const wholesBehindTable = remembered((told, last): readonly number[] => wholesBehind(told, last, true))

// The next of its kind behind the row, whatever else stands between.
function wholesBehind(told: Told, last: number, table: boolean): number[] {
  const { claims } = told
  const found: number[] = []
  for (let at = last + 1; at < Math.min(claims.length, last + (table ? 20 : 8)) && claims[at]!.sentence <= claims[last]!.sentence + 2; at++) {
    if (comparable(claims[at]!, claims[last]!) && readable(claims[at]!) && !isEach(claims[at]!) && !isDelta(told, at)) {
      const noun = nounBefore(told, last)
      if (table && !nounBefore(told, at).endsWith(noun) && !(noun.length > 1 && nounBefore(told, at).replace(/^.*共/, '').startsWith(noun))) continue
      // 城北41件、城南36件、河西29件、双桥26件，城北、城南两处共77件: one that announces its parts may stand farther off.
      if (found.length < 2 || announcedBefore(told, at) !== null) found.push(at)
    }
  }
  return found
}

function isTable(as: Row['as']): boolean {
  return as === 'column' || as === 'gapped'
}

// The heaviest first. A figure is part of one whole only, save that the same whole may be sorted twice, each time by other parts.
function chosen(told: Told, found: readonly Sum[]): Sum[] {
  const taken = new Map<number, Sum>()
  const kept: Sum[] = []
  for (const sum of found.toSorted((a, b) => b.weight - a.weight)) {
    // 城北41件、城南36件、…，城北、城南两个街道共77件: parts that it names may be of another whole besides.
    // Nor are joint unions and the firms that they cover of one whole.
    const some = namesAll(told, sum) || sum.row.as === 'covered'
    if (!some && sum.parts.some((at) => taken.has(at))) continue
    // What is part of it cannot be made of it.
    if (kept.some((other) => other.whole === sum.whole && other.parts.some((at) => sum.parts.includes(at)))) continue
    kept.push(sum)
    if (!some) for (const at of sum.parts) taken.set(at, sum)
  }
  return kept
}
