import { tidy } from '#kit/interval.ts'
import { multipliesTo } from '../arithmetic.ts'
import { counts, namedCount, wholesOf } from './factors.ts'
import type { Relation } from '../relation.ts'
import { isPlain } from '../plain.ts'
import { nominal } from '../surprise.ts'
import { between, comparable, type Told } from '../told.ts'

/** All of a sentence make one whole, or those told apart by ； wholes of their own. */
export function mixtures(told: Told, loose: readonly number[]): Relation[] {
  const all = mixture(told, loose)
  const stretches = [...Map.groupBy(loose, (index) => stretchOf(told, index)).values()]
  if (all?.holds || stretches.length < 2) return all ? [all] : []
  const apart = stretches.map((row) => mixture(told, row)).filter((relation) => relation !== null)
  return apart.length > 0 ? apart : all ? [all] : []
}

function stretchOf({ claims, text, sentences }: Told, index: number): number {
  const { sentence, start } = claims[index]!
  return Math.max(sentences[sentence]!.start, text.lastIndexOf('；', start))
}

// Several amounts for each in one sentence: each has its own count, right before it or by its noun.
function mixture(told: Told, eaches: readonly number[]): Relation | null {
  const { claims } = told
  const alone = singles(told, eaches)
  if (eaches.length + alone.length < 2) return null
  const pairs = [...alone, ...eaches.map((each) => [countFor(told, each), each])].toSorted(([, a], [, b]) => a! - b!)
  if (pairs.some(([count]) => count === undefined) || new Set(pairs.map(([count]) => count)).size < pairs.length) return null
  const figures = pairs.flat() as number[]
  const wholes = [...wholesOf(told, eaches[0]!), ...wholesOf(told, eaches.at(-1)!)]
  const made = wholes.find((at) => multipliesTo(claims, figures, at)) ?? farBefore(told, figures)
  // Whether the single ones are counted in, nobody knows where it does not come out.
  if (made === undefined && (alone.length > 0 || leavesMore(told, figures.at(-1)!))) return null
  // 助学5.3万元，其中大学生13人每人3000元，…；节日慰问3.8万元: of what 其中 opens.
  const first = figures[0]!
  const opens = /其中/.test(told.text.slice(claims[first]!.start - 12, claims[first]!.start))
  const opened = wholes.filter((at) => opens && at < first && !isParted(told, at, first))
  const total = made ?? [...opened, ...wholes].find((at) => claims[at]!.sentence === claims[eaches[0]!]!.sentence)
  return total === undefined ? null : { kind: 'product', figures, total, holds: made !== undefined, sure: made !== undefined }
}

// 大专每人3000元，高中每人2000元，余下的由企业资助: there is more than these.
export function leavesMore({ claims, text }: Told, each: number): boolean {
  return /^[^。]{0,4}(?:余下|其余|剩余|不足部分|差额)/.test(text.slice(claims[each]!.end, claims[each]!.end + 12))
}

function isParted(told: Told, whole: number, first: number): boolean {
  return between(told, whole, first).includes('；')
}

// 其中助学7.2万元。…。助学24人，大学生12人各4000元，高中生12人各2000元: told sentences before, where it is met to the last digit.
function farBefore(told: Told, figures: readonly number[]): number | undefined {
  const { claims, sentences } = told
  const made = tidy(figures.reduce((sum, at, place) => place % 2 === 0 ? sum + nominal(claims[at]!) * nominal(claims[figures[place + 1]!]!) : sum, 0))
  const { paragraph } = sentences[claims[figures[0]!]!.sentence]!
  for (let at = figures[0]! - 1; at >= 0 && sentences[claims[at]!.sentence]!.paragraph === paragraph; at--) {
    if (comparable(claims[at]!, claims[figures[1]!]!) && isPlain(told, at) && !claims[at]!.approx && tidy(nominal(claims[at]!)) === made) return at
  }
  return undefined
}

/** 一等奖1名，奖金|1000元、二等奖2名各600元: one of its kind needs no 每. */
export function singles({ claims }: Told, eaches: readonly number[]): number[][] {
  const { sentence } = claims[eaches[0] ?? 0] ?? { sentence: -1 }
  const from = (eaches[0] ?? 0) - REACH
  const near = Array.from({ length: 2 * REACH }, (_, at) => from + at).filter((at) => claims[at]?.sentence === sentence && !eaches.includes(at))
  const isPrice = (at: number) => claims[at]!.quantity === 'money' && claims[at - 1]?.value === 1 && ALONE.test(claims[at]!.before) && !claims[at]!.approx
  return near.filter(isPrice).map((at) => [at - 1, at])
}

const ALONE = /^，?(?:奖励|奖金|发放?|补助|资助|救助)?(?:现金)?$/

/** No farther off, in figures. */
const REACH = 8

function countFor(told: Told, each: number): number | undefined {
  const nearest = counts(told, each).find((at) => at === each - 1)
  return namedCount(told, each) ?? nearest
}
