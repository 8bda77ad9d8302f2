import { beginning, listed } from '../../lookup.ts'
import { EXTREMES, TOTALLING } from '../../words/relations.ts'
import { DEEDS } from '../../words/verbs.ts'
import { isBase, isDelta } from '../deltas.ts'
import { nounAfter, nounBefore, related } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { before, behind, comparable, isCount, readable, type Told } from '../told.ts'

/** 赔付10.8万元，最多的一人3万元; 72名渔嫂参加，有31名接上了活: one of many, or some of them, singled out. Told only where it fits. */
export function singled(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims, text } = told
  return claims.flatMap((claim, index): Relation[] => {
    if (!readable(claim) || !isCount(claim) || partOf.has(index)) return []
    const fits = (at: number) => comparable(claims[at]!, claim) && claims[at]!.low > claim.high
    // 采纳142条，采纳率44.9%，有9条获奖
    const last = lastLevel(told, index)
    // 上报30多名，其中建档的6户: of people whose homes are counted.
    // 8家完成换届，三江矿业等五家直接选举
    // 71家基层工会有19家没有独立账户
    // 5个联络站只有2个有场所
    const only = /[只仅]有$/.test(claim.before) && claims[last] !== undefined && text.slice(claims[last].end, claim.start) === claim.before
    // 12个村有9个村的主席新当选
    const again = claims[last] !== undefined && nounAfter(told, last) !== '' && nounAfter(told, last) === nounAfter(told, index)
    const does = MEMBERS.test(claim.before) && (only || again || STATE.test(claim.after) || DEED(claim.after, 0) !== null)
    // 有875家企业…；有615家企业…: side by side.
    const aside = claims[last] !== undefined && /有$/.test(claims[last].before) && text.slice(claims[last].end, claim.start).includes('；')
    // 83个企业单独换届，有16个村: of other things.
    const others = claim.quantity === 'organization' && claims[last] !== undefined && areOthers(told, last, index)
    const among = does || (!aside && !others && /^已?有的?$/.test(claim.before)) || /^，[^，。；、]{2,10}等$/.test(claim.before)
    // 抽查30个，4个全天无人; 报名384人，120人进入决赛: what its clause tells of them is a state.
    const stands = claim.before === '' && STATE.test(claim.after) && /^[^；]*，$/.test(text.slice(claims[last]?.end ?? 0, claim.start)) && claims[last]?.unit === claim.unit
    const homes = /^，?其中[^，。；、]{0,10}$/.test(claim.before) && claim.unit === '户' && claims[last]?.quantity === 'person' && claims[last]!.low > claim.high
    const some = ((among || stands) && claims[last]?.sentence === claim.sentence && readable(claims[last]!) && fits(last)) || (homes && claims[last]!.sentence === claim.sentence)
    const extreme = isExtreme(told, index) && !HELD_AGAINST.test(claim.before)
    const alone = () => alike(told, index, before(told, index, 1).filter(fits))
    const most = isAlone(told, index) ? alone() : extreme ? before(told, index, isOpened(told, index) ? 1 : 0).findLast(fits) : undefined
    // 最多的1万元，最少的3000元，一共3.6万元: of what is told behind.
    const later = most === undefined ? undefined : behind(told, index).slice(0, 2).find((at) => fits(at) && TOTALLING.test(claims[at]!.before))
    const whole = some ? last : later ?? most ?? countedIn(told, index, fits)
    return whole === undefined ? [] : [{ kind: 'part_of', figures: [index], total: whole, holds: true, sure: false }]
  })
}

function areOthers(told: Told, first: number, second: number): boolean {
  const [one, other] = [nounAfter(told, first), nounAfter(told, second)]
  return one.length > 1 && other !== '' && !related(one.slice(0, 4) + nounBefore(told, first), other.slice(0, 2))
}

// 争议6起，涉及231人。|其中最大的一起涉及86人: of the sentence before.
function isOpened({ text, sentences, claims }: Told, index: number): boolean {
  return text.startsWith('其中', sentences[claims[index]!.sentence]!.start)
}

// 提建议165条，被采纳98条。茶厂一家就提建议43条: the last of its noun, or else the last.
function alike(told: Told, index: number, list: readonly number[]): number | undefined {
  return list.findLast((at) => related(nounBefore(told, at), nounBefore(told, index))) ?? list.at(-1)
}

// 参保1830人，比去年1650人增加180人，有19人获得补助: not of what came to them.
function lastLevel(told: Told, index: number): number {
  let at = index - 1
  while (at >= 0 && index - at < 4 && (told.claims[at]!.quantity === 'percent' || isDelta(told, at) || isBase(told, at))) at--
  return at
}

// 挽回损失|618.3万元（含在前述追回欠薪之内）: the last of that name.
function countedIn({ text, claims }: Told, index: number, fits: (at: number) => boolean): number | undefined {
  const name = COUNTED_IN.exec(text.slice(claims[index]!.end, claims[index]!.end + 24))?.[1]
  if (name === undefined) return undefined
  const called = (at: number) => claims[at]!.before.includes(name) || claims[at]!.after.startsWith(name)
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) if (called(at) && fits(at)) return at
  return undefined
}

const MEMBERS = /^[\u4e00-\u9fff]{1,12}?[还仅只就已]?有$/

const DEED = beginning(listed(DEEDS))

const STATE = /^(?:已|当选|参赛|到[场会位]|出席|上场|全|没|未|被|获|由|无|按|进入|取得|达到|达标|考|通过|合格|拿到|入选|因|需|确诊|转|续|完成|签|均|都|住院|治愈|就业|不)/

/** Looking back farther than this, in figures, costs more than it finds. */
const BACK = 60

const COUNTED_IN = /^[（(，](?:已)?[包含计]{1,2}[在入](?:前述|上述|以上|前面的?)?([\u4e00-\u9fff]{2,8}?)(?:之内|以内|里面|[内中里])/

// 比最多的2019年118户减少87户
const HELD_AGAINST = /[比较][^，。；、]*$/

// 追回216万元，光建筑工地就有105万元; 特别是甲公司拖欠43名农民工68万元一案: so many of them in one place.
function isAlone({ text, claims, sentences }: Told, index: number): boolean {
  const { clause, start, sentence } = claims[index]!
  if (/(?:^|[^不])(?:仅|光|单是?)[^，。；\d]{1,16}就[^，。；\d]{0,8}$|一[家村厂户]就[^，。；\d]{0,8}$/.test(text.slice(clause.start, start))) return true
  return /特别是|尤其是/.test(text.slice(Math.max(sentences[sentence]!.start, start - 40), start))
}

/** 最高的|2万元: one of many. */
export function isExtreme({ text, claims }: Told, index: number): boolean {
  // 最多的是城东93条，其次是河口81条: the first of a ranking is a part like the others.
  if (/^[，；]?(?:其次|依次|然后)/.test(claims[index + 1]?.before ?? '')) return false
  return EXTREME.test(text.slice(claims[index]!.clause.start, claims[index]!.start))
}

const EXTREME = new RegExp(`(?:${EXTREMES.join('|')})`)
