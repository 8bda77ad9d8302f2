import { BASES, NOT_OF } from '../../words/relations.ts'
import { isBase, isDelta, ofEarlier } from '../deltas.ts'
import { isEach } from '../each.ts'
import { counts, nounAfter, nounBefore, related, spelled } from '../noun.ts'
import type { RateWords } from './rate-words.ts'
import { alike, before, between, comparable, isCount, readable, remembered, type Told } from '../told.ts'

/** The counts that a rate may speak of: of its sentence, the one right behind it, and of two sentences before. */
export function nearTo(told: Told, index: number): number[] {
  const { claims } = told
  const next = claims[index + 1]
  const follows = next && next.sentence === claims[index]!.sentence && readable(next) && isCount(next) ? [index + 1] : []
  return [...follows, ...before(told, index, 2).filter((at) => isCount(claims[at]!)).slice(-14)]
}

/** The other rates of its row, that are said of the same as this one: those of its paragraph. */
export function siblings(told: Told, index: number): number[] {
  const { claims, sentences } = told
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  return Array.from({ length: 2 * ROW }, (_, at) => index - ROW + at).filter((at) => at !== index && claims[at]?.quantity === 'percent' && paragraph(at) === paragraph(index))
}

/** No row of shares is longer than this, in figures. */
const ROW = 16

/** What speaks for a count to be the part that a rate tells of. */
export function asPart(told: Told, index: number, of: number, { as, of: words, moved, name }: RateWords, wholeOf: ReadonlyMap<number, number>): number {
  const { claims, text } = told
  if (isEach(claims[of]!) || isDelta(told, of)) return -9
  // 未签劳动合同130人，合同签订率87.3%: the rate is of the others.
  if (name !== undefined && /[未没][^，；。]{0,8}$/.test(claims[of]!.before) && !/[未没]/.test(claims[index]!.before)) return -20
  let weight = 0
  if (of > index) {
    const bare = /^[，（、](?:共|计|为|有|达|即|合)?$/.test(text.slice(claims[index]!.end, claims[of]!.start))
    // 一线职工占82%，有398人
    const ends = /^(?:$|[，。；、）)])/.test(text.slice(claims[of]!.end, claims[of]!.end + 1))
    // 按40%的比例上解|15.44万元
    const byShare = of === index + 1 && /^的比例[^，。；、\d]{0,12}$/.test(text.slice(claims[index]!.end, claims[of]!.start))
    weight -= byShare ? -4 : !bare || !ends ? 9 : /占/.test(claims[index]!.before) && /[有即共]$/.test(claims[of]!.before) ? 0 : 2
  } else {
    // 星级工会24家，其中五星3家、四星8家、三星13家，占工会总数的23.5%: what it is made of does not stand between.
    // 已整改138条，其余5条…，整改率: the other part of the same whole stands aside.
    const beside = (at: number) => wholeOf.has(of) && wholeOf.get(at) === wholeOf.get(of)
    const passed = (at: number) => wholeOf.get(at) === of || beside(at) || (as === 'done' && (wholeOf.has(at) || isBase(told, at) || isDelta(told, at)))
    const steps = counted(told, of, index, passed) - (as === 'done' && isCount(claims[index - 1]!) ? 1 : 0)
    weight += steps <= 0 ? 4 : -Math.min(6, steps)
    if (claims[of]!.sentence !== claims[index]!.sentence) weight -= as === 'done' ? 0 : 3
    else if (as !== 'done' && between(told, of, index).includes('；')) weight -= 3
  }
  if (words.length > 0) weight += words.some((word) => says(told, of, word)) ? 5 : moved ? 0 : -1
  if (isTarget(told, of) && as !== 'share') weight -= 4
  return weight
}

/** What speaks for a count to be what is taken a part of, whatever the part. */
export function asWhole(told: Told, index: number, over: number, { as, of, over: words, name, loose }: RateWords): number {
  const { claims, sentences, text } = told
  const base = claims[over]!
  let weight = isDelta(told, over) ? -4 : 0
  if (as === 'done' && isTarget(told, over)) weight += 4
  if (over === index - 1 && /^[^，。；、]{0,16}的(?:约|近)?$/.test(text.slice(base.end, claims[index]!.start))) weight += 8
  const apart = claims[index]!.sentence - base.sentence
  if (over > index) weight -= /^[（(]/.test(text.slice(claims[index]!.end)) ? 0 : 4
  else if (sentences[base.sentence]!.paragraph !== sentences[claims[index]!.sentence]!.paragraph) weight -= 3 + Math.log2(Math.max(1, (index - over) / 8))
  else weight -= apart
  if (words.length > 0) weight += Math.max(...words.map((word) => called(told, over, word))) || (name === undefined && as === 'share' ? -3 : 0)
  if (name !== undefined && BASES.some((word) => nounBefore(told, over).includes(word))) weight += 2
  // 农民工会员235人，入会率97.9%: of 农民工, and not of the 会员 that they are among.
  if (name !== undefined && words.length > 0 && of.some((word) => nounBefore(told, over).endsWith(word)) && !words.some((word) => called(told, over, word) > 3)) weight -= 8
  return loose ? weight - 3 : weight
}

/**
 * What speaks for it to be what this part is taken of: `weight` speaks for it whatever the part; `inRow`: the two stand right behind one another and before
 * the rate (排查255条，整改231条，整改率98%).
 */
export function asBase(
  told: Told, index: number, of: number, over: number, { as }: RateWords, wholeOf: ReadonlyMap<number, number>,
  { weight: whole, inRow }: { weight: number; inRow: boolean },
): number {
  const { claims } = told
  const [part, base] = [claims[of]!, claims[over]!]
  if (isEach(base)) return -20
  let weight = whole
  if ((base.quantity === 'money') !== (part.quantity === 'money')) return -20
  if (!alike(base, part)) weight -= as === 'done' ? 9 : 4
  else if (!comparable(base, part)) weight -= 1
  if (as !== 'done' && base.high < part.low && !inRow) return -20
  // 应查216人，实查223人，筛查率96.9%: who was to come is no part of who came.
  if (/应.$/.test(part.before) && /实.$/.test(base.before)) return -20
  // 两千三百多名会员 … 会员2316人，入会率98.2%: the same, told roughly.
  if (as === 'share' && base.approx && base.high >= part.low && base.low <= part.high) return -20
  if (as !== 'done' && over !== of - 1 && isTarget(told, over)) weight -= 4
  if (wholeOf.get(of) === over) weight += 4
  if (over < index && base.sentence === claims[index]!.sentence) weight += 2 - Math.min(4, counted(told, over, of) * 0.5)
  // 专人值守的驿站5个，占15.6%, of 32个驿站
  const head = nounBefore(told, of).slice(-2)
  if (head.length > 1 && (counts(told, over, head) || nounAfter(told, over).startsWith(head))) weight += 2
  return weight
}

/** What speaks for two figures to be what is now and what was before. */
export function asEarlier(told: Told, index: number, of: number, over: number, wholeOf: ReadonlyMap<number, number>): number {
  const { claims, text } = told
  const [now, then, rate] = [claims[of]!, claims[over]!, claims[index]!]
  let weight = 0
  const delta = isDelta(told, over)
  if (delta) weight += over >= index - 2 ? 4 : -2
  else if (isBase(told, over) || AGAINST.test(then.before) || ofEarlier(then.before)) weight += 5
  else if (isEach(now) !== isEach(then)) weight -= 4
  // 参保216人，比去年的180人增长|20%; 216人，比去年增加36人，增长|20%: in one breath.
  if (weight > 0 && of === index - 2 && over === index - 1 && (delta ? /[比较同]/.test(then.before) : /^[^，。；、]{1,4}$/.test(rate.before))) weight += 3
  if (/[由从][^，。；、]{0,8}$/.test(then.before) && over === of - 1 && /[到至为]$/.test(now.before)) weight += 6
  const both = Math.min(of, over) === index + 1 && Math.max(of, over) === index + 2
  if (over > index && !both) weight += /^[（(，]/.test(text.slice(rate.end)) && (BRACKETED.test(then.before) || ofEarlier(then.before)) ? 1 : -9
  const steps = counted(told, of, index, (at) => wholeOf.has(at) || isTarget(told, at))
  weight -= Math.min(4, 0.5 * Math.max(0, steps - 1)) + (rate.sentence - now.sentence) + Math.min(5, 3 * Math.abs(rate.sentence - then.sentence))
  if (related(nounBefore(told, of), nounBefore(told, over))) weight += 1
  if (text.slice(then.end, rate.start).includes('；')) weight -= 3
  return weight
}

/** 较二季度的|118件 */
const AGAINST = /[比较与跟同][^，。；、\d]{1,10}的$/

// 环比增长12%（8月为|111.25万元）
const BRACKETED = /^[（(](?:\d{1,2}月份?|[一二三四]季度|\d{4}年)(?:同期)?[为是]?$/

function counted({ claims }: Told, from: number, to: number, inner = (_at: number) => false): number {
  let count = 0
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at++) {
    if (claims[at]!.quantity !== 'percent' && !inner(at)) count += claims[at]!.quantity === claims[from]!.quantity ? 1 : 0.5
  }
  return count
}

function says(told: Told, at: number, word: string): boolean {
  const after = told.claims[at]!.after.slice(0, 8)
  const noun = nounBefore(told, at)
  return noun.includes(word) || (noun.length > 1 && word.startsWith(noun)) || after.includes(word) || spelled(word, after.slice(0, 5))
}

// 占建会单位的, of 建立基层工会83个; 占收回问卷的, of 收回2864份
export function called(told: Told, at: number, word: string): number {
  const [noun, after] = [nounBefore(told, at), nounAfter(told, at)]
  if (counts(told, at, word)) return 5
  if (spelled(word, noun) || spelled(word, after) || (noun.length > 1 && word.replace(/^已/, '').startsWith(noun.replace(/^已经?/, '')))) return 4
  // 占建会企业的, of 工会总数342家
  if (/^已?建会/.test(word) && /工会(?:组织|总数)?$/.test(noun)) return 3
  return (after.length > 1 && word.endsWith(after.slice(0, 2))) || related(word, noun) || related(word, told.claims[at]!.after.slice(0, 8)) ? 2 : 0
}

export const isTarget = remembered((told, at): boolean => {
  const after = told.claims[at]!.after.slice(0, 6)
  return NOT_OF.some((word) => nounBefore(told, at).includes(word) || after.includes(word))
})
