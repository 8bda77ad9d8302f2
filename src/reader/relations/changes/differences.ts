import { ofAccounts } from './accounts.ts'
import { addsUp, isOff } from '../arithmetic.ts'
import { saidBy, type By } from './by.ts'
import { isDelta } from '../deltas.ts'
import { differenceSaid, differenceSlips, inReach, isPlainly, isReckoned, type Three } from './difference-weights.ts'
import { isEach } from '../each.ts'
import type { Figure } from '../figure.ts'
import type { Relation } from '../relation.ts'
import type { Sum } from '../sums/sums.ts'
import { sumTells } from '../surprise.ts'
import { comparable, readable, type Told } from '../told.ts'

type Difference = Three & { fits: boolean; weight: number }

/** So much must speak for figures that fit; so much, the nearness of their sum counted in, for those that do not, and that much more than for any others. */
const ENOUGH = 6
const OUTRIGHT = 7
const CLEAR = 1

/** 入会率60% … 农民工未入会的5163人: what a rate and its own word say together, however far apart they stand. */
const RATED_FAR = 14

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 160

/** What the relations told so far know: the percent of each share, by its figures; the sums; the wholes of parts. */
type Known = { shares: ReadonlyMap<string, number>; inner: ReadonlyMap<number, number> }

/** Two figures that differ by a third one: 41家…增加6家…47家; 发现37个，整改35个，还有2个; 收入42万元，支出40万元，结余2万元; 现有32个…新建8个，总数达到40个. */
export function differences(told: Told, ratios: readonly Relation[], sums: readonly Sum[], inner: ReadonlyMap<number, number>): Relation[] {
  const shared = ratios.filter(({ kind, change, holds }) => kind === 'ratio' && !change && holds)
  const known: Known = { shares: new Map(shared.map(({ figures, total }) => [figures.join('/'), total!])), inner }
  const summed = new Set(sums.flatMap(({ parts }) => parts))
  const found = told.claims.flatMap((claim, by): Difference[] => {
    // 高出220元—1000元不等 is said of many.
    const as = readable(claim) && claim.value !== null && claim.quantity !== 'percent' ? saidBy(told, by) : null
    // What is left of a list is told by the list.
    if (!as || (as !== 'delta' && isEach(claim)) || (as === 'rest' && summed.has(by))) return []
    const accounts = ofAccounts(told, by).map((three) => ({ ...three, inner, fits: false, weight: OUTRIGHT + CLEAR }))
    return best([...candidates(told, by, as, known), ...ofShares(told, by, as, known), ...accounts])
  })
  // What does not come out is no contradiction where two of its figures come out otherwise.
  const sound = [...found.filter(({ fits }) => fits).map(({ less, by, more }) => [less, by, more]), ...sums.map(({ parts, whole }) => [...parts, whole])]
  const stands = ({ less, by, more, fits }: Difference) => fits || !sound.some((figures) => [less, by, more].filter((at) => figures.includes(at)).length > 1)
  return found.filter(stands).map(({ less, by, more, fits }) => {
    const holds = fits && !isOff(told.claims, [less, by], more)
    return { kind: 'sum', figures: [less, by].toSorted((a, b) => a - b), total: more, holds, sure: holds }
  })
}

function best(list: readonly Difference[]): Difference[] {
  const [fitting] = list.filter(({ fits }) => fits).toSorted((a, b) => b.weight - a.weight)
  if (fitting) return [fitting]
  const [meant, second] = list.filter(({ fits }) => !fits).toSorted((a, b) => b.weight - a.weight)
  return meant && meant.weight >= OUTRIGHT && (second?.weight ?? 0) <= meant.weight - CLEAR ? [meant] : []
}

// Near figures whether they fit or not, far ones only where they do.
function candidates(told: Told, by: number, as: By, { shares, inner }: Known): Difference[] {
  const { claims } = told
  const size = claims[by]!.low
  const near = kin(told, by, as)
  const reach = new Set(near.filter((at) => inReach(told, at, by)))
  const found: Difference[] = []
  for (const more of near) {
    const [high, low] = [claims[more]!.high, claims[more]!.low]
    for (const less of near) {
      if (less === more || claims[less]!.low > high) continue
      const close = as === 'goal' ? isReckoned(told, { less, by, more, inner }) : reach.has(more) && reach.has(less)
      const off = Math.abs(low - claims[less]!.low - size)
      const row = Math.abs(less - more) === 1 && by === Math.max(less, more) + 1
      if (!row && off > Math.max(2, size * 0.6, close ? low * 0.1 : 0)) continue
      const three: Three = { less, by, more, inner }
      const fits = addsUp(claims, [less, by], more)
      const rate = as === 'rest' ? shares.get(`${less}/${more}`) : undefined
      if (!fits && !close && rate === undefined) continue
      const numbers = fits ? sumTells(claims, [less, by], more) : differenceSlips(told, three)
      // 入会率86% … 还有1352名没有入会: the rate has told of what some are left.
      const rated = rate !== undefined && (fits || (numbers >= 0 && speaksOf(told, rate, by)))
      if (!fits && !isPlainly(told, as, three) && !(rated && !innerHere(told, three))) continue
      const weight = differenceSaid(told, as, three) + numbers + (!rated ? 0 : fits || close ? 5 : RATED_FAR)
      if (weight >= ENOUGH) found.push({ ...three, fits, weight })
    }
  }
  return found
}

function innerHere({ claims }: Told, { more, by, inner }: Three): boolean {
  return inner.has(more) && claims[more]!.sentence === claims[by]!.sentence
}

// The figures in reach that the one may lie between: those before it, and the next ones in its sentence.
function kin(told: Told, by: number, as: By): number[] {
  const { claims } = told
  const delta = claims[by]!
  const alike = (claim: Figure) => delta.quantity === 'percentage_point' ? claim.quantity === 'percent' : comparable(claim, delta)
  const found: number[] = []
  for (let at = Math.min(claims.length - 1, by + 3); at >= Math.max(0, by - FAR); at--) {
    const claim = claims[at]!
    if (at === by || !alike(claim) || !readable(claim) || (at > by && claim.sentence !== delta.sentence)) continue
    if (as === 'delta' ? !isDelta(told, at) : !isEach(claim)) found.push(at)
  }
  return found
}

// 应约书329份，应约率96.8%；未应约的11家: in another unit, of what a rate has told.
function ofShares(told: Told, by: number, as: By, { shares, inner }: Known): Difference[] {
  if (as !== 'rest') return []
  return [...shares].filter(([, rate]) => rate < by && rate > by - 8).flatMap(([pair, rate]): Difference[] => {
    const [less, more] = pair.split('/').map(Number) as [number, number]
    const weight = sumTells(told.claims, [less, by], more) + ENOUGH - 3
    return weight >= ENOUGH && addsUp(told.claims, [less, by], more) && speaksOf(told, rate, by) ? [{ less, by, more, inner, fits: true, weight }] : []
  })
}

// 入会率86% … 没有入会的1352名; or what is left is told right behind the rate.
function speaksOf({ claims, text }: Told, rate: number, by: number): boolean {
  const { clause, end, after, sentence } = claims[by]!
  const deed = /[未没](?:有|能)?([\u4e00-\u9fff]{2})/.exec(text.slice(clause.start, end) + after.split(/[，。；]/)[0])?.[1]
  return (by > rate && by - rate < 5 && sentence === claims[rate]!.sentence) || (deed !== undefined && new RegExp(`${deed}率[^率]{0,4}$`).test(claims[rate]!.before))
}
