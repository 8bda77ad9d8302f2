import { isDelta } from '../deltas.ts'
import { measure, nounAfter, nounBefore } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { slipped } from '../surprise.ts'
import { alike, isCount, readable, type Told } from '../told.ts'

/**
 * 全年受理劳动争议36件 … 一年来，33件劳动争议虽然都得到化解; 篮球赛，6支代表队参加 … 光篮球赛就有8支代表队: one measure that the end of a report looks back at,
 * with another number. Only where no third figure counts it.
 */
export function retold(told: Told): Relation[] {
  const { claims, sentences } = told
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  return claims.flatMap((claim, index): Relation[] => {
    const noun = nounAfter(told, index)
    const slip = ofAll(told, index, noun) ?? ofNew(told, index, noun)
    if (slip !== undefined) return [{ kind: 'equal', figures: [slip, index], total: null, holds: false, sure: false }]
    if (!stands(told, index) || noun.length < SHORTEST || !looksBack(told, index)) return []
    const like = Array.from({ length: Math.min(index, BACK) }, (_, at) => index - 1 - at).filter((at) => stands(told, at) && alike(claims[at]!, claim) && isNamed(told, at, noun))
    const first = like[0]
    if (first === undefined || like.length > 1 || paragraph(first) === paragraph(index)) return []
    const other = claims[first]!
    const near = Math.abs(other.value! - claim.value!) <= Math.max(other.value!, claim.value!) / 3
    const same = nounAfter(told, first) === noun ? shares(context(told, first), context(told, index)) : WHOLE.test(claim.before)
    return other.value !== claim.value && near && same ? [{ kind: 'equal', figures: [first, index], total: null, holds: false, sure: false }] : []
  })
}

// 今年新建8个 … 为今年新建的9个职工之家, 新建工会9家 … 对今年新组建的7家工会全部补助: those that were told of before, with another number. Only where they are
// told of once; of a short noun all of them must be meant.
function ofNew(told: Told, index: number, noun: string): number | undefined {
  const { claims, sentences, text } = told
  const claim = claims[index]!
  const meant = noun.length >= SHORTEST || (noun.length > 1 && (THOSE.test(claim.before) || ALL.test(text.slice(claim.end, claim.clause.end))))
  if (!meant || !NEW_ONES.test(claim.before) || claim.value === null || claim.approx || claim.planned) return undefined
  const isNew = (at: number) => {
    const { start } = sentences[claims[at]!.sentence]!
    return stands(told, at) && claims[at]!.unit === claim.unit && NEW.test(claims[at]!.before) && text.slice(start, claims[at]!.start).includes(noun.slice(0, 4))
  }
  const like = Array.from({ length: Math.min(index, BACK) }, (_, at) => index - 1 - at).filter(isNew)
  return like.length === 1 && claims[like[0]!]!.value !== claim.value ? like[0] : undefined
}

const FOUNDED = '新建成?|新组建|新成立|新发展|新增|新设立?'
const NEW_ONES = new RegExp(`(?:[今本全半]年|季度|年内|以来)(?:${FOUNDED})的$`)
const NEW = new RegExp(`(?:${FOUNDED})[^，。；、]{0,6}$`)
const ALL = /^[^，。；]{2,8}(?:全部|全都|均|都|逐[一家])/
/** 对上半年新组建的|11家工会: those, and no others. */
const THOSE = /(?:^|[，。；])(?:对|为|给|让|帮助|指导)[^，。；]*$/

// 会员累计460名 … 全乡480名会员: all there are of them, with one digit another; 在巩固现有45家工会的基础上, with another number. Only where no third figure counts them all.
function ofAll(told: Told, index: number, noun: string): number | undefined {
  const { claims } = told
  const claim = claims[index]!
  const present = /(?:在|巩固|依托)现有的?$/.test(claim.before) && claim.value !== null && !claim.approx
  // 快递网点17个 … 园区全部|19个快递网点
  const every = noun.length >= LONG && /全部的?$/.test(claim.before) && stands(told, index)
  if (noun.length < 2 || !(present || every || (/(?:^|[，]|[为给对和同]|激发|带领|引导)全(?:[县区镇乡村厂]|公司|体)的?$/.test(claim.before) && isExact(told, index)))) return undefined
  const speaksOf = (at: number) => stands(told, at) && claims[at]!.same === claim.same && isAll(told, at, every ? opening(told, at, noun) : noun)
  const all = Array.from({ length: Math.min(index, BACK) }, (_, at) => index - 1 - at).filter(speaksOf)
  const [first] = all
  if (first === undefined || all.length > 1 || claims[first]!.sentence === claim.sentence) return undefined
  const [one, other] = [claims[first]!.value!, claim.value!]
  const near = Math.abs(one - other) < one / (every ? 5 : 10)
  const meant = present || every ? near : slipped(one, other) && (one >= LARGE || (noun.length >= LONG && near))
  return one !== other && meant ? first : undefined
}

/** A name so long is hardly that of two things. */
const LONG = 4

/** Numbers smaller than this are not told apart by one digit. */
const LARGE = 100

// 快递网点 of 快递网点配发防暑包, where another figure counts these.
function opening(told: Told, at: number, noun: string): string {
  const own = nounBefore(told, at)
  return own.length >= LONG && noun.startsWith(own) ? own : noun
}

// 会员累计|460名, 共有会员|460名, 现有在册职工|412人, 全镇已建基层工会|47家
function isAll(told: Told, at: number, noun: string): boolean {
  const { before } = told.claims[at]!
  return new RegExp(`(?:^|[，、；]|[共现]有(?:在[册岗编])?|合计|全[县区镇乡村厂](?:已建立?)?)${noun}(?:累计|总数|人数)?(?:已?达到?|[共现]?有|为)?$|累计(?:发展)?${noun}$`).test(before)
}

/** Whether the sentence of a figure looks back at the whole report. */
export function looksBack({ claims, text, sentences }: Told, at: number): boolean {
  const { start, end } = sentences[claims[at]!.sentence]!
  return LOOKING_BACK.test(text.slice(Math.max(start, claims[at]!.start - AROUND), Math.min(end, claims[at]!.end + AROUND)))
}

const LOOKING_BACK = /回顾|总之|[一半]年来|总的[来看]|取得了?[^，。]{0,6}成绩|虽然|尽管|光[^，。]{1,12}就有/

/** So far around a figure its sentence is looked at, in characters. */
const AROUND = 60

/** No shorter noun tells that the same is counted. */
const SHORTEST = 3

/** Looking back farther than this, in figures, costs more than it finds. */
const BACK = 120

/** The figure speaks of all there were. */
const WHOLE = /^(?:全年的?|全[县区镇乡]的?|这)?$/

// Below 明年的打算 too, where it looks back.
function stands(told: Told, at: number): boolean {
  const claim = told.claims[at]!
  return (!claim.planned || looksBack(told, at)) && isExact(told, at)
}

function isExact(told: Told, at: number): boolean {
  const claim = told.claims[at]!
  return claim.value !== null && !claim.approx && readable(claim) && isCount(claim) && !isDelta(told, at)
}

function isNamed(told: Told, at: number, noun: string): boolean {
  return nounAfter(told, at) === noun || nounBefore(told, at).endsWith(noun) || measure(told, at).endsWith(noun)
}

/** So far before a number stands what it is about, in characters. */
const ABOUT = 14

function context({ text, claims }: Told, at: number): string {
  return text.slice(Math.max(0, claims[at]!.start - ABOUT), claims[at]!.start)
}

// 职工篮球赛, and 光“五一”篮球赛
function shares(a: string, b: string): boolean {
  for (let at = 0; at + SHORTEST <= a.length; at++) {
    const some = a.slice(at, at + SHORTEST)
    if (/^[\u4e00-\u9fff]+$/.test(some) && b.includes(some)) return true
  }
  return false
}
