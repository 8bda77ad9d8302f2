import type { Claim } from '../claim.ts'
import { BASES, NOT_OF, RATES, RATE_TAILS } from '../words/relations.ts'
import { isFine, isShare } from './arithmetic.ts'
import { isEach } from './each.ts'
import { nounBefore, related, spelled } from './noun.ts'
import type { Relation } from './relation.ts'
import { baseBefore, partBefore } from './standing.ts'
import { alike, before, comparable, isCount, readable, type Told } from './told.ts'

/**
 * 查出隐患200起，整改200条，整改率100%: a rate beside the two counts it is taken of. The rate's own name finds the upper count,
 * a verb of reception the lower one. 100% says besides that both are equal.
 */
export function rates(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((rate, index): Relation[] => {
    if (rate.quantity !== 'percent' || !readable(rate)) return []
    const pair = named(told, index, partOf) ?? done(told, index)
    if (!pair) return []
    const [of, over] = pair.figures.map((at) => claims[at]!) as [Claim, Claim]
    const holds = isShare(of, over, rate)
    const found: Relation[] = [{ kind: 'ratio', figures: pair.figures, total: index, holds, sure: holds || pair.sure }]
    if (holds && rate.value === 100 && !rate.approx) found.push({ kind: 'equal', figures: pair.figures.toSorted((a, b) => a - b), total: null, holds: true, sure: true })
    return found
  })
}

/** So many points off, a rate may be a slip. */
const SLIP = 10

type Pair = { figures: number[]; sure: boolean }

// 整改率, 调解成功率: the counts whose words carry 整改 or 调解 over those before them, nearest first.
function named(told: Told, index: number, partOf: ReadonlyMap<number, number>): Pair | null {
  const { claims } = told
  const rate = claims[index]!
  const { name, moving } = rateName(told, index)
  if (!name) return null
  const { stem, words, bases } = meaning(name)
  const completed = stem === '完成' ? done(told, index) : null
  if (completed) return completed
  const near = before(told, index, 3).filter((at) => isCount(claims[at]!) && !isEach(claims[at]!))
  // 1056人取得证书，取证率80%
  const says = (at: number, word: string) =>
    [nounBefore(told, at), claims[at]!.after.slice(0, 8)].some((said) => said.includes(word)) || (word === stem && spelled(stem, claims[at]!.after.slice(0, 5)))
  const carries = (at: number, list: readonly string[]) => list.some((word) => says(at, word))
  const isTarget = (at: number) => NOT_OF.some((word) => nounBefore(told, at).endsWith(word) || claims[at]!.after.slice(0, 6).includes(word))
  const isDone = (at: number) => carries(at, words) || /实.$/.test(nounBefore(told, at))
  const ofs = near.filter((at) => isDone(at) && !isTarget(at)).toReversed()
  const known = RATES[stem]?.over ?? []
  // 取证286人，取证率89.4%（报考320人）
  const next = /^[（(]/.test(rate.after) && claims[index + 1] && readable(claims[index + 1]!) && isCount(claims[index + 1]!) ? [index + 1] : []
  // 签订率达到95%，建会企业80家
  const named = claims[index + 1]?.sentence === rate.sentence && next.length === 0 && carries(index + 1, known) ? [index + 1] : []
  const overs = [...next, ...near.toReversed(), ...named]
  // 已建会企业34家，签订合同29份，签订率85.3%
  const crosses = (over: number, of: number) => isFine(rate) && claims[of]!.unit === '份' && (RATES[stem]?.over ?? []).some((word) => nounBefore(told, over).endsWith(word))
  const canHold = (over: number, of: number) => over !== of && (alike(claims[over]!, claims[of]!) || crosses(over, of)) && (isTarget(over) || claims[over]!.high >= claims[of]!.low)
  const pairs = ofs.flatMap((of) => overs.filter((over) => canHold(over, of)).map((over) => [of, over]))
  const fitting = pairs.find(([of, over]) => isShare(claims[of!]!, claims[over!]!, rate))
  if (fitting && (!moving || isFine(rate))) return { figures: fitting, sure: true }
  if (moving) return null
  const inGroup = near.findLast((at) => claims[at]!.sentence === rate.sentence && partOf.has(at) && isShare(claims[at]!, claims[partOf.get(at)!]!, rate))
  // 71家中66家建了职代会，覆盖…，建制率93%
  if (inGroup !== undefined) return { figures: [inGroup, partOf.get(inGroup)!], sure: true }
  if (isFine(rate)) {
    const others = (of: number) => overs.filter((over) => over !== of && alike(claims[over]!, claims[of]!))
    const any = overs.filter((at) => claims[at]!.sentence === rate.sentence).flatMap((of) => others(of).map((over) => [of, over]))
    const chance = any.find(([of, over]) => isShare(claims[of!]!, claims[over!]!, rate))
    if (chance) return { figures: chance, sure: false }
  }
  const last = !rate.planned && isCount(claims[index - 1] ?? rate) && claims[index - 1]!.sentence === rate.sentence ? [index - 1] : []
  const far = baseBefore(told, index, ofs, stem, isFine(rate) ? bases : RATES[stem]?.over ?? []) ?? baseBefore(told, index, last, stem, isFine(rate) ? bases : [])
  if (far) return { figures: far, sure: false }
  const own = (at: number) => claims[at]!.sentence === rate.sentence
  // 当场整改145处，限期整改58处，整改率100%: of both.
  // In a sentence before only what comes so near that a slip is likelier than another base.
  const isNear = (of: number, over: number) => Math.abs((claims[of]!.low / claims[over]!.low) * 100 - rate.value!) <= SLIP
  const isAll = (of: number, over: number) => own(of) && (own(over) ? rate.value !== 100 || !partOf.has(of) : rate.value !== 100 && !partOf.has(of) && isNear(of, over))
  const strict = pairs.filter(([of, over]) => isAll(of!, over!) && over! < of! && !carries(over!, [stem]) && !partOf.has(over!))
  const [meant] = strict
  if (meant) return { figures: meant, sure: strict.length === 1 || carries(meant[1]!, bases) }
  const standing = partBefore(told, index, words, bases)
  return standing && { figures: standing, sure: false }
}

// 新村街新增会员完成目标1100人的70.9%, of the 780人 told in a section before: only by a fine percent and the noun.
function farDone(told: Told, over: number, rate: Claim): number | undefined {
  const { claims } = told
  if (!isFine(rate)) return undefined
  const from = Math.max(0, over - FAR)
  const noun = nounBefore(told, over)
  const fits = (at: number) => comparable(claims[at]!, claims[over]!) && readable(claims[at]!) && isShare(claims[at]!, claims[over]!, rate) && related(nounBefore(told, at), noun)
  return Array.from({ length: over - from }, (_, at) => over - 1 - at).find(fits)
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

// 建会率由86.5%提高到96.2%: the name is that of both; `moving`, since the counts beside them may be of either time.
function rateName(told: Told, index: number): { name?: string | undefined; moving?: true } {
  const { claims } = told
  const { before: said, sentence } = claims[index]!
  const name = /([\u4e00-\u9fff]{2,12})(?:[率面]|比例)(?!由|从|[上向前对貌积])[^，。；：、\d率]{0,8}$/.exec(said)?.[1]
  if (name) return { name }
  const from = /([\u4e00-\u9fff]{2,12})率[由从][^，。；：、\d率]{0,8}$/.exec(said)?.[1]
  if (from) return { name: from, moving: true }
  const last = claims[index - 1]
  const to = last?.quantity === 'percent' && last.sentence === sentence && /^(?:提高|上升|提升|增加|增长|下降|降低|降)[到至为](?:了)?$/.test(said)
  return to ? { ...rateName(told, index - 1), moving: true } : {}
}

function meaning(name: string): { stem: string; words: readonly string[]; bases: readonly string[] } {
  const stem = RATE_TAILS.reduce((word, tail) => word.endsWith(tail) && word.length > tail.length ? word.slice(0, -tail.length) : word, name).slice(-2)
  const known = RATES[stem]
  return { stem, words: [stem, ...(known?.of ?? [])], bases: [...(known?.over ?? []), ...BASES] }
}

// 完成任务400人的103%: the figure right before 的 is the whole.
function done(told: Told, index: number): Pair | null {
  const { claims, text } = told
  const rate = claims[index]!
  const over = index - 1
  const base = claims[over]
  if (base && isCount(base) && readable(base) && /^(?:[^，。；、]{0,8}(?:任务|目标|计划|指标|预算))?的(?:约|近)?$/.test(text.slice(base.end, rate.start))) {
    const ofs = before(told, over, 3).filter((at) => alike(claims[at]!, base)).toReversed()
    const of = ofs.find((at) => isShare(claims[at]!, base, rate)) ?? farDone(told, over, rate) ?? ofs.slice(0, 1).find((at) => claims[at]!.sentence === rate.sentence)
    return of === undefined ? null : { figures: [of, over], sure: true }
  }
  if (!/(?:完成|为|占|达到?|相当于).{0,10}(?:任务|计划|目标|指标|预算|年度|全年)[^，。]{0,4}$|完成(?:率|了)?$/.test(rate.before)) return null
  const near = before(told, index, 2).filter((at) => isCount(claims[at]!)).toReversed()
  const pairs = near.flatMap((of) => near.filter((at) => at !== of && alike(claims[at]!, claims[of]!)).map((at) => [of, at]))
  const own = (pair: readonly number[]) => isFine(rate) && pair.every((at) => claims[at]!.sentence === rate.sentence)
  const isTarget = (at: number) => /任务|计划|目标|指标|预算|打算/.test(text.slice(claims[at]!.start - 20, claims[at]!.end + 8))
  const fitting = pairs.find((pair) => isShare(claims[pair[0]!]!, claims[pair[1]!]!, rate) && (isTarget(pair[1]!) || own(pair)))
  return fitting ? { figures: fitting, sure: true } : null
}
