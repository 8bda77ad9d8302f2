import type { Claim } from '../../claim.ts'
import { beginning, listed } from '../../lookup.ts'
import { NOT_OF, REMAINDER, RETURNS } from '../../words/relations.ts'
import { ofEarlier } from '../deltas.ts'
import { isEach } from '../each.ts'
import { nounBefore } from '../noun.ts'
import { addsUp } from '../arithmetic.ts'
import { openers, type Opener } from './openers.ts'
import { isPlain } from '../plain.ts'
import { totalSaid } from '../sums/total-words.ts'
import { between, comparable, isCount, REACH, readable, type Told } from '../told.ts'

/** What stands behind an opener: its figures of one unit as far as they are one list, and the figures before it that they may be parts of, the likeliest first. */
export type Opened = { opener: Opener; list: readonly number[]; wholes: readonly number[]; inside: boolean; leads: boolean }

/** Every list that 其中 and its like open, with the nearest whole it may be of; `inner` tells the wholes of figures that are parts already. */
export function opened(told: Told, inner: ReadonlyMap<number, number>): Opened[] {
  return [...told.inSentence].flatMap(([number, own]) => inSentence(told, number, own, inner))
}

function inSentence(told: Told, number: number, own: readonly number[], inner: ReadonlyMap<number, number>): Opened[] {
  const { claims } = told
  const found: Opened[] = []
  const all = openers(told, number)
  const taken = new Set<number>()
  // The inner list has its parts before the outer one counts them.
  for (const opener of all.toReversed()) {
    const end = opener.to ?? endOf(told, number, opener.at)
    const inside = own.filter((at) => claims[at]!.start >= opener.at && claims[at]!.start < end && !taken.has(at)).slice(0, REACH)
    if (inside[0] !== undefined && (/[；。]/.test(told.text.slice(opener.at, claims[inside[0]]!.start)) || isOfShares(told, inside))) continue
    const groups = [...new Set(inside.filter((at) => isPart(told, at)).map((at) => inside.find((other) => isPart(told, other) && comparable(claims[other]!, claims[at]!))!))]
    for (const first of groups) {
      // 其中大学生13人每人3000元；节日慰问3.8万元: what begins behind ； is told of another thing.
      if (first !== groups[0] && told.text.slice(opener.at, claims[first]!.start).includes('；')) continue
      const row = inside.filter((at) => isPart(told, at) && comparable(claims[at]!, claims[first]!))
      const wholes = wholesOf(told, number, row, opener, { own, all, inner })
      const [whole] = wholes
      // 发放5.1万元；资助12人，其中大专5人、本科7人，金额3.1万元: nor has a second group its whole before the ；.
      if (whole === undefined && opener.to !== undefined) for (const at of row) taken.add(at)
      if (whole === undefined || (first !== groups[0] && told.text.slice(claims[whole]!.end, opener.at).includes('；'))) continue
      const list = asOneList(told, row, whole, opener)
      for (const at of list) taken.add(at)
      const last = found.at(-1)
      // 已建工会13家，会员960人。其中新建工会6家，会员310人: a second group has its whole in the same sentence, or beside the whole of the first.
      const beside = last?.opener === opener && whole === last.wholes[0]! + 1 && first === last.list[0]! + 1 && nounBefore(told, first) === nounBefore(told, whole)
      const near = claims[whole]!.sentence === number || opener.named !== undefined || beside
      found.push({ opener, list, wholes, inside: near && !opener.all, leads: first === groups[0] && !opener.all })
    }
  }
  return found
}

// 其中联合工会6家，全镇专职干部9人；三是慰问…: what is told of the whole place, or as another point, is none of them.
function endOf({ text, sentences }: Told, number: number, from: number): number {
  // 其中，我市获奖章7个: with its first words it cannot end.
  const begun = from + '其中，'.length
  const end = text.slice(begun, sentences[number]!.end).search(OTHERWISE)
  return end < 0 ? Infinity : begun + end
}

const OTHERWISE = /[，；](?:全[省市县区镇乡州]|全街道|我[省市县区镇乡])[^，；。其]*\d|；[二三四五六七八九十]是/

// 职工总数28291人，其中女职工占38.6%，会员总数27190人: the count tells of its own, and only the share of some of them.
function isOfShares({ claims }: Told, [first = -1, next = -1]: readonly number[]): boolean {
  return claims[first]?.quantity === 'percent' && next === first + 1 && isCount(claims[next]!) && /总[数量额]|人数/.test(claims[next]!.before)
}

/** The figures of the sentence, its openers, and the wholes of figures that are parts already. */
type Known = { own: readonly number[]; all: readonly Opener[]; inner: ReadonlyMap<number, number> }

// The figures before the opener that may be the whole of a row, the likeliest first.
function wholesOf(told: Told, number: number, row: readonly number[], opener: Opener, { own, all, inner }: Known): number[] {
  const { claims, text } = told
  const first = row[0]!
  const fits = (at: number) => isWhole(told, at) && comparable(claims[at]!, claims[first]!) && claims[at]!.value !== row.length
  if (opener.named !== undefined) {
    // 联合会5家（含企业97家）: those that it covers are none of any others, either.
    if (text[opener.at] !== '其' && opener.to !== undefined && row.length === 1 && claims[first]!.low > claims[opener.named]!.high) return []
    // 合同585份，覆盖职工2.18万人。在这些合同中，…，覆盖职工1.2万人: of the figure beside the one that is named, by its noun.
    const own = nounBefore(told, first)
    const beside = told.inSentence.get(claims[opener.named]!.sentence)!.filter((at) => at < first && own.length > 1 && nounBefore(told, at) === own)
    return [opener.named, ...beside].filter((at) => comparable(claims[at]!, claims[first]!))
  }
  const ahead = own.filter((at) => claims[at]!.start < opener.at).slice(-FAR)
  // 联合会5家（包含企业97家）: a bracket tells of what stands right before it, and of nothing else.
  const holder = ahead.at(-1)
  if (holder !== undefined && /[（(]$/.test(text.slice(0, opener.at)) && claims[holder]!.high < claims[first]!.low && opener.at - claims[holder]!.end < NEAR) return []
  const near = ahead.filter((at) => fits(at) && !enclosed(all, claims[at]!, opener))
  const may = [...earlier(told, number, first, opener).slice(-FAR).filter(fits), ...near]
  // 新增206家，其中新建工会23个; 办理案件439起…，其中援助38件: of another word for the same.
  const kin = ahead.findLast((at) => claims[at]!.kin === claims[first]!.kin && readable(claims[at]!) && !isEach(claims[at]!))
  const leads = row.length === 1 && !own.some((at) => claims[at]!.start >= opener.at && at < first)
  if (may.length === 0) return kin !== undefined && leads && claims[kin]!.low > claims[first]!.high ? [kin] : []
  const noun = nounBefore(told, first)
  // 支出分为：…
  const subject = /[\u4e00-\u9fff]{2,6}$/.exec(text.slice(opener.at - 6, opener.at))?.[0] ?? ''
  const deed = claims[first]!.verbs.find((verb) => claims[first]!.before.endsWith(verb))
  const from = claims[may[0]!]!.end
  const parting = from + text.slice(from, opener.at).lastIndexOf('；')
  const weigh = (at: number, place: number) => {
    const other = nounBefore(told, at)
    const named = other.length > 1 && (noun.endsWith(other) || (noun.length > 2 && claims[at]!.sentence !== number && other.endsWith(noun.slice(-2)))) ? 3 : 0
    const called = subject !== '' && other.length > 1 && (subject.endsWith(other) || subject.startsWith(other)) ? 5 : 0
    // 受理案件217件，调解成功196件，其中县总受理58件: of those to which the same was done.
    const done = deed !== undefined && claims[at]!.before.includes(deed) ? 3 : 0
    const parted = parting >= claims[at]!.end ? 2 : 0
    // 全年新建工会83个，其中…: right before it.
    const beside = /^[，（]$/.test(text.slice(claims[at]!.end, opener.at)) ? 1 : 0
    // 培训骨干46人，其中女职工52人: right before it, and no other of its sentence could be meant.
    const alone = beside > 0 && may.every((one) => one === at || claims[one]!.sentence !== number || claims[one]!.high < claims[first]!.low)
    const smaller = claims[at]!.high < claims[first]!.low && !alone ? 4 : 0
    return named + called + beside + done - parted - smaller - (inner.has(at) ? 2 : 0) - (claims[at]!.sentence === number ? 0 : 2) - (may.length - 1 - place)
  }
  const likeliest = may.map((at, place) => ({ at, weight: weigh(at, place) })).toSorted((a, b) => b.weight - a.weight).map(({ at }) => at)
  // 驿站32个，…，与社区共建8个，与商户共建5个。其中省级的2个: a sentence of its own goes on with all of them, not with the last.
  const allSplit = likeliest.every((at) => inner.has(at) && claims[at]!.sentence !== number)
  const split = allSplit || (claims[likeliest[0]!]!.sentence !== number && isListEnd(told, likeliest[0]!)) ? inner.get(likeliest[0]!) : undefined
  return split === undefined ? likeliest : [split, ...likeliest]
}

// The last of those told beside it in its sentence.
function isListEnd({ claims }: Told, at: number): boolean {
  return claims[at + 1]?.sentence !== claims[at]!.sentence && claims[at - 1] !== undefined && comparable(claims[at - 1]!, claims[at]!)
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 120

/** So near behind a number, in characters, a bracket tells of it. */
const NEAR = 12

// 其中|9家新投产企业412人: the firms only say whose members these are.
function isPart(told: Told, at: number): boolean {
  const { claims, text } = told
  const [claim, next] = [claims[at]!, claims[at + 1]]
  // …，完成下达的|5家任务: what was to be done is no part of what was.
  if (!isPlain(told, at)
    || totalSaid(told, at) > 3
    || NOT_OF.some((word) => claim.after.startsWith(word))
    || /[由从]$/.test(claim.before)
    || (claim.quantity === 'money' && /[到至为]$/.test(claim.before) && /[由从][^，。；、]{0,8}$/.test(claims[at - 1]?.before ?? ''))) return false
  return !(next !== undefined && claim.before.endsWith('其中') && !comparable(claim, next) && isCount(next) && OF.test(text.slice(claim.end, next.start)))
}

// 其中|15家职工不足10人 tells which of them.
const OF = /^(?![\u4e00-\u9fff]*(?:不足|不到|不满|超过|少于|多于|达到?|有|为|[低高]于)$)[\u4e00-\u9fff]{2,8}$/

function isWhole(told: Told, at: number): boolean {
  return isPlain(told, at) && !ofEarlier(told.claims[at]!.before) && !NOT_OF.some((word) => nounBefore(told, at).endsWith(word))
}

// 会员4362人（农民工295人），其中女会员…: not of what its bracket holds.
function enclosed(all: readonly Opener[], { start }: Claim, opener: Opener): boolean {
  return all.some(({ at, to, named }) => named !== undefined && to !== undefined && at <= start && start < to && to <= opener.at)
}

function earlier(told: Told, number: number, first: number, { far }: Opener): number[] {
  const { sentences, claims } = told
  const back = far ? 4 : 1
  return Array.from({ length: back }, (_, at) => number - back + at)
    .filter((at) => at >= 0 && (sentences[at]!.paragraph === sentences[number]!.paragraph || goesOn(told, number)))
    .flatMap((at) => told.inSentence.get(at) ?? []).filter((at) => isWhole(told, at) && comparable(claims[at]!, claims[first]!))
}

// 共筹资221万元。¶ 其中155万元…: a line that begins with 其中 is none of its own.
function goesOn({ sentences, text }: Told, number: number): boolean {
  return sentences[number]!.paragraph === sentences[number - 1]!.paragraph + 1 && text.startsWith('其中', sentences[number]!.start)
}

const RETURN = beginning(listed(RETURNS))

/** Whether 还有, 其余 and their like stand between two figures. */
function returnsBetween({ text, claims }: Told, first: number, second: number): boolean {
  for (let at = claims[first]!.end; at < claims[second]!.start; at++) if (RETURN(text, at)) return true
  return false
}

// The list ends where a clause tells a deed of its own (其中女工20人，组织培训50人), or behind what is left.
function asOneList(told: Told, row: readonly number[], whole: number, { all, whole: isAll }: Opener): number[] {
  const { claims } = told
  if (all) return [...row]
  const deeds = [...claims[row[0]!]!.verbs, ...claims[whole]!.verbs]
  const list = [row[0]!]
  // 其他8件 closes it, whatever stands before.
  const end = row.findIndex((at, place) => place > 1 && REST.test(claims[at]!.before))
  const parted = row.slice(1, end + 1).filter((at, place) => between(told, row[place]!, at).includes('；')).length
  if (end > 0 && (parted === 0 || parted === end)) return row.slice(0, end + 1)
  for (const next of row.slice(1)) {
    const claim = claims[next]!
    const last = list.at(-1)!
    const said = between(told, last, next)
    const same = claims[row[0]!]!.before.slice(-2) === claim.before.slice(-2)
    // 没有开设账户的9个 names a kind, and tells no deed of its own; nor does 慰问4.8万元 behind 支出分为.
    const ownDeed = !isAll && !/的(?:有)?$/.test(claim.before) && !same && claim.verbs.some((verb) => !deeds.includes(verb))
    if (returnsBetween(told, last, next)) { list.push(next); break }
    // 6份，其中综合2份、专项4份；目前有效7份: they are all of them already.
    if (list.length > 1 && said.includes('；') && addsUp(claims, list, whole)) break
    // 绘画42件、摄影16件，评出一等奖2件: what became of all of them.
    if (PRIZE.test(claim.before) && !PRIZE.test(claims[row[0]!]!.before)) break
    // 其中女委员2人，主席由副书记兼任，下设办公室，固定2名工作人员: so many clauses without a figure tell of something else.
    if (said.split('，').length > BREAK) break
    // 分为生产15件、福利12件、后勤9件，满意的35件: what follows the list is told of all.
    if (isAll && list.length > 1 && /^[、和]/.test(between(told, list[0]!, list[1]!)) && !/^[、和及]/.test(said) && !REST.test(claim.before)) break
    // 其中2014年98名、2015年108名，现有会员1364名: all there are now.
    if (list.length > 1 && /^[，；]?(?:现有|现共有|目前)/.test(claim.before)) break
    if (ownDeed || (claim.before.length > LONG && !sameEnd(claims[list.at(-1)!]!.before, claim.before)) || (said.includes('；') && !parallel(told, last, next) && !same)) break
    list.push(next)
  }
  return list
}

// 区法律援助中心受理案件301件，各乡镇工会法律援助工作站受理案件386件: however long the name, the same is said of it.
function sameEnd(one: string, other: string): boolean {
  return one.length >= ALIKE && other.endsWith(one.slice(-ALIKE))
}

/** A longer name, in characters, begins something else… */
const LONG = 14

/** …but for one that ends in so many characters as the one before. */
const ALIKE = 4

const PRIZE = /[特一二三]等奖/

/** No list goes on behind so many commas. */
const BREAK = 3

const REST = new RegExp(`^[、，；和及]?(?:${REMAINDER.join('|')})`)

// 女会员1752人，占35%；外来工会员2003人，占40%: the next one says the same of its own part.
function parallel(told: Told, last: number, next: number): boolean {
  const { claims } = told
  const share = (at: number) => claims[at + 1]?.quantity === 'percent' && /占(?:比)?$/.test(claims[at + 1]!.before)
  const noun = nounBefore(told, next)
  return (share(last) && share(next)) || (noun.length > 1 && noun === nounBefore(told, last))
}
