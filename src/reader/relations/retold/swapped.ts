import { looksBack } from './retold.ts'
import { BACKWARD } from '../../words/relations.ts'
import { isBase, isDelta, isPast } from '../deltas.ts'
import { isEach } from '../each.ts'
import { haveRun, measure, nounAfter, related } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { ofOneStretch, ofTwoStretches } from '../stretch-said.ts'
import { turned } from '../surprise.ts'
import { comparable, isCount, readable, type Told } from '../told.ts'

/** 会员1264名 … 1246名会员: one measure told in two paragraphs, two digits of it in another order. */
export function swapped(told: Told): Relation[] {
  const byDigits = Map.groupBy(told.claims.keys().filter((at) => tells(told, at)), (at) => digits(told.claims[at]!.value!))
  return [...byDigits.values()].flatMap((like) => like.flatMap((second, place): Relation[] => {
    const first = like.slice(0, place).findLast((at) => isSwap(told, at, second))
    return first === undefined ? [] : [{ kind: 'equal', figures: [first, second], total: null, holds: false, sure: false }]
  }))
}

/** So many digits are hardly the same by chance; with fewer the noun must be a long one. */
const TELLING = 4
/** Smaller numbers are the same but for their order by chance. */
const FEWEST = 100
const LONG = 5

function digits(value: number): string {
  return [...String(value)].sort().join('')
}

// A number of this report that stands for itself.
function tells(told: Told, at: number): boolean {
  const claim = told.claims[at]!
  const { value, approx } = claim
  // 三要暖心，|1347名农民工拿到了工钱: a clause that begins with its number sets no aim.
  // 将带领全体|1064名会员: those that there are.
  const planned = claim.planned && claim.before !== '' && !isHeld(told, at)
  if (value === null || value < 10 || approx || planned || !readable(claim) || !isCount(claim)) return false
  return !isDelta(told, at) && !isBase(told, at) && !isEach(claim) && !isPast(told, at)
}

// 将带领全体|1064名会员; 要让|6582份合同落到实处: those that there are, and no aim of so many.
function isHeld(told: Told, at: number): boolean {
  const { before } = told.claims[at]!
  if (/^[\u4e00-\u9fff]{2,10}、$/.test(before) && told.claims[at - 1]?.clause.start === told.claims[at]!.clause.start && isHeld(told, at - 1)) return true
  return THOSE.test(before) || (nounAfter(told, at).length > 1 && HANDLED.test(before))
}

const THOSE = /(?:全体|现有|广大|全(?:[县区镇乡村场矿]|街道|系统|公司))$/
const HANDLED = /(?:让|使|对|把|将|为|给|激发|带领|引导|服务好?|巩固好?|管好|用好|办好|抓好)(?:全?[县区镇乡村场矿]|街道|这)?$/

function isSwap(told: Told, first: number, second: number): boolean {
  const { claims, sentences } = told
  const [a, b] = [claims[first]!, claims[second]!]
  // 覆盖职工31.8万人 … 合同中，签订区域性合同325份，覆盖职工18.3万人: some of them.
  if (a.value === b.value || a.scale !== b.scale || !comparable(a, b) || isInside(told, second) || ofTwoStretches(told, first, second)) return false
  if (a.sentence !== b.sentence && a.value! >= FEWEST && turned(a.value!, b.value!) && isOfOneKind(told, first, second) && ofOneStretch(told, first, second)) return true
  if (sentences[a.sentence]!.paragraph === sentences[b.sentence]!.paragraph) return pointsBack(told, first, second)
  if (isAbout(told, first, second)) return true
  const least = digits(a.value!).length >= TELLING ? 2 : looksBack(told, second) ? LONG - 1 : LONG
  const begin = least === 2 && nounAfter(told, first).length > 2 && nounAfter(told, first).slice(0, 3) === nounAfter(told, second).slice(0, 3)
  return begin || nouns(told, first).some((noun) => nouns(told, second).some((other) => isOne(noun, other, least)))
}

// 签订工资协商集体合同6852份 … 6582份工资协商集体合同; of three digits the whole noun must be one.
function isOfOneKind(told: Told, first: number, second: number): boolean {
  const long = String(told.claims[first]!.value).length >= TELLING
  const [one, other] = [first, second].map((at) => [measure(told, at), nounAfter(told, at)].filter((noun) => noun.length > 1)) as [string[], string[]]
  const beside = besideAgree(told, first, second)
  const isLike = (noun: string, like: string) => isOne(noun, like, 3) || (like.length > 2 && noun.endsWith(like)) || haveRun(noun, like, 4)
  return one.some((noun) => other.some((like) => long ? related(noun, like) : isLike(noun, like) || (beside && noun.slice(0, 2) === like.slice(0, 2))))
}

// 199支代表队、601名选手 … 199支代表队、610名选手: told with the same one beside it.
function besideAgree({ claims }: Told, first: number, second: number): boolean {
  const [one, other] = [claims[first - 1], claims[second - 1]]
  return one !== undefined && other !== undefined && one.value === other.value && one.unit === other.unit && one.value! >= LEAST
    && one.clause.start === claims[first]!.clause.start && other.clause.start === claims[second]!.clause.start
}

/** Fewer are the same by chance. */
const LEAST = 10

// 在签订的合同中，…
function isInside({ claims, sentences, text }: Told, at: number): boolean {
  return /(?:合同|协议|会员|职工|企业|单位|工会|人员|[件份家名人个])中，/.test(text.slice(sentences[claims[at]!.sentence]!.start, claims[at]!.start))
}

// 接触职业病危害的职工386人，…为全部|368名接害职工: the next of its unit, with a noun in common.
function pointsBack(told: Told, first: number, second: number): boolean {
  const { claims } = told
  if (isAllAgain(told, first, second)) return true
  const next = claims.slice(first + 1, second).every((claim) => !comparable(claim, claims[second]!))
  return next && BACKWARD.some((word) => claims[second]!.before.endsWith(word)) && related(measure(told, first), nounAfter(told, second))
}

// 共收到信访事件57宗，其中…，|75宗信访都有了着落: all of them, in a clause that begins with their number.
function isAllAgain(told: Told, first: number, second: number): boolean {
  const [one, other] = [told.claims[first]!, told.claims[second]!]
  const noun = nounAfter(told, second).slice(0, 2)
  return other.before === '' && one.unit === other.unit && noun.length > 1 && /[共总]/.test(one.before) && measure(told, first).includes(noun) && one.sentence >= other.sentence - 1
}

// 金秋助学。…共资助困难职工子女46名 … 今年金秋助学资助的|64名学生: what is said of the second ones has been told of the first.
function isAbout({ claims, sentences, text }: Told, first: number, second: number): boolean {
  const said = ATTRIBUTE.exec(claims[second]!.before)?.[1]
  if (said === undefined) return false
  let head = claims[first]!.sentence
  while (head > 0 && sentences[head - 1]!.paragraph === sentences[head]!.paragraph) head--
  const before = text.slice(sentences[head]!.start, claims[first]!.start)
  const pairs = Array.from({ length: said.length - 1 }, (_, at) => said.slice(at, at + 2))
  return pairs.filter((pair) => before.includes(pair)).length >= pairs.length * MOST
}

const ATTRIBUTE = /[今本]年([\u4e00-\u9fff]{4,12})的$/

/** So many of its pairs of characters must have been told. */
const MOST = 0.75

function nouns(told: Told, at: number): string[] {
  // 中心受理的|310件法援案件, of 受理法援案件301件
  const { before } = told.claims[at]!
  const whole = before.endsWith('的') ? [measure(told, at).slice(-2) + nounAfter(told, at)] : []
  return [...whole, measure(told, at).replace(/^(?:我们|共)/, '').replace(/^.*(?:工会(?=会员)|的|[拥现共已]有)/, '').replace(/分别$/, ''), nounAfter(told, at)].filter((noun) => noun.length > 1)
}

// 女会员 is no 会员; 社会化工会工作者全员轮训 begins with its noun.
function isOne(a: string, b: string, least: number): boolean {
  return (a.length >= least && b.startsWith(a)) || (b.length >= least && a.startsWith(b))
}
