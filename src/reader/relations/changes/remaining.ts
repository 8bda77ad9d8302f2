import { tidy } from '#kit/interval.ts'
import { measure, nounAfter, nounBefore, related } from '../noun.ts'
import { isTarget } from '../rates/rate-weights.ts'
import type { Relation } from '../relation.ts'
import { alike, isCount, isListed, readable, type Told } from '../told.ts'

/**
 * 建会企业275家，建会率83.8% of 328家 … 未建会的53户; 新建42家，完成任务70家的60% … 再建28家: what a rate leaves over, said to be left or still to be done
 * wherever it is told. Told only where it fits. `summed` are parts and wholes of sums that are known.
 */
export function remaining(told: Told, shares: readonly Relation[], summed: ReadonlySet<number>): Relation[] {
  const { claims } = told
  const pairs = shares.filter(({ kind, change, holds, figures: [of, over] }) => kind === 'ratio' && !change && holds && alike(claims[of!]!, claims[over!]!))
  const byRate = new Map(pairs.map((pair) => [pair.total!, pair]))
  return claims.flatMap((claim, index): Relation[] => {
    if (claim.value === null || claim.approx || !readable(claim) || !isCount(claim) || summed.has(index) || isListed(told, index)) return []
    const left = isLeft(told, index)
    if (!left && !(claim.planned && NEW.test(claim.before))) return []
    const before = Array.from({ length: Math.min(index, FAR) }, (_, at) => byRate.get(index - Math.min(index, FAR) + at)).filter((pair) => pair !== undefined)
    const meant = before.filter(({ figures: [of = -1, over = -1] }) => {
      const fits = index !== of && index !== over && alike(claims[of]!, claim) && restOf(told, of, over) === tidy(claim.value! * claim.scale)
      return fits && (left || isTarget(told, over))
    })
    const named = meant.findLast(({ figures, total }) => isNamed(told, total!, index) || figures.some((at) => related(namesAt(told, at), namesAt(told, index))))
    const pair = named ?? (claim.value >= FEW || (claim.planned && TO_FULFIL.test(told.text.slice(claim.end, claim.end + NEAR))) ? meant.at(-1) : undefined)
    return pair ? [asSum(pair.figures[0]!, index, pair.figures[1]!)] : []
  })
}

/** 企业19家，已建会16家 … 剩下的3家企业; 联合工会24家，活动正常的只有15家 … 9家不活跃的联合工会: what a part leaves over, by the noun of the whole. */
export function leftOver(told: Told, parts: readonly Relation[], summed: ReadonlySet<number>): Relation[] {
  const { claims } = told
  const pairs = parts.filter(({ kind, holds, figures: [of] }) => kind === 'part_of' && holds && DONE.test(claims[of!]!.before + claims[of!]!.after))
  const known = [...pairs.map(({ figures: [of = -1], total }) => ({ of, whole: total! })), ...ofFirms(told)]
  return claims.flatMap((claim, index): Relation[] => {
    if (claim.value === null || claim.approx || !isCount(claim) || summed.has(index) || !DOING.test(claim.before + claim.after)) return []
    const leaves = known.find(({ of, whole }) => {
      const fits = of < index && whole < index && alike(claims[whole]!, claim) && restOf(told, of, whole) === tidy(claim.value! * claim.scale)
      return fits && related(namesAt(told, whole), claim.after.slice(0, NEAR))
    })
    return leaves ? [asSum(leaves.of, index, leaves.whole)] : []
  })
}

// 全乡有企业54家 … 企业工会43家: the firms of the report, and those of them that have a union.
function ofFirms(told: Told): { of: number; whole: number }[] {
  const { claims } = told
  const whole = claims.findIndex((claim, at) => claim.quantity === 'organization' && ALL_FIRMS.test(measure(told, at)))
  if (whole < 0) return []
  const founded = [...claims.keys()].filter((at) => at > whole && FOUNDED.test(measure(told, at)) && alike(claims[at]!, claims[whole]!))
  return founded.map((of) => ({ of, whole }))
}

const ALL_FIRMS = /^(?:[共现]?有)?(?:大小|各类|非公|非公有制|私营|民营)*企业$/
const FOUNDED = /^(?:已建(?:立)?(?:工会|会)?的?企业|(?:非公|建会)*企业工会|建会企业)$/

const DONE = /已建|建会|建立|入会|加入|签订|换届|只有|仅有/
const DOING = /[未没剩缺欠尚余]|还[有需要差]|不/

function asSum(of: number, left: number, whole: number): Relation {
  return { kind: 'sum', figures: [of, left].toSorted((a, b) => a - b), total: whole, holds: true, sure: false }
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 160

/** Fewer than this are left by chance, unless the nouns are one. */
const FEW = 20

// 再建5家，完成全年任务
const TO_FULFIL = /^[，、；]?(?:确保|力争|全面)?完成[^，。；]{0,6}(?:任务|目标)/

/** So far behind a number it is said what it is for, in characters. */
const NEAR = 14

function restOf({ claims }: Told, of: number, over: number): number {
  const [part, whole] = [claims[of]!, claims[over]!]
  return part.value === null || whole.value === null || part.approx || whole.approx ? NaN : tidy(whole.value * whole.scale - part.value * part.scale)
}

function namesAt(told: Told, at: number): string {
  return nounBefore(told, at) + nounAfter(told, at)
}

// 没有入会的, 还有53户, 再建28家, 剩下的3家; 1352名职工没有入会.
function isLeft({ claims, text }: Told, index: number): boolean {
  const { clause, start, after } = claims[index]!
  return LEFT.test(text.slice(Math.max(clause.start, claims[index - 1]?.end ?? 0, start - AHEAD), start)) || /^[\u4e00-\u9fff]{0,6}[未没]/.test(after)
}

/** Words farther before a number than this, in characters, are not of it. */
const AHEAD = 40

const LEFT = /[未没剩缺欠尚]|还[有需要差]|仍|再|其余|余下/
const NEW = /新[建增发]|发展/

// 建会率 … 还有8家没有|建会
function isNamed({ claims }: Told, rate: number, index: number): boolean {
  const name = /([\u4e00-\u9fff]{2})率[^率]{0,4}$/.exec(claims[rate]!.before)?.[1]
  return name !== undefined && (claims[index]!.before + claims[index]!.after).includes(name)
}
