import { ending, listed } from '../../lookup.ts'
import { GROWTH, NOT_OF, STOCK, TO_DATE } from '../../words/relations.ts'
import { DEEDS } from '../../words/verbs.ts'
import { FROM } from '../changes/by.ts'
import { isBase } from '../deltas.ts'
import type { Figure } from '../figure.ts'
import { measure, nounAfter, nounBefore } from '../noun.ts'
import { isPlain } from '../plain.ts'
import type { Relation } from '../relation.ts'
import { alike, comparable, isCount, isListed, readable, REACH, type Told } from '../told.ts'

/** 会员4820人 … 新增会员180人, 共组建5家 … 组建了一家: what was added or singled out cannot be more than what there is. */
export function stock(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((part, index): Relation[] => {
    if (!readable(part) || !isCount(part) || part.planned || NOT_OF.some((word) => part.after.slice(0, 6).includes(word))) return []
    const noun = grown(nounBefore(told, index)) ?? grownBehind(told, index)
    const said = part.before.replace(/[了的]$/, '')
    const deed = part.value === 1 ? DEED(said, said.length)?.word : undefined
    const bare = (BARE.test(said) || /^，?新增的$/.test(part.before)) && !partOf.has(index)
    if (!bare && noun === null && deed === undefined) return []
    // 女会员68人，今年新入会21人: not of those alone.
    const near = (at: number) => claims[at]!.sentence === part.sentence || toldBefore(told, at, index)
    // 企业61家，已建会52家，新建4家: what is founded is of those that have a union.
    const founds = /[新组]建$/.test(said)
    const isOne = (at: number) => !founds || !/企业$/.test(measure(told, at)) || FOUNDED_ALL.test(measure(told, at))
    const free = (at: number) => !partOf.has(at) || (founds && FOUNDED_ALL.test(measure(told, at)))
    const inSight = (at: number) => !SOME.test(nounBefore(told, at)) && near(at) && isOne(at) && free(at) && claims[at]!.low > part.high
    const fits = (at: number) => bare ? inSight(at) : (noun !== null && stands(told, at, noun)) || (deed !== undefined && didAll(told, at, index, deed))
    const from = Math.max(0, index - 5 * REACH)
    const can = (at: number) => fits(at) && comparable(claims[at]!, part) && readable(claims[at]!) && !claims[at]!.planned && !isBase(told, at)
    const whole = nearest(index, from, (at) => can(at) && free(at)) ?? nearest(index, from, can) ?? (noun === null ? undefined : ahead(told, index).find(can))
      ?? (noun === null || partOf.has(index) || isListed(told, index) ? undefined : around(told, index).find((at) => isStock(told, at, index, noun)))
      ?? (noun === null || partOf.has(index) ? undefined : kindOf(told, index, noun, from))
    if (whole === undefined || (isListed(told, whole) && !isNamed(told, whole, noun))) return []
    const holds = part.low <= claims[whole]!.high
    // 吸收会员583人。其中甲厂工会会员420人: what is part of it is less, and tells nothing against it.
    // 1月，会员190名。5月成立教育工会，至7月发展会员340名: what has come later is no part of what there was.
    const inner = !holds && (isLater(told, index, whole) || partOf.has(whole) || told.text.slice(part.end, claims[whole]!.start).includes('其中'))
    return inner ? [] : [{ kind: 'part_of', figures: [index], total: whole, holds, sure: false }]
  })
}

// Told of a month or a year of its own, behind the whole.
function isLater({ claims, sentences, text }: Told, part: number, whole: number): boolean {
  const { sentence, start } = claims[part]!
  const said = text.slice(sentences[sentence]!.start, start).match(/\d+[年月]/g) ?? []
  return whole < part && sentence !== claims[whole]!.sentence && said.some((word) => !text.slice(sentences[claims[whole]!.sentence]!.start, claims[whole]!.end).includes(word))
}

/** 4月份新建工会2个 … 1—4月累计新建5个: the month is in what was done to date. */
export function toDate(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((whole, index): Relation[] => {
    const since = sinceThen(told, index)
    if (since !== undefined && !partOf.has(index)) return [{ kind: 'part_of', figures: [index], total: since, holds: true, sure: false }]
    if (!readable(whole) || !isCount(whole) || whole.planned || !reckoned(told, index)) return []
    const noun = measure(told, index).replace(RECKONING, '').replace(/^(?:建成|建起|建立|创建|投用|达到?)$/, '').replace(/^(?:全.|我.|[\d一二三四五六七八九十]{1,2}[—－~～至到-][\d一二三四五六七八九十]{1,2}月份?)$/, '')
    const from = Math.max(0, index - 12)
    const isTarget = (claim: Figure) => NOT_OF.some((word) => claim.before.endsWith(word))
    const fits = (claim: Figure, at: number) =>
      comparable(claim, whole) && !isTarget(claim) && readable(claim) && !claim.planned && claim.high <= whole.high && (noun !== '' || claim.sentence === whole.sentence)
        && !/现有|共有|总数/.test(claim.before) && partOf.get(at) !== index && !reckoned(told, at) && beginAlike(noun, measure(told, at))
    const last = from + claims.slice(from, index).findLastIndex((claim, at) => fits(claim, from + at))
    // 新建7间，其中商场5间、企业2间，累计31间: all that came to them, and not the last kind.
    const all = partOf.get(last)
    const part = all !== undefined && all < index && fits(claims[all]!, all) ? all : last
    return part < from ? [] : [{ kind: 'part_of', figures: [part], total: index, holds: true, sure: false }]
  })
}

// 1—9月收缴986.4万元，9月当月收缴|124.6万元
function sinceThen(told: Told, index: number): number | undefined {
  const { claims } = told
  const [last, claim] = [claims[index - 1], claims[index]!]
  const fits = last !== undefined && last.sentence === claim.sentence && comparable(last, claim) && last.low > claim.high && readable(claim)
  return fits && /[当本][月季][^，。；]{0,6}$/.test(claim.before) && (RANGE.test(last.before) || reckoned(told, index - 1)) ? index - 1 : undefined
}

const RANGE = /[\d一二三四五六七八九十]{1,2}[—－~～至到-][\d一二三四五六七八九十]{1,2}月/

// 新建企业工会3家 … 全镇有工会组织60个; 新增会员80人 … 54个工会、会员5135人: of what its noun ends in, wherever the word for it stands.
function kindOf(told: Told, index: number, noun: string, from: number): number | undefined {
  const isFirm = noun === '企业工会' || FIRM.test(noun) || (noun.endsWith('工会') && namesFirms(told, index))
  const { claims } = told
  const part = claims[index]!
  const fits = (at: number) => {
    const claim = claims[at]!
    const own = alike(claim, part) && claim.low > part.high && readable(claim) && !claim.planned && isPlain(told, at)
    if (!own || GROWN.test(told.text.slice(Math.max(claim.clause.start, claim.start - 40), claim.start))) return false
    if (isListed(told, at)) return isNamed(told, at, noun)
    return namesOf(told, at).some((name) => name.length > 1 && (noun.replace(/组织$/, '').endsWith(name) || (OF_FIRMS.test(name) && isFirm)))
  }
  // 新建长河轴承工会1家, 新建工会2家，即长河轴承、三元木业 are of 企业工会48个.
  const ofFirms = (at: number) => isFirm && fits(at) && namesOf(told, at).some((name) => OF_FIRMS.test(name))
  const behind = noun.length > 3 ? further(told, index) : ahead(told, index)
  const called = (at: number) => fits(at) && namesOf(told, at).includes(noun)
  return nearest(index, from, ofFirms) ?? nearest(index, from, fits) ?? behind.find(ofFirms) ?? behind.find(called) ?? behind.find(fits)
}

// 楼宇联合工会14家、企业工会63家 … 新建的金茂楼宇联合工会一家: one of a list is meant only by a name of its own.
function isNamed(told: Told, at: number, noun: string | null): boolean {
  return noun !== null && namesOf(told, at).some((name) => name.length >= LONG && noun.endsWith(name))
}

/** A name so long is of one kind, in characters. */
const LONG = 5

const OF_FIRMS = /^(?:非公)?企业(?:工会|单独建会)$/

// 新建工会3家，分别是三元木业、荷堰建材和百合针织; 新建清泉面粉、永兴合作社等企业工会6家: what is named are firms, and none of them villages or offices.
function namesFirms({ claims, text, sentences }: Told, index: number): boolean {
  const { start, end, sentence, clause } = claims[index]!
  const behind = NAMED.exec(text.slice(end, sentences[sentence]!.end))?.[1]
  const names = (behind ?? text.slice(clause.start, start)).split(/[、和及]/)
  return names.length > 1 && !names.some((name) => NO_FIRM.test(name)) && !names.every((name) => name.includes('合作社'))
}

const NAMED = /^(?:工会)?，?(?:分别是|分别为|即|它们是|包括)([^，。；]+)/
const NO_FIRM = /村|社区|机关|联合会|联合工会|行业|学校|小学|中学|医院|街道|，/

const FIRM = /^(?!.*(?:村|社区|机关|联合|行业|企业|合作社))[\u4e00-\u9fff]{3,}工会$/

function namesOf(told: Told, at: number): string[] {
  const behind = /(?:[有共辖设达为]|立了)$/.test(told.claims[at]!.before) ? nounAfter(told, at) : ''
  const before = measure(told, at).replace(/^(?:建立|建有|(?:共)?组建有?|现有|已有|已建|有|设有|拥有|下辖|下设|所辖|所属)/, '').replace(/^已?入会$/, '会员').replace(/(?<=.)入会$/, '会员')
  return [before, behind].map((name) => name.replace('基层', '').replace(/^(?:(?:职工)?入会|工会)(?=会员)/, '').replace(/(?:组织|总数|总量|队伍)$/, ''))
}

const GROWN = new RegExp(`${GROWTH.filter((word) => word.startsWith('新')).join('|')}|发展|(?<!共)组建|吸收|今年|本年|年内|[本当]月`)

/** 已建会, 建会企业. */
const FOUNDED_ALL = /(?<![未应])已?建(?:立)?工?会(?:的?企业)?$/

const SOME = /^(?:[女男]|农民工|党员)/

/** With nothing but these words before its number: so many of those told of right before. */
const BARE = /(?:今年|[上下]半年|全年|[\d一二三四五六七八九十]月份?|[一二三四本]季度|本年|年内|当年|比年初|较年初|比上年|比去年|[又再])[又再]?(?:新建|新增|新发展|新组建|新设|新入会|新入|新加入|新参加|新签订?|新添|又添|新投用|新启用|建成|建立|新增加)$/

// 共建二级工会23个，会员906人。|今年新建4个: a sentence that begins so goes on with the stock of the one before it, told by the same measure word.
function toldBefore({ claims, text }: Told, at: number, index: number): boolean {
  const [whole, part] = [claims[at]!, claims[index]!]
  const stock = STOCK.some((word) => text.slice(whole.clause.start, whole.start).includes(word)) || /[共已]建|建有|建起/.test(whole.before)
  return whole.sentence === part.sentence - 1 && whole.unit === part.unit && claims[index - 1]!.sentence === whole.sentence && stock
}

function nearest(index: number, from: number, fits: (at: number) => boolean): number | undefined {
  for (let at = index - 1; at >= from; at--) if (fits(at)) return at
  return undefined
}

// 新购图书800册，总藏书达到6400册: said to be all there is, and of the same head noun.
function isStock(told: Told, at: number, part: number, noun: string): boolean {
  const [claim, other] = [told.claims[at]!, told.claims[part]!]
  const said = told.text.slice(Math.max(claim.clause.start, told.claims[at - 1]?.end ?? 0), claim.start)
  const head = measure(told, at).replace(/^(?:.*[底末])?(?:全.|我.)?$/, '').slice(-1)
  const stands = readable(claim) && !claim.planned && !isBase(told, at)
  return stands && claim.unit === other.unit && claim.low > other.high && STOCK.some((word) => said.includes(word)) && !FROM.test(claim.before) && noun.includes(head)
}

// Behind it first.
function around(told: Told, index: number): number[] {
  const { claims, sentences } = told
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  const back = Array.from({ length: AROUND }, (_, at) => index - 1 - at).filter((at) => at >= 0 && paragraph(at) === paragraph(index))
  return [...ahead(told, index), ...back]
}

/** No farther off, in figures. */
const AROUND = 8

// 组建丰禾合作社工会一个。… 至此合作社工会已有6家: to the end of its paragraph.
function further({ claims, sentences }: Told, index: number): number[] {
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  return Array.from({ length: 8 }, (_, at) => index + 1 + at).filter((at) => claims[at] && paragraph(at) === paragraph(index))
}

// 新建书屋2家，目前共有书屋11家
function ahead({ claims }: Told, index: number): number[] {
  return Array.from({ length: 8 }, (_, at) => index + 1 + at).filter((at) => claims[at] && claims[at]!.sentence - claims[index]!.sentence < 2)
}

const DEED = ending(listed(DEEDS))
const LONGEST_FIRST = GROWTH.toSorted((a, b) => b.length - a.length)
const RECKONING = new RegExp(`^.*(?:${TO_DATE.join('|')})`)

function reckoned({ claims, text, sentences }: Told, index: number): boolean {
  const claim = claims[index]!
  if (/^总数(?:达到?|为|共)?$/.test(claim.before)) return true
  const items = text.slice(Math.max(sentences[claim.sentence]!.start, claim.start - 40), claim.start).split('；')
  // 今年已累计新建工会23家，…；发展会员|1150人
  const goesOn = /^(?:新?发展|新增|新建|培训|收缴)[^，。；、]*$/.test(items.at(-1)!)
  return TO_DATE.some((word) => items.at(-1)!.includes(word) || (goesOn && items.length > 1 && items.at(-2)!.includes(word)))
}

function beginAlike(a: string, b: string): boolean {
  return a === '' || (a.length > 1 && b.length > 1 && (a.startsWith(b) || b.startsWith(a) || (a.slice(0, 2) === b.slice(0, 2) && a.slice(-2) === b.slice(-2))))
}

const SCOPE = /^.*(?:今年|本年|年内|上半年|全[县市区镇乡年]|我[镇乡])/

function grown(said: string): string | null {
  if (/新(?:就业|业态|媒体|经济|兴|型)/.test(said)) return null
  if (/新入会$/.test(said)) return '会员'
  const verb = LONGEST_FIRST.map((word) => ({ word, at: said.lastIndexOf(word) })).find(({ at }) => at >= 0)
  if (!verb) return null
  // 服务站点新建|12个: the noun may stand before its verb.
  const noun = said.slice(verb.at + verb.word.length).replace(/^[了新的]+/, '').replace(/(?<=工会)委员会$/, '').replace(/^.+(?=合作社工会$)/, '') || said.slice(0, verb.at)
    .replace(SCOPE, '')
    .slice(-6)
  return noun.length >= 2 && noun.length <= 8 ? noun : null
}

// 组建恒达运输、三益陶瓷等|五个企业工会; 在百草、四季|两家企业新建了工会: the noun, and it may be its verb too, stands behind the number.
function grownBehind(told: Told, index: number): string | null {
  const { before, after, planned } = told.claims[index]!
  if (planned) return null
  if (/^企业(?:新建|组建|建立|成立|建起)了?(?:基层|企业)?工会/.test(after)) return '企业工会'
  // 组建瑞丰塑业、大明水泥等企业工会|8家
  const named = /、[^，。；]*等(企业)?工会$/.test(before) && FOUNDED.test(before.replace(/等(?:企业)?工会$/, ''))
  if (named) return '企业工会'
  const noun = /^[\u4e00-\u9fff]{0,4}?工会(?=$|[，。；、])/.exec(after)?.[0]
  if (noun === undefined || !FOUNDED.test(before)) return null
  return noun === '工会' && !OTHERS.test(before) ? '企业工会' : noun
}

/** Those founded here are not of firms. */
const OTHERS = /村|社区|机关|联合|行业|合作社|学校/

const FOUNDED = /(?:新建|组建|新组建|新成立|成立)了?[\u4e00-\u9fff、“”（）]{2,40}$/

// The noun itself, with nothing before it but 共有 and its like: 女会员 is not what 新增会员 adds to.
function stands(told: Told, index: number, noun: string): boolean {
  return measure(told, index) === noun.replace('基层', '')
}

function didAll({ claims }: Told, index: number, part: number, deed: string): boolean {
  const claim = claims[index]!
  return claim.before.endsWith(`共${deed}`) && claims[part]!.sentence - claim.sentence < 4 && claim.headings.join() === claims[part]!.headings.join()
}
