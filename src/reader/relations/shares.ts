import { meets, total } from '#kit/interval.ts'
import { OVERLAPPING } from '../words/relations.ts'
import { isFine, isShare } from './arithmetic.ts'
import { counts, nounAfter, nounBefore, spelled } from './noun.ts'
import type { Relation } from './relation.ts'
import { partsOf } from './share-parts.ts'
import { bare, shareOf } from './share-of.ts'
import { alike, before, between, comparable, isCount, isListed, readable, type Told } from './told.ts'

/** 基础占30%，操作占70%: shares of one thing make a hundred. Only where no count stands beside them; shares that may overlap are left alone. */
export function hundreds({ claims, inSentence }: Told): Relation[] {
  return [...inSentence.values()].flatMap((own) => {
    const row = own.filter((index) => claims[index]!.quantity === 'percent' && /占(?:比|总?分值?)?(?:为|的)?$/.test(claims[index]!.before))
    if (row.length < 2 || row.some((index, at) => at > 0 && index !== row[at - 1]! + 1)) return []
    const sum = total(row.map((index) => claims[index]!))
    const holds = sum.low < 100 && sum.high > 100
    const apart = !row.some((index) => OVERLAPPING.some((word) => claims[index]!.before.includes(word)))
    const meant = holds || (apart && meets(sum, { low: 95, high: 105 }))
    return meant ? [{ kind: 'sum', figures: row, total: null, totalConstant: 100, holds, sure: holds } as const] : []
  })
}

/** 会员5000人，其中女会员2250人，占45%: the share of a count just told. `wholeOf` knows the whole of a part that 其中 has named. */
export function shares(told: Told, wholeOf: ReadonlyMap<number, number>): Relation[] {
  const found = eachShare(told, wholeOf)
  const known = new Set(found.map(({ total }) => told.claims[total!]!.sentence))
  const settled = new Set(found.map(({ total }) => total))
  const groups = told.claims.keys().flatMap((index) => settled.has(index) ? [] : ofGroup(told, index))
  return [...found, ...groups, ...rowsFarOff(told).filter(({ total }) => !known.has(told.claims[total!]!.sentence))]
}

// 优秀47个，占56%；合格26个，占31%, of 84个 in a section before: one base for the row, which nearly all of it fit.
function rowsFarOff(told: Told): Relation[] {
  const { claims, inSentence } = told
  return [...inSentence.values()].flatMap((own): Relation[] => {
    const row = own.filter((index) => claims[index]!.quantity === 'percent' && shareOf(told, index) !== null && own.includes(index - 1) && isCount(claims[index - 1]!))
    if (row.length < 2) return []
    const fit = (base: number) => row.filter((index) => isShare(claims[index - 1]!, claims[base]!, claims[index]!)).length
    const may = farBefore(told, row[0]! - 1).filter((at) => readable(claims[at]!) && row.every((index) => comparable(claims[index - 1]!, claims[at]!)))
    // 402家企业中，主席由副职兼任的241人，占60%；…: of another unit only where all of the row fit.
    const other = before(told, row[0]! - 1, 1).filter((at) => isCount(claims[at]!)).findLast((at) => fit(at) >= Math.max(2, row.length - (row.length > 2 ? 1 : 0)))
    const base = may.find((at) => fit(at) >= Math.max(2, row.length - 1)) ?? other
    return base === undefined ? [] : row.map((index): Relation => {
      const holds = isShare(claims[index - 1]!, claims[base]!, claims[index]!)
      return { kind: 'ratio', figures: [index - 1, base], total: index, holds, sure: false }
    })
  })
}

// 16个总工会主席中，专职的6名，占37.5%; 换届18家，选出女主席5名，占27.8%: of the figure right before, though in another unit.
function ofGroup(told: Told, index: number): Relation[] {
  const { claims } = told
  if (claims[index]!.quantity !== 'percent' || shareOf(told, index) !== '') return []
  const base = claims[index - 2]
  const inside = base && base.sentence === claims[index]!.sentence && isCount(base) && readable(base) && !/[；、]/.test(between(told, index - 2, index - 1))
  const fits = inside && isFine(claims[index]!) && isShare(claims[index - 1]!, base, claims[index]!)
  return fits ? [{ kind: 'ratio', figures: [index - 1, index - 2], total: index, holds: true, sure: false }] : []
}

function eachShare(told: Told, wholeOf: ReadonlyMap<number, number>): Relation[] {
  const baseOf = new Map<number, number>()
  const baseCalled = new Map<string, number>()
  return told.claims.flatMap((claim, index): Relation[] => {
    if (claim.quantity !== 'percent') return []
    const noun = shareOf(told, index)
    if (noun === null) return []
    // 6个工会中2个只开展过1次活动，占33.3%: a part of the group, and not what it did.
    const inGroup = before(told, index).filter((at) => wholeOf.has(at) && isCount(told.claims[at]!)).slice(-1)
    const { likely, row } = partsOf(told, index)
    // 星级工会24家，其中五星3家、四星8家、三星13家，占工会总数的23.5%: the whole of those just listed.
    const listed = noun.length > 1 && likely.length > 0 ? [wholeOf.get(likely[0]!)].filter((at) => at !== undefined) : []
    const parts = [...new Set([...likely, ...inGroup, ...listed])]
    // 扫码入会918人，占入会总数的59.9%，集中入会614人，占40.1%: what the last share was of.
    const last = baseOf.get(claim.sentence)
    // 占劳模总数的, as before: the same words mean the same base.
    const same = baseCalled.get(noun)
    const again = (of: number) => noun.length < 2 || same === undefined || same === of || !alike(told.claims[of]!, told.claims[same]!) ? [] : [{ index: same, named: true }]
    const fits = (of: number) => noun === '' && last !== undefined && last !== UNKNOWN && last !== of && alike(told.claims[of]!, told.claims[last]!)
    const likewise = (of: number) => fits(of) ? [{ index: last!, named: !wholeOf.has(of) }] : []
    // 不低于45% would fit anything: only a whole that 其中 has told can be meant.
    // 40个、71个，分别占50%和28.4%: neither is the base of the other.
    const may = (of: number) => (over: { index: number }) => !row.includes(over.index) && (!claim.bound || over.index === wholeOf.get(of))
    const bases = (of: number) => [...likewise(of), ...again(of), ...basesOf(told, index, of, noun, wholeOf)].filter(may(of))
    for (const of of parts) {
      const settled = fits(of)
      const base = bases(of).find((over) => (!settled || over.index === last || over.index === wholeOf.get(of)) && isShare(told.claims[of]!, told.claims[over.index]!, claim))
      if (!base) continue
      const over = firstLike(told, base.index, of)
      baseOf.set(claim.sentence, over)
      baseCalled.set(noun, over)
      return [{ kind: 'ratio', figures: [of, over], total: index, holds: true, sure: true }]
    }
    const of = parts[0]
    const sound = of !== undefined && told.claims[of]!.sentence === claim.sentence && !between(told, of, index).includes('；') && (noun !== '' || last !== UNKNOWN || wholeOf.has(of))
    const base = sound ? bases(of).find((over) => over.named) : undefined
    baseOf.set(claim.sentence, base?.index ?? UNKNOWN)
    return base ? [{ kind: 'ratio', figures: [of!, base.index], total: index, holds: false, sure: true }] : []
  })
}

/** The first share of a row is of something that is not told: nothing is said against those that follow. */
const UNKNOWN = -1

// 从35个项目看，开设专户的35个，实行考勤的32个，占91.4%: of equal figures in one sentence the first is the whole.
function firstLike({ claims, inSentence }: Told, base: number, of: number): number {
  const { value, unit, sentence } = claims[base]!
  return inSentence.get(sentence)!.find((at) => at !== of && claims[at]!.value === value && claims[at]!.unit === unit && readable(claims[at]!)) ?? base
}

// Which count may be the whole, the likeliest first; `named` are those the words leave no doubt about.
function basesOf(told: Told, index: number, of: number, noun: string, wholeOf: ReadonlyMap<number, number>): { index: number; named: boolean }[] {
  const { claims } = told
  const larger = (at: number) => at !== of && alike(claims[at]!, claims[of]!) && claims[at]!.high >= claims[of]!.low
  const whole = wholeOf.get(of)
  const paragraph = before(told, index, 3).filter(larger).toReversed()
  const called = noun.length < 2 ? [] : paragraph.filter((at) => counts(told, at, noun) || (nounAfter(told, at).length > 1 && noun.endsWith(nounAfter(told, at).slice(0, 2))))
  const far = noun.length < 2 ? [] : farBefore(told, of).filter((at) => larger(at) && counts(told, at, noun))
  // 占总支出的, where 总支出 is told once and has a name of its own.
  const unmistakable = noun.length > 2 && far.length === 1 && nounBefore(told, far[0]!).endsWith(noun)
  // 占新建数的45.1% of 新建基层工会142个
  const stem = bare(noun)
  const begins = (at: number) => larger(at) && bare(nounBefore(told, at)).includes(stem)
  // 占收回问卷的56%, of 收回2864份
  const opens = (at: number) => nounBefore(told, at).length > 1 && noun.replace(/^已/, '').startsWith(nounBefore(told, at).replace(/^已经?/, ''))
  const done = noun.length < 4 ? [] : farBefore(told, of).filter((at) => larger(at) && opens(at))
  // 专人值守的驿站5个，占15.6%, of 32个驿站 in a section before
  const head = nounBefore(told, of).slice(-2)
  const headed = head.length < 2 || noun !== '' || !isFine(claims[index]!) ? [] : farBefore(told, of).filter((at) => larger(at) && counts(told, at, head))
  // 占建会单位的85.5%, of 建立基层工会83个
  const founded = noun.length !== 4 || !isFine(claims[index]!) ? [] : farBefore(told, of).filter((at) => larger(at) && spelled(noun.slice(0, 2), nounBefore(told, at)))
  const within = noun.length < 4 ? [] : farBefore(told, of).filter((at) => larger(at) && spelled(noun, nounBefore(told, at)))
  const begun = stem.length < 2 || !isFine(claims[index]!) ? [] : farBefore(told, of).filter(begins).toReversed()
  const own = paragraph.filter((at) => claims[at]!.sentence === claims[of]!.sentence)
  const single = own.length === 1 || (own.length > 0 && !between(told, own[0]!, of).includes('。')) ? own.slice(0, 1) : []
  return [
    ...(whole === undefined ? [] : [{ index: whole, named: noun.length < 2 || counts(told, whole, noun) || nounBefore(told, whole).length < 2 }]),
    ...called.map((index) => ({ index, named: !isListed(told, index) })),
    ...single.map((index) => ({ index, named: noun.length < 2 && whole === undefined && own.length === 1 })),
    ...paragraph.map((index) => ({ index, named: false })), ...far.map((index) => ({ index, named: unmistakable })),
    ...[...done, ...within, ...founded, ...begun, ...headed].map((index) => ({ index, named: false })),
  ]
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

function farBefore({ claims }: Told, index: number): number[] {
  return Array.from({ length: Math.min(FAR, index) }, (_, at) => index - 1 - at).filter((at) => isCount(claims[at]!))
}
