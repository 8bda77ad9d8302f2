import { tidy } from '#kit/interval.ts'
import { once } from '#kit/once.ts'
import { addsUp, isChange, isGrowthBy, isMultiple, isShare } from '../arithmetic.ts'
import { isBase, isDelta, ofEarlier } from '../deltas.ts'
import { FROM, TO } from '../changes/by.ts'
import type { Figure } from '../figure.ts'
import { nounBefore, related } from '../noun.ts'
import { asBase, asEarlier, asPart, asWhole, called, isTarget, nearTo } from './rate-weights.ts'
import { isOfBase, type RateWords } from './rate-words.ts'
import { changeSlips, isTurnedShare, nominal, percentOf, shareSlips, shareTells } from '../surprise.ts'
import { before, between, comparable, isCount, isListed, readable, type Told } from '../told.ts'

/** A pair that a rate may be taken of: the numbers fit or not, and what speaks for it, in bits: `words`, and with the numbers `weight`; `named`: by the words of its base. */
export type Pair = { figures: [of: number, over: number]; fits: boolean; weight: number; words: number; change?: true; named?: true }

/** Every two figures in reach of a rate, with what speaks for them. */
export function pairs(told: Told, index: number, words: RateWords, wholeOf: ReadonlyMap<number, number>): Pair[] {
  if (words.as === 'change' || words.as === 'times') return changed(told, index, words, wholeOf)
  const { claims } = told
  const rate = inPercent(claims[index]!)
  const counts = [...nearTo(told, index), ...(words.as === 'done' ? farDone(told, index, rate) : [])]
  const ofs = counts.map((of) => ({ of, weight: asPart(told, index, of, words, wholeOf) })).filter(({ weight }) => weight > FAINT)
  const reach = inReach(told, index)
  const whole = once((over: number) => asWhole(told, index, over, words))
  return ofs.flatMap(({ of, weight }): Pair[] => bases(told, index, of, words.over, reach).map((over): Pair => {
    const [part, base] = [claims[of]!, claims[over]!]
    const row = isRow(told, over, of, index) && !wholeOf.has(over)
    const inRow = row && isOwn(told, index, of)
    const spoken = weight + asBase(told, index, of, over, words, wholeOf, { weight: whole(over), inRow })
    // 不低于45% would fit anything: only a whole that 其中 has told can be meant.
    const off = Math.abs(percentOf(part, base) - rate.value!)
    const may = (off < 3 || part.approx || base.approx || rate.approx) && isShare(part, base, rate)
    // 覆盖企业216家；专项合同签订率达100%: two that are equal say so little that nothing else may stand between.
    const apart = part.low === base.low && rate.value === 100 && (part.sentence !== rate.sentence || between(told, of, index).includes('；'))
    const fits = may && !apart && !(rate.planned && rate.value === 100 && base.sentence !== rate.sentence) && (!rate.bound || (wholeOf.get(of) === over && !BAND.test(rate.after)))
    // 6300人，占全部职工9000人的72%: right before it, or right before its base.
    // …，覆盖小企业2860家；规上企业建会132家，建会率91.9%: nor where ； parts them.
    const bracketed = of === index - 1 && over === index + 1 && isBaseBehind(told, index)
    const own = bracketed || (over === of - 1 && isOwn(told, index, of) && !between(told, over, of).includes('；'))
    const beside = own || (of === index - 1) ? over === of - 1 || !isListed(told, over) : of < over && over === index - 1 && isOfBase(told, index)
    // 使68家建会企业签订率达100%: what comes out speaks against nothing.
    const done = words.as === 'done'
    const meant = beside && (own || over === index - 1 || isMeant(told, over, words)) && (bracketed || !(done && isTarget(told, of)))
    // 基层工会170个。…170个工会参加了互助保险，参保率98%: the same unions once more, and a rate of something else.
    const same = part.low === base.low && part.sentence !== base.sentence
    const plain = meant && !may && !same && !words.loose && !words.moved && !rate.approx && (!rate.planned || bracketed || part.planned || done)
    const mistyped = () => base.sentence === rate.sentence && !words.loose && !words.moved && isTurnedShare(rate, part, base)
    const astray = () => plain ? Math.max(own ? 0 : row && words.name !== undefined ? -1 : NEVER, shareSlips(rate, part, base)) : mistyped() ? TURNED : NEVER
    const numbers = fits ? shareTells(rate, part, base, percentOf(part, base)) : astray()
    const named = words.name === undefined && words.over.some((word) => called(told, over, word) > 3)
    return { figures: [of, over], fits, words: spoken, weight: spoken + numbers, ...(named && { named }) }
  }))
}

// 应检188人，实检181人，参检率96%: a rate right behind two counts of its sentence, which are no end of a list (满意131票，基本满意11票，不满意2票，满意率91%).
function isRow(told: Told, over: number, of: number, index: number): boolean {
  const { claims } = told
  const [last, base, part, rate] = [claims[over - 1], claims[over]!, claims[of]!, claims[index]!]
  const listed = last?.sentence === base.sentence && last.unit === base.unit
  return over === of - 1 && of === index - 1 && base.sentence === rate.sentence && base.unit === part.unit && !listed && !/；|其中/.test(between(told, over, of))
}

// 覆盖率|86.6%（应覆盖企业28954家）: its base in a bracket right behind it.
function isBaseBehind({ claims, text }: Told, index: number): boolean {
  const [rate, base] = [claims[index]!, claims[index + 1]!]
  return /^[（(][^，。；、（）()]{2,10}$/.test(text.slice(rate.end, base.start)) && /^[）)]/.test(text.slice(base.end)) && !/其中|上年|去年|同期|比/.test(base.before)
}

// 1024家，占应建数的95.1%: where the base is named, what is called otherwise is not held against it.
function isMeant(told: Told, over: number, { over: named, name }: RateWords): boolean {
  return name !== undefined || named.length === 0 || named.some((word) => called(told, over, word) > 0 && (!word.startsWith('应') || told.claims[over]!.before.includes('应')))
}

// 三分之一 is 33.3%.
function inPercent(rate: Figure): Figure {
  return rate.scale === 1 || rate.value === null ? rate : { ...rate, value: tidy(rate.value * rate.scale), scale: 1 }
}

// 5%以上的|28份: a band, and no share.
const BAND = /^(?:及?以[上下])?的$/

// 受理14件，调解成功12件，其余2件移送，调解成功率100%: the count that the rate is named for, whatever else stands between.
function isOwn({ claims, inSentence }: Told, index: number, of: number): boolean {
  const name = /([\u4e00-\u9fff]{2,4})率[^率，。；]{0,3}$/.exec(claims[index]!.before)?.[1]
  // 当场整改145处，限期整改58处，整改率100%: of both.
  const isNamed = (at: number) => at !== index && name !== undefined && [name, name.slice(-2)].some((word) => isDone(claims[at]!.before, word))
  const named = inSentence.get(claims[index]!.sentence)!.filter(isNamed)
  return named.length === 1 && named[0] === of
}

// 办结|48件, 办结案件|48件, but 整改建议书|8份 tells of papers.
function isDone(before: string, deed: string): boolean {
  const at = before.lastIndexOf(deed)
  return at >= 0 && DONE_TO.test(before.slice(at + deed.length)) && !/[未没不]$/.test(before.slice(0, at))
}

const DONE_TO = /^(?:了|案件|隐患|问题|纠纷|争议|事项|诉求|提案|企业|职工)?$/

// 新村街新增会员完成目标1100人的70.9%, of the 780人 told in a section before: by its noun, and only where it fits.
function farDone(told: Told, index: number, rate: Figure): number[] {
  const { claims } = told
  const base = claims[index - 1]!
  const from = Math.max(0, index - FAR)
  const fits = (claim: Figure) => isCount(base) && comparable(claim, base) && readable(claim) && claim.sentence < base.sentence - 2 && isShare(claim, base, rate)
  return Array.from({ length: index - 1 - from }, (_, at) => from + at).filter((at) => fits(claims[at]!) && related(nounBefore(told, at), nounBefore(told, index - 1)))
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

/** A part that so much speaks against is not asked for its bases. */
const FAINT = -12

/** Weight of a pair that two turned digits keep from fitting. */
const TURNED = 4

/** Weight of a pair that does not fit and is not said plainly. */
const NEVER = -20

// Every count that a rate may be taken of, the nearest first.
function inReach({ claims }: Told, index: number): number[] {
  const found: number[] = []
  for (let at = Math.min(claims.length - 1, index + 2); at >= Math.max(0, index - FAR); at--) {
    const claim = claims[at]!
    if (isCount(claim) && readable(claim) && claim.low > 0 && (at < index || claim.sentence === claims[index]!.sentence)) found.push(at)
  }
  return found
}

// Near ones whether they fit or not, far ones only where they do.
function bases(told: Told, index: number, of: number, over: readonly string[], reach: readonly number[]): number[] {
  const { claims, sentences } = told
  const [part, rate] = [claims[of]!, claims[index]!]
  const paragraph = sentences[rate.sentence]!.paragraph
  return reach.filter((at) => {
    if (at === of) return false
    const claim = claims[at]!
    const share = percentOf(part, claim)
    // What does not fit is told only of the count right before the rate.
    // 累计96家，完成年计划120家的85%: or of the base that stands right before it.
    const beside = of === index - 1 || (at === of - 1 && isOwn(told, index, of)) || (of < at && at === index - 1 && isOfBase(told, index))
    const near = (beside || rate.approx || part.approx || claim.approx) && claim.sentence >= rate.sentence - 3 && sentences[claim.sentence]!.paragraph === paragraph
    const meant = () => of === index - 1 && over.length > 0 && comparable(claim, part) && over.some((word) => called(told, at, word) > 3)
    return near || Math.abs(share - rate.value!) < 3 || meant() || (claim.sentence === rate.sentence && isTurnedShare(rate, part, claim))
  })
}

// 58件，比上年的66件下降12.1%; 5218人，比上年多318人，增长6.5%.
function changed(told: Told, index: number, { as, loose }: RateWords, wholeOf: ReadonlyMap<number, number>): Pair[] {
  const { claims } = told
  const rate = claims[index]!
  // 上浮6%，由4250元提高到4505元; 增长7.5%，达3870元，去年3600元: both may stand behind it.
  const next = [index + 1, index + 2].filter((at) => claims[at]?.sentence === rate.sentence)
  const near = [...before(told, index, 4), ...next].filter((at) => isCount(claims[at]!) && readable(claims[at]!)).slice(-20)
  const down = /下降|降低|减少|降幅|少/.test(rate.before)
  const more = rate.unit === '番' || !/(?:的|到)(?:近|约|原来的)?$/.test(rate.before)
  const fit = (now: Figure, then: Figure, delta: boolean) => {
    if (as === 'times') return isMultiple(now, then, rate, more)
    // 增长7.2%，支出119.3万元 of 收入128.6万元: less is no growth.
    if (!delta && RISE.test(rate.before) && now.high < then.low) return false
    return delta ? isGrowthBy(now, then, rate, down) : isChange(now, then, rate)
  }
  const baseOf = (now: Figure, delta: Figure): Figure => {
    const was = down ? now.low + delta.low : now.low - delta.low
    return { ...delta, low: was, high: was, value: null }
  }
  const tells = (now: Figure, then: Figure, delta: boolean) => {
    const base = delta ? baseOf(now, then) : then
    return shareTells(rate, now, base, Math.abs(percentOf(now, base) - (as === 'times' ? 0 : 100)))
  }
  const levels = near.filter((of) => !isDelta(told, of) && !isBase(told, of))
  // 1364名，比2010年的882名增加482名，增长|54.6%
  const isSpelled = (of: number, over: number) => over === index - 2 && of === index - 3 && isDelta(told, index - 1) && isBase(told, over)
  return levels.flatMap((of): Pair[] => {
    const now = claims[of]!
    const overs = near.filter((over) => over !== of && comparable(claims[over]!, now))
    const far = of === index - 1 ? farEarlier(told, of, overs[0] ?? of, rate) : []
    const beside = (over: number) => of === index - 1 || over === index - 1 || isBehind(told, index, of, over)
    return [...overs, ...far].filter((over) => beside(over) || isSpelled(of, over) || as === 'times' || isNear(now, claims[over]!, rate)).map((over): Pair => {
      const then = claims[over]!
      // Where what was before is printed too, the change is of that.
      const printed = isDelta(told, over) && levels.some((at) => at !== of && comparable(claims[at]!, now) && (addsUp(claims, [at, over], of) || addsUp(claims, [of, over], at)))
      const words = asEarlier(told, index, of, over, wholeOf) - (printed ? 4 : 0)
      // 由1800元提高到1950元，平均增幅约5%: of many, and only where it fits as printed.
      const fits = fit(now, then, isDelta(told, over)) && !(loose && rate.approx)
      // What does not fit is of the last level before its base.
      const last = levels.findLast((at) => at !== over && (at < over || at === over + 1) && comparable(claims[at]!, then) && !isTarget(told, at) && !wholeOf.has(at))
      const grown = isDelta(told, over) && over === index - 1 && of === index - 2 && /[比较同]/.test(then.before)
      const right = of === last && (over === index - 1 || of === index - 1) && !isDelta(told, over)
      const plain = (grown || right || isSpelled(of, over)) && as === 'change' && !rate.planned && !loose
      const numbers = fits ? tells(now, then, isDelta(told, over)) : plain ? changeSlips(rate, now, grown ? baseOf(now, then) : then) : NEVER
      return { figures: [of, over], fits, words, weight: words + numbers, change: true }
    })
  })
}

const RISE = /(?:增长|增幅|增加|提高|上升|上涨|上浮)[^减降少]{0,3}$/

// Both levels right behind it, the one told as what it was.
function isBehind({ claims }: Told, index: number, of: number, over: number): boolean {
  if (Math.min(of, over) !== index + 1 || Math.max(of, over) !== index + 2) return false
  const { before } = claims[over]!
  return over < of ? FROM.test(before) && TO.test(claims[of]!.before) : ofEarlier(before)
}

// Roughly what the rate says, taken as a base or as what came to it or went: spares the exact question.
function isNear(now: Figure, then: Figure, rate: Figure): boolean {
  const [later, other] = [nominal(now), nominal(then)]
  const made = [later / other - 1, other / (later - other), other / (later + other)]
  return now.approx || then.approx || made.some((share) => Math.abs(Math.abs(share) * 100 - rate.value!) < ROUGH)
}

const ROUGH = 3

// 经费收缴42万元，比上年增长9.1%, of 经费收入38.5万元 in a section before: by its noun, and only where it fits.
function farEarlier(told: Told, of: number, until: number, rate: Figure): number[] {
  const { claims } = told
  const now = claims[of]!
  const from = Math.max(0, of - FAR)
  const fits = (then: Figure) => comparable(then, now) && readable(then) && !then.approx && isChange(now, then, rate)
  return Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at).filter((at) => fits(claims[at]!) && related(nounBefore(told, at), nounBefore(told, of)))
}
