import type { Claim } from '../../claim.ts'
import { BACKWARD } from '../../words/relations.ts'
import { isEach } from '../each.ts'
import type { Figure } from '../figure.ts'
import { measure, nounAfter, nounBefore, related, sharedHead, sharedTail } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { ofTwoYears, stretchSaid } from '../stretch-said.ts'
import { slipped } from '../surprise.ts'
import { takesUp } from './taken-up.ts'
import { alike, comparable, isCount, readable, type Told } from '../told.ts'

/** How far back, in figures, a number is looked for when it is told again. */
const BACK = 120

/** So many are hardly met twice by chance. */
const FAIR = 20

/** A figure told twice: 签约165家 … 165家签约企业, or the same measure with another number that looks like a slip of the pen. */
export function again(told: Told): Relation[] {
  const slipsOf = slips(told)
  return told.claims.flatMap((claim, index): Relation[] => {
    if (!readable(claim) || claim.value === null || claim.value < 2 || !isCount(claim)) return []
    const same = claim.approx ? asRough(told, index) : pointedAt(told, index)
    if (same !== undefined) return [{ kind: 'equal', figures: [same, index], total: null, holds: true, sure: true }]
    const slip = claim.approx ? undefined : slipsOf.get(index)
    return slip === undefined ? [] : [{ kind: 'equal', figures: [slip, index], total: null, holds: false, sure: false }]
  })
}

// 这4家, 上述4家; 165家|签约企业, where the noun behind the number has been spoken of; the same measure with the same number.
function pointedAt(told: Told, index: number): number | undefined {
  const { claims, sentences } = told
  const claim = claims[index]!
  const said = measure(told, index).replace(/[由从]$/, '')
  const behind = nounAfter(told, index)
  // The clause begins with the number: it speaks of a group that is known.
  const group = !/[还尚仍另]有$/.test(claim.before) && (behind !== '' || /^[中里]/.test(claim.after))
    && (claim.before === '' || KNOWN.test(nounBefore(told, index)) || /的$/.test(claim.before))
  const points = BACKWARD.some((word) => claim.before.endsWith(word))
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const other = claims[at]!
    if (other.value !== claim.value || !(alike(other, claim) || oneEach(told, at, index) || areHomes(other, claim)) || !readable(other) || other.approx) continue
    // 50名女职工参加 … 共50名孩子受益: a round number is met again by chance where the words behind both name others.
    if (claim.value! % 10 === 0 && isOther(nounAfter(told, at), behind)) continue
    if (oneEach(told, at, index) || attributed(told, at, index) || isNext(told, at, index)) return at
    if (takesUp(told, at, index, noneBetween(told, at, index))) return at
    const near = sentences[other.sentence]!.paragraph === sentences[claim.sentence]!.paragraph
    if (!near && isFineAmount(claim) && !isEach(claim) && !isEach(other) && only(told, at, index)) return at
    if (!group && other.planned !== claim.planned) continue
    const nouns = [nounBefore(told, at), nounAfter(told, at)]
    if (points && near) return at
    const fair = claim.value! >= 10 || (near && other.unit === claim.unit)
    if (group && fair && nouns.some((noun) => related(noun, said + behind))) return at
    if (group && nouns[0]!.length > 2 && (behind.startsWith(nouns[0]!.slice(-4)) || behind.startsWith(nouns[0]!.slice(-3)))) return at
    if (group && /^[\u4e00-\u9fff]{2,8}(?:全部|都|均)/.test(claim.after) && claim.value! > 2 && nouns.some((noun) => related(noun, behind)) && only(told, at, index)) return at
    if (group && near && behind.length === 1 && nouns[1] === behind) return at
    // 联合工会15家 … 联合工会名存实亡，15家中正常开展活动的
    if (/^[中里]/.test(claim.after) && nouns[0]!.length > 3 && told.text.slice(sentences[claim.sentence]!.start, claim.start).includes(nouns[0]!.slice(-4))) return at
    if (group && behind === '' && near) return at
    if (nouns[0]!.length > 3 && behind.startsWith(nouns[0]!) && claim.value! >= 10) return at
    if (group && behind.length > 1 && nouns[1]!.endsWith(behind)) return at
    if (group && behind.length > 1 && nouns[1]!.startsWith(behind) && /全[县市区镇乡]$/.test(other.before)) return at
    if (group && claim.value! >= 20 && claim.unit === other.unit && only(told, at, index)) return at
    // 申报126家 … 126家申报单位中 … 126家中有35家
    if (/^[中里]/.test(claim.after) && claim.before === '' && claim.value! >= 20 && claim.unit === other.unit && noneBetween(told, at, index)) return at
    if (isTelling(claim) && other.sentence !== claim.sentence && related(bare(nouns[0]!), bare(said))) return at
    if (isCalledSo(told, at, index) && only(told, at, index)) return at
    if (isAccepted(told, at, index)) return at
    if (isOfOneNoun(told, at, index) && only(told, at, index)) return at
    if (isSubject(told, at, index) && only(told, at, index)) return at
    const isOne = isRare(claim) && (claim.value! >= 1000 || alikeNouns(nouns.join(''), said + behind))
    if (isOne && comparable(other, claim) && other.sentence !== claim.sentence && only(told, at, index)) return at
    if (isTelling(claim) && !near && nouns[0]!.length > 3 && headOf(told, index).startsWith(nouns[0]!)) return at
    if (claim.unit === other.unit && LEFT_OVER.test(other.before) && LEFT_OVER.test(claim.before)) return at
    if ((said.length > 4 || (said.length > 3 && claim.value! >= FAIR)) && claim.value! >= 10 && other.sentence !== claim.sentence && nouns[0]!.endsWith(said)) return at
    if (said.length >= 3 && said === measure(told, at) && other.sentence !== claim.sentence && (claim.value! >= 30 || neighboursAgree(told, at, index))) return at
  }
  return undefined
}

// 有43名农民工被欠薪 … 逐一走访43名被欠薪的农民工: hardly two groups of one name are so many.
function isOfOneNoun(told: Told, first: number, second: number): boolean {
  const { claims } = told
  const [one, other] = [claims[first]!, claims[second]!]
  if (one.sentence === other.sentence || !comparable(one, other) || one.value! % 10 === 0) return false
  if (isTitled(told, first, second) || isOwner(told, first, second)) return true
  if (one.value! < FEW) return false
  const [noun, again] = [first, second].map((at) => nounAfter(told, at) || nounBefore(told, at)) as [string, string]
  return noun.length > 1 && (noun === again || (noun === nounAfter(told, first) && new RegExp(`^(?:[\\u4e00-\\u9fff]{1,8}的)?${noun}`).test(other.after)))
}

// 资助了240余名学生 … 救助240余名受助对象: so fine a rough number is hardly told of two things; nor is one that follows the same words.
function asRough(told: Told, index: number): number | undefined {
  const { claims } = told
  const { value, unit, scale, low, high } = claims[index]!
  const fine = low >= value! * scale && isFine(value!)
  const isSaid = (at: number) => sharedTail(nounBefore(told, at), nounBefore(told, index)) > NAMED
  const isSame = (at: number) => claims[at]!.value === value && claims[at]!.unit === unit && claims[at]!.low === low && claims[at]!.high === high && (fine || isSaid(at))
  const from = Math.max(0, index - BACK)
  return Array.from({ length: index - from }, (_, at) => index - 1 - at).find(isSame)
}

// Two digits that say something.
function isFine(value: number): boolean {
  return String(value).replace('.', '').replace(/^0+|0+$/g, '').length > 1
}

// 48个村级工联会 … 建有工联会48家; 组织12次建议座谈会 … 开展建议座谈会12场: the name behind the first stands before the second, or behind both.
function isCalledSo(told: Told, first: number, second: number): boolean {
  const [one, other] = [told.claims[first]!, told.claims[second]!]
  if (one.sentence === other.sentence || other.value! < FEW) return false
  const noun = nounAfter(told, first)
  return sharedTail(noun, measure(told, second)) >= NAMED || sharedHead(noun, nounAfter(told, second)) > NAMED
}

/** A shorter name is that of more than one thing. */
const NAMED = 3

// 法院委派案件938件，工会受理938件: so rare a number right behind the other is all of them.
function isAccepted({ claims }: Told, first: number, second: number): boolean {
  const [one, other] = [claims[first]!, claims[second]!]
  return first === second - 1 && one.sentence === other.sentence && one.unit === other.unit && isRare(other)
}

// Nearly everything that is told of here is a 工会.
function bare(noun: string): string {
  return noun.replaceAll('工会', '')
}

// 369家企业 … 入驻企业不断增加，目前已达369家: what its sentence is about.
function isSubject(told: Told, first: number, second: number): boolean {
  const { claims, sentences, text } = told
  const noun = nounAfter(told, first)
  const bare = /^(?:目前|现在|至今)?$/.test(nounBefore(told, second)) && nounAfter(told, second) === ''
  if (!bare || noun.length < 2 || !isRare(claims[second]!) || !comparable(claims[first]!, claims[second]!)) return false
  return text.slice(sentences[claims[second]!.sentence]!.start, claims[second]!.start).includes(noun)
}

// 11位同志获先进个人称号 … 表彰先进个人11名
function isTitled(told: Told, first: number, second: number): boolean {
  const { claims, text } = told
  const title = nounBefore(told, second).replace(/^(?:表彰|命名|评[选出]+)/, '')
  const { end, value, clause } = claims[first]!
  return value! > 2 && title.length > 3 && /[获评命授]/.test(text.slice(end, end + title.length + NEAR).split(title)[0]!) && text.slice(end, clause.end).includes(title)
}

// 机关工会会员157人 … 有157人的机关工会
function isOwner(told: Told, first: number, second: number): boolean {
  const owner = /^的([\u4e00-\u9fff]{4})/.exec(told.claims[second]!.after)?.[1]
  return owner !== undefined && nounBefore(told, first).includes(owner)
}

/** So far behind a number the title stands, in characters. */
const NEAR = 12

/** Fewer are met twice by chance. */
const FEW = 12

function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && ![...one].some((sign) => other.includes(sign))
}

// 对全乡|13个建会企业, 组织|11个分会, 抓好|9家新建工会的规范化
const KNOWN = /^(?:年初|年底|(?:我们|先后)?(?:组织|发动|动员|带领)|抓好|办好|帮助|安排|[\u4e00-\u9fff]{0,10}[对给为向跟把将]|在|从|在?巩固|推动|使|让)?(?:全[镇乡县区街道体公司厂]*|我[镇乡])?$/

// 48户困难职工家庭 … 48个困难职工家庭
function areHomes(...both: readonly Figure[]): boolean {
  return both.every(({ unit, after }) => '户个'.includes(unit) && /^[\u4e00-\u9fff]{0,8}家庭/.test(after))
}

// 会员538人 … 生日蛋糕538份: so fine a number of papers and people is one for each.
function oneEach(told: Told, first: number, second: number): boolean {
  const [one, other] = [told.claims[first]!, told.claims[second]!]
  const pair = (PAPERS.includes(one.unit) && one.quantity !== 'person' && other.quantity === 'person') || (PAPERS.includes(other.unit) && one.quantity === 'person')
  // 会员1860人 … 生日蛋糕券1860份: a larger number may end in one 0.
  const fine = other.value! >= 1000 && PAPERS.includes(other.unit) && other.unit !== '套' ? 100 : 10
  return pair && other.value! % fine !== 0 && one.scale === 1 && other.scale === 1 && other.value! >= 300 && !one.planned
}

/** What everybody gets one of. */
const PAPERS = ['份', '张', '条', '顶', '套', '本']

// 接待来访职工32人，|32人的问题都得到答复: its clause begins with the number right before it.
function isNext({ claims }: Told, at: number, index: number): boolean {
  const [other, claim] = [claims[at]!, claims[index]!]
  return at === index - 1 && other.sentence === claim.sentence && claim.before === '' && other.unit === claim.unit && claim.value! > 2 && other.clause.start !== claim.clause.start
}

// 助学救助68.5万元 … ¶ 助学救助。…: what its paragraph begins with.
function headOf({ text, sentences, claims }: Told, index: number): string {
  let first = claims[index]!.sentence
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[first]!.paragraph) first--
  const { start, mark } = sentences[first]!
  return text.slice(mark?.end ?? start, start + LONGEST_HEAD)
}

/** No name at the head of a paragraph is longer, in characters. */
const LONGEST_HEAD = 12

// 尚有2.2万元未清退 … 清退剩余的2.2万元
const LEFT_OVER = /(?:剩余|剩下|余下|尚有|还有|仍有|未[\u4e00-\u9fff]{1,4})的?$/

function noneBetween({ claims }: Told, first: number, second: number): boolean {
  const { value, unit } = claims[second]!
  return !claims.slice(first + 1, second).some((claim) => claim.value === value && claim.unit === unit)
}

// No other figure before it has this value in this unit.
function only({ claims }: Told, first: number, second: number): boolean {
  const { value, unit } = claims[second]!
  const from = Math.max(0, second - BACK)
  return !claims.slice(from, second).some((claim, at) => from + at !== first && claim.value === value && claim.unit === unit)
}

/** Words so short may say the same of two things, in characters. */
const LEAST = 3

// 未过半的3个 … 未过半的3个; 没建会的4家 … 把没建会的4家; 盘亏2件 … 盘亏的2件: the same words say which.
function attributed({ claims }: Told, first: number, second: number): boolean {
  const [said, attribute] = [first, second].map((at) => claims[at]!.before.split(/[，、；：（）]/).at(-1)!) as [string, string]
  if (!/的$/.test(attribute) || attribute.length < 3 || said.length < 2) return false
  if (said === attribute || attribute.slice(0, -1).endsWith(said) || (said.length > LEAST && attribute.endsWith(said))) return true
  if (said.length > 4 && attribute.startsWith(said.slice(0, -1))) return true
  // 同意下半年建的4家 … 把同意建会的|4家企业建起来: who they are is told by its first word.
  const [one, other] = [said, attribute].map((words) => words.replace(/^(?:[把将对给]|已经?|其中)+/, '')) as [string, string]
  return claims[second]!.planned && !claims[first]!.planned && said.endsWith('的') && one.length > 3 && one.slice(0, 2) === other.slice(0, 2)
}

// 新发展会员296名 … 新发展会员269名, where a neighbour of both has the same number in both places: of each that slipped, the one it was told as before.
function slips(told: Told): ReadonlyMap<number, number> {
  const rows = [...Map.groupBy(told.claims.keys(), (at) => measure(told, at).replace(/^(?:\d{4}年)?(?:共?完成|实现)?(?=..)/, ''))].filter(([noun]) => noun.length >= NAME)
  return new Map(rows.flatMap(([, row]) => row.flatMap((index, place): [number, number][] => {
    const others = row.slice(Math.max(0, place - 2), place + 3).filter((at) => at !== index && at >= index - BACK && at < index + BACK)
    const [first = index] = others
    // 东河村：发现隐患18处… ¶ 西河村：发现隐患14处… ¶ …: told of each, and not again.
    return others.length === 1 && first < index && isSlip(told, first, index) ? [[index, first]] : []
  })))
}

/** A shorter measure is told of more than one thing. */
const NAME = 4

function isSlip(told: Told, first: number, second: number): boolean {
  const [one, other] = [told.claims[first]!, told.claims[second]!]
  return one.sentence !== other.sentence && one.planned === other.planned && comparable(one, other) && one.value !== other.value
    && readable(one) && !one.approx && slipped(one.value!, other.value!)
    && stretchSaid(told, first) === stretchSaid(told, second) && !ofTwoYears(told, first, second) && neighboursAgree(told, first, second)
}

// The figure beside it tells the same measure in both places, with the same number or, as this one, with a slip.
function neighboursAgree(told: Told, first: number, second: number): boolean {
  const { claims } = told
  const beside = (at: number) => [at - 1, at + 1].filter((other) => claims[other]?.sentence === claims[at]!.sentence)
  const agree = (a: number, b: number) => measure(told, a).length >= 3 && measure(told, a) === measure(told, b) && comparable(claims[a]!, claims[b]!)
  return beside(second).some((b) => beside(first).some((a) => agree(a, b) && (claims[a]!.value === claims[b]!.value || slipped(claims[a]!.value!, claims[b]!.value!))))
}

// Digits that are hardly met by chance: 28.6万元 and 203家, but not 3000元 or 25家.
function isTelling({ value, quantity }: Claim): boolean {
  return String(value).replace('.', '').replace(/^0+|0+$/g, '').length >= (quantity === 'money' ? 2 : 3)
}

// 18.6万元, in two paragraphs: so fine an amount is hardly met twice.
function isFineAmount({ value, quantity }: Claim): boolean {
  return quantity === 'money' && String(value).replace('.', '').replace(/^0+|0+$/g, '').length > 2
}

// Three digits and none of them round: hardly two things are so many.
function isRare({ value, quantity }: Claim): boolean {
  return quantity !== 'money' && value! >= 100 && (value! % 10 !== 0 || (value! >= 1000 && value! % 100 !== 0))
}

// 女会员|421人 and 421名|女职工: who they are is told by one character.
function alikeNouns(a: string, b: string): boolean {
  return [...'女男农外困青老'].some((sign) => a.includes(sign) && b.includes(sign))
}
