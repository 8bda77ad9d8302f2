import { isBase, isDelta, isPast } from '../deltas.ts'
import { isEach } from '../each.ts'
import { nounAfter } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { ofTwoStretches } from '../stretch-said.ts'
import { nominal, turned } from '../surprise.ts'
import { comparable, isCount, readable, remembered, type Told } from '../told.ts'

/**
 * 审核申报困难职工40户 … 上半年申报的困难职工42户: those that a deed told before makes known, with another number. Told only where one figure before it is
 * told in these words, and none of this number.
 */
export function definite(told: Told): Relation[] {
  return told.claims.flatMap((_, index): Relation[] => {
    const said = stands(told, index) ? description(told, index).map(pairsOf) : []
    const first = said.length === 0 ? undefined : antecedent(told, index, said)
    return first === undefined ? [] : [{ kind: 'equal', figures: [first, index], total: null, holds: false, sure: false }]
  })
}

/** Looking back farther than this, in figures, costs more than it finds. */
const BACK = 120

// What makes the group known: the attribute before its number or its noun, with the noun; nothing where none does.
function description(told: Told, index: number): string[] {
  const { claims, sentences, text } = told
  const { before, after, start, end, sentence, clause } = claims[index]!
  // 职代会单位2531家，其中国有企业，建立职代会制度的|598家: one of its kinds is no group that was told of before.
  if (/(?:^|[，、；])(?:另|又|再|还)|第$/.test(before) || text.slice(sentences[sentence]!.start, start).includes('其中')) return []
  const words = before.split(/[，、；：（）“”]/).at(-1)!
  if (OTHER_TIME.test(words)) return []
  const [, attribute, noun = ''] = ATTRIBUTE.exec(words) ?? []
  if (attribute !== undefined) return [bare(attribute), noun === '' ? nounAfter(told, index) : noun]
  // 在完成|9个村工会换届的基础上
  const basis = /^[^，。；]{2,16}?(?=的?基础上)/.exec(text.slice(end, clause.end))?.[0]
  if (basis !== undefined && /在[^，。；]{0,6}$/.test(words)) return [bare(words.replace(/^.*在/, '')) + basis.replace(/[（()）]/g, '')]
  // 由|16个分工会参加的运动会
  const joint = /^([\u4e00-\u9fff]{2,10})参[加赛演]的/.exec(after)?.[1]
  return joint !== undefined && JOINT.test(words) ? [joint] : []
}

const JOINT = /(?:[这此本]次|[本该]届)[\u4e00-\u9fff]{0,4}由?$/
const ATTRIBUTE = /([\u4e00-\u9fff]{2,14})的([\u4e00-\u9fff]{2,8})?$/

/** 明年新建的, 五年来新建的: of another time than what was told. */
const OTHER_TIME = /明年|来年|下一?步|今后|计划|拟|力争|争取|[年月]来|历年|近[几两三]|累计|往年/

// Without what tells only when, and how it is taken up.
function bare(said: string): string {
  return said.replace(TIMES, '').replace(/^(?:要|让|使|对|把|将|为|给|向|从|在|继续|抓好|做好|巩固|加强|这|些|已经?|了)+/, '')
}

const TIMES = /^.*?(?:[今本当]年|[上下]半年|全年|前期|年内|已经?)/

function pairsOf(said: string): string[] {
  return Array.from({ length: Math.max(0, said.length - 1) }, (_, at) => said.slice(at, at + 2))
}

function antecedent(told: Told, index: number, said: readonly string[][]): number | undefined {
  const { claims } = told
  const pairs = said.flat()
  const joint = JOINT.test(claims[index]!.before)
  if (pairs.length < (joint ? 2 : FEWEST)) return undefined
  const like: number[] = []
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    if (!comparable(claims[at]!, claims[index]!) || claims[at]!.sentence === claims[index]!.sentence || !stands(told, at)) continue
    const words = context(told, at)
    const toldOf = (some: readonly string[]) => some.filter((pair) => words.includes(pair)).length / some.length
    // 小微企业538家 … 已建会的小微企业402家: the attribute must have been told, and not the noun alone.
    const share = said.some((some) => toldOf(some) < HALF) ? 0 : toldOf(pairs)
    const swap = turned(claims[at]!.value!, claims[index]!.value!)
    if (share >= (swap ? SOME : MOST) && (!joint || CAME.test(told.text.slice(claims[at]!.clause.start, claims[at]!.clause.end)))) like.push(at)
    else if (nominal(claims[at]!) === nominal(claims[index]!) && share > 0) return undefined
  }
  const [first, other] = like
  return first !== undefined && other === undefined && isNear(told, first, index) ? first : undefined
}

/** Fewer pairs of characters are met by chance; so many of them must have been told, fewer of a number with two digits turned. */
const FEWEST = 4
const MOST = 0.75
const SOME = 0.6
const HALF = 0.5

/** Who came, and not all there are. */
const CAME = /来自|参[加赛演]|派出/

/** Small numbers may be so far apart. */
const LEAST = 2

// Another number that may be meant as the same.
function isNear(told: Told, first: number, second: number): boolean {
  const [a, b] = [first, second].map((at) => nominal(told.claims[at]!)) as [number, number]
  const near = Math.abs(a - b) <= Math.max(LEAST, Math.max(a, b) / 3) || turned(a, b)
  return a !== b && near && !ofTwoStretches(told, first, second) && !isElsewhere(told, first, second)
}

// 春节慰问困难职工40户 … 中秋慰问的困难职工38户; 东河村新建的5家: what names a feast or a place of its own is of that alone.
function isElsewhere({ claims, sentences, text }: Told, first: number, second: number): boolean {
  const [one, other] = [first, second].map((at) => text.slice(sentences[claims[at]!.sentence]!.start, claims[at]!.clause.end)) as [string, string]
  const apart = (said: string, from: string) => [...said.matchAll(OWN)].some(([name]) => !from.includes(name.slice(-NAME)))
  return apart(other, one) || FEASTS.some((feast) => one.includes(feast) && !other.includes(feast))
}

const FEASTS = ['春节', '元旦', '中秋', '国庆', '端午', '五一', '八一', '三八', '夏季', '高温', '冬季']
const OWN = new RegExp(`${FEASTS.join('|')}|(?<![全各等本我])[\\u4e00-\\u9fff]{2}(?:村|社区|公司|集团|园区|学校|街道|乡|镇)(?![民委工企总])`, 'g')

/** So many characters of a name tell it. */
const NAME = 3

// What is told of a figure: the words before it and behind, as far as they are its own.
function context({ claims, text }: Told, at: number): string {
  const { start, end, clause } = claims[at]!
  const from = Math.max(clause.start, claims[at - 1]?.end ?? 0)
  const to = Math.min(clause.end, claims[at + 1]?.start ?? Infinity)
  return (text.slice(from, start) + text.slice(end, to)).replace(/[（()）]/g, '')
}

const stands = remembered((told: Told, at: number): boolean => {
  const claim = told.claims[at]!
  const exact = claim.value !== null && claim.value > 2 && !claim.approx && readable(claim) && isCount(claim) && claim.quantity !== 'money'
  return exact && !isEach(claim) && !isDelta(told, at) && (!isBase(told, at) || JOINT.test(claim.before)) && !isPast(told, at)
})
