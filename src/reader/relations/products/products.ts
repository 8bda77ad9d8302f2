import { tidy, total } from '#kit/interval.ts'
import { SUM_WORDS, TOTALLING } from '../../words/relations.ts'
import { multipliesTo } from '../arithmetic.ts'
import { isFineAmount } from './average-products.ts'
import { isEach, perUnits } from '../each.ts'
import { counts, namedCount, wholesOf } from './factors.ts'
import type { Figure } from '../figure.ts'
import { leavesMore, mixtures, singles } from './mixtures.ts'
import { nounAfter, nounBefore } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { nominal } from '../surprise.ts'
import { tenfold } from './tenfold.ts'
import { before, comparable, isCount, readable, type Told } from '../told.ts'

/** 23户，每户500元，共计11500元; 本科18名每人4000元、专科11名每人3000元，共10.5万元: counts times amounts for each make the whole. */
export function products(told: Told): Relation[] {
  const { claims } = told
  // 每场65人左右 would fit anything, 户均约1241元 would not.
  const isTelling = ({ value, approx, bound }: Figure) => value !== null && (!approx || isFineAmount(value)) && (bound ?? 'around') === 'around'
  const eaches = claims.keys().filter((index) => readable(claims[index]!) && isTelling(claims[index]!) && perUnits(claims[index]!) !== null).toArray()
  const rows = [...Map.groupBy(eaches, (index) => claims[index]!.sentence).values()]
  return rows.flatMap((row) => {
    const single = row.map((each) => one(told, each))
    // 一等奖3人、二等奖6人。奖金总额…，其中一等奖每人1.2万元、二等奖每人6000元: what all of them make is no chance.
    const [all] = row.length > 2 && !single.every((relation) => relation?.holds) ? mixtures(told, row) : []
    if (all?.holds && all.figures.length === 2 * row.length) return [all]
    const loose = row.filter((_, at) => !single[at]?.holds)
    const together = mixtures(told, loose)
    const silent = together.length > 0 || singles(told, row).length > 0 || leavesMore(told, row.at(-1)!)
    // （大学生3000元、高中生1800元）: which of those counted get which, nobody says.
    const beside = (at: number) => row.includes(row[at]! - 1) || row.includes(row[at]! + 1)
    return [...single.filter((relation, at) => relation !== null && (relation.holds || !(silent || beside(at)))), ...together].filter((relation) => relation !== null)
  })
}

function one(told: Told, each: number): Relation | null {
  const { claims } = told
  const named = namedCount(told, each)
  const near = counts(told, each)
  const counted = named === undefined ? near : [named, ...near.filter((at) => at !== named && at >= each - 2)]
  const nearest = counted[0]
  const wholes = wholesOf(told, each)
  const exact = (count: number) => wholes.some((at) => at !== count && isExactly(claims[count]!, claims[each]!, claims[at]!))
  // 资助64人，其中大专46人、本科18人，每人1500元: the one right before it, or all of them.
  const able = counted.filter((at) => nearest !== each - 1 || at === nearest || (claims[at]!.sentence === claims[each]!.sentence && claims[at]!.low >= 10))
  // 受理965件…调解869件…金额3860万元，件均4万元: what is met to the last digit before what is only met roundly.
  for (const count of able.toSorted((a, b) => Number(exact(b)) - Number(exact(a)))) {
    // A count farther off is meant only where the whole is met to the last digit.
    const makes = (at: number) => isExactly(claims[count]!, claims[each]!, claims[at]!)
    const others = wholes.filter((at) => at !== count)
    // 3.25万元，户均500元；…共计3.2万元: exactly before roughly.
    const whole = others.find(makes) ?? (count === nearest ? others.find((at) => multipliesTo(claims, [count, each], at)) : undefined)
    if (whole !== undefined) return { kind: 'product', figures: [count, each], total: whole, holds: true, sure: true }
  }
  const far = (nearest === each - 1 ? null : farCount(told, each, wholes)) ?? anyCount(told, each, wholes)
  const meant = nearest === undefined || claims[each]!.approx ? undefined : wholeMeant(told, nearest, each)
  if (far) return far
  // 奖励4.2万元，其中班组每个2000元: some of it.
  if (claims[each]!.before.includes('其中') && !multipliesTo(claims, [nearest ?? each, each], meant ?? each)) return null
  if (meant === undefined) return farWhole(told, nearest, each) ?? scaled(told, nearest, each, wholes)
  // 资助7人，其中小学4人、高中3人；发放9400元，人均1342.86元: the last one counted may be a part of those that are meant.
  const whole = counted.find((at) => claims[at]!.sentence === claims[each]!.sentence && multipliesTo(claims, [at, each], meant))
  if (whole === undefined && (isOfRow(told, nearest!, each, meant) || !isForEach(claims[nearest!]!, claims[each]!))) return null
  return { kind: 'product', figures: [whole ?? nearest!, each], total: meant, holds: whole !== undefined, sure: whole === undefined }
}

function scaled(told: Told, count: number | undefined, each: number, wholes: readonly number[]): Relation | null {
  if (count === undefined || told.claims[each]!.approx || told.claims[count]!.sentence !== told.claims[each]!.sentence) return null
  const whole = tenfold(told, count, each, wholes)
  return whole === undefined ? null : { kind: 'product', figures: [count, each], total: whole, holds: false, sure: true }
}

// 给每个管护站配急救箱1个共7个: not for each of the people told before.
function isForEach({ quantity }: Figure, { each, before: said }: Figure): boolean {
  return each !== '个' || quantity !== 'person' || !/每个(?![人职员工会学][\u4e00-\u9fff]?)[\u4e00-\u9fff]/.test(said)
}

// 司机1500人、快递员600人，每人60元，共12.6万元: for all of a row.
function isOfRow({ claims, text }: Told, last: number, each: number, whole: number): boolean {
  let first = last
  while (first > 0 && comparable(claims[first - 1]!, claims[last]!) && JOINED.test(text.slice(claims[first - 1]!.end, claims[first]!.start))) first--
  const row = total(claims.slice(first, last + 1))
  return first < last && row.low * claims[each]!.low <= claims[whole]!.high && row.high * claims[each]!.high >= claims[whole]!.low
}

// 34名职工、10名劳模: whatever they are called.
const JOINED = /^[^，。；、\d]{0,12}[、和及][^，。；、]*$/

// 生活救助186.3万元 … 救助621户，户均3000元: a fine whole in a section before.
function farWhole(told: Told, count: number | undefined, each: number): Relation | null {
  const { claims } = told
  if (count !== each - 1 || claims[count]!.low < FEW) return null
  const from = Math.max(0, each - FAR)
  const fits = (claim: Figure) => comparable(claim, claims[each]!) && isFineAmount(claim.value) && isExactly(claims[count]!, claims[each]!, claim)
  const whole = from + claims.slice(from, count).findLastIndex(fits)
  return whole < from ? null : { kind: 'product', figures: [count, each], total: whole, holds: true, sure: false }
}

// 为1200名骑手配头盔，每顶180元，计21.6万元: one for each of those counted.
function anyCount(told: Told, each: number, wholes: readonly number[]): Relation | null {
  const { claims } = told
  if (claims[each]!.quantity !== 'money') return null
  const counted = before(told, each).filter((at) => claims[at]!.low >= FEW && isCount(claims[at]!) && claims[at]!.quantity !== 'money').toReversed().slice(0, 4)
  for (const whole of wholes.slice(0, 3)) {
    // 为1043名会员发放礼盒，每份86元，支出8.97万元: roughly where it stands right before it.
    const makes = (at: number) => isExactly(claims[at]!, claims[each]!, claims[whole]!)
    const roughly = (at: number) => at === each - 1 && whole === each + 1 && isFineAmount(claims[whole]!.value) && multipliesTo(claims, [at, each], whole)
    const count = counted.find((at) => makes(at) || roughly(at))
    if (count !== undefined) return { kind: 'product', figures: [count, each], total: whole, holds: true, sure: false }
  }
  return null
}

// 收缴会费84144元，人均12元: of 7012 members told long before.
function farCount(told: Told, each: number, wholes: readonly number[]): Relation | null {
  const { claims } = told
  const units = perUnits(claims[each]!)!
  for (const whole of wholes) {
    const from = Math.max(0, each - FAR)
    const exact = (at: number) => (claims[at]!.low >= FEW || isCalled(told, each, at) || isHere(told, each, at)) && isExactly(claims[at]!, claims[each]!, claims[whole]!)
    const makes = (at: number) => exact(at) || (isEachOf(told, each, at) && multipliesTo(claims, [at, each], whole))
    const count = from + claims.slice(from, each).findLastIndex((claim, at) => readable(claim) && units.includes(claim.plain) && makes(from + at))
    if (count >= from) return { kind: 'product', figures: [count, each], total: whole, holds: true, sure: false }
  }
  return null
}

// 驿站18座，…。每座配冰箱1台，…。接待1.26万人次，平均每座700人次: of its paragraph.
function isHere({ claims, sentences }: Told, each: number, count: number): boolean {
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  return paragraph(each) === paragraph(count) && claims[count]!.low >= SOME && /均/.test(claims[each]!.before)
}

// 驿站32个 … 平均每个驿站3.01万元: a fine amount, for each of what the count names.
function isEachOf(told: Told, each: number, count: number): boolean {
  const { value, before: said, approx } = told.claims[each]!
  const noun = /每.([\u4e00-\u9fff]{2})/.exec(said)?.[1]
  return !approx && isFineAmount(value) && noun !== undefined && (nounBefore(told, count) + nounAfter(told, count)).includes(noun)
}

// 联合工会19个 … 补助联合工会每个1万元
function isCalled(told: Told, each: number, count: number): boolean {
  const noun = /([\u4e00-\u9fff]{4})每.$|每个([\u4e00-\u9fff]{2})/.exec(told.claims[each]!.before)?.slice(1).find((found) => found !== undefined)
  // 优秀28家 … 对优秀单位每家奖补5000元
  const sort = /([\u4e00-\u9fff]{2})(?:单位|企业|工会|个人|班组)每.[\u4e00-\u9fff]{0,2}$/.exec(told.claims[each]!.before)?.[1]
  if (sort !== undefined && nounBefore(told, count) === sort) return true
  return noun !== undefined && (nounBefore(told, count) + nounAfter(told, count)).includes(noun)
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 200

/** Of fewer than this it may be chance. */
const FEW = 50

/** …and of fewer than this in one paragraph. */
const SOME = 10

function isExactly(a: Figure, b: Figure, c: Figure): boolean {
  return [a, b, c].every(({ value, approx }) => value !== null && !approx) && tidy(a.value! * a.scale * b.value! * b.scale) === tidy(c.value! * c.scale)
}

// 12名，每人500元，计6000元 or 68户，发放5.44万元，户均800元: no other figure stands between.
function wholeMeant(told: Told, count: number, each: number): number | undefined {
  const { claims } = told
  const next = claims[each + 1]
  const follows = next && next.sentence === claims[each]!.sentence && comparable(next, claims[each]!) && readable(next) && sums(next, claims[each]!)
  if (count === each - 1 && follows) return each + 1
  const [farther, between] = [claims[each - 2], claims[each - 1]]
  // 12支队伍分成4个小组，每组4支; 支出3.6万元，培训240人，人均180元: or it stands before the count, and is split among them.
  const apart = count === each - 1 && farther?.sentence === claims[each]!.sentence && comparable(farther, claims[each]!) && !isEach(farther) && !farther.approx
  if (apart && (/分[成为]$/.test(between!.before) || MEAN.test(claims[each]!.before)) && isNear(nominal(between!) * nominal(claims[each]!), nominal(farther))) return each - 2
  // 24支球队打了46场，球员312人，每队12人: something else may stand between.
  const stands = between && count >= each - 3 && comparable(between, claims[each]!) && !isEach(between) && (count === each - 2 || !farther || !comparable(farther, between))
  return stands && claims[count]!.sentence === claims[each]!.sentence ? each - 1 : undefined
}

/** 人均: of all that was spent, and not of a month. */
const MEAN = /[人户家]均$|^[，（]?平均每[人户家个]$/

function isNear(made: number, said: number): boolean {
  return made < said * 2 && said < made * 2
}

// 共计 says it anywhere, 价值 only in a clause of its own: 每户600元和价值200元的物品 has no whole.
function sums(next: Figure, each: Figure): boolean {
  // 人均补贴300元，另支出场地费等共6.9万元
  if (/^[，；]?另/.test(next.before)) return false
  return TOTALLING.test(next.before) || (next.clause.start !== each.clause.start && SUM_WORDS.test(next.before))
}
