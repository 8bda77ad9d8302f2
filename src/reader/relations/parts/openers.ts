import { total } from '#kit/interval.ts'
import { beginning } from '../../lookup.ts'
import type { Sentence } from '../../sentences.ts'
import { COMPLEMENTS, CONTAINERS, EARLIER, NOT_INSIDE, OPENERS } from '../../words/relations.ts'
import { isBase } from '../deltas.ts'
import { counts, nounAfter, nounBefore, related } from '../noun.ts'
import { before, comparable, isCount, remembered, type Told } from '../told.ts'

/**
 * Where parts begin. `whole`: they are said to be all of it. `named`: the figure the words name as their whole (会员中女会员…). `to`: where their bracket or row closes.
 * `far`: the whole may stand several sentences before. `all`: every figure of the sentence is meant.
 */
export type Opener = { at: number; whole: boolean; named?: number; to?: number; far?: true; all?: true }

/** Every opener of a sentence that has figures, in order. */
export const openers: (told: Told, sentence: number) => readonly Opener[] = remembered((told, number) => {
  const sentence = told.sentences[number]!
  const own = told.inSentence.get(number)!
  const bracketed = brackets(told, own)
  const said = words(told.text, sentence).filter(({ at }) => !bracketed.some((bracket) => at === bracket.at))
  const found = [
    ...said, ...bracketed, ...inside(told, own), ...ordinals(told, own), ...complements(told, own), ...bySorts(told.text, sentence), ...composed(told.text, sentence),
  ].sort((a, b) => a.at - b.at)
  return found.length > 0 ? found : closedByRest(told, sentence, own)
})

const OPENER = beginning(Object.entries(OPENERS))

function words(text: string, { start, end }: Sentence): Opener[] {
  const found: Opener[] = []
  for (let at = start; at < end; at++) {
    const word = OPENER(text, at)
    // 含 opens parts only behind a comma or bracket; elsewhere it ends another word.
    if (!word || (word.word.length === 1 && !/[（(，：]/.test(text[at - 1] ?? ''))) continue
    found.push({ at, whole: word.says.whole })
    at += word.word.length - 1
  }
  return found
}

const INSIDE = new RegExp(`([\\u4e00-\\u9fff]{0,10}?(${CONTAINERS.join('|')}))(里面|里头|里|当中|中)(?!${NOT_INSIDE.join('|')})，?[^，。；：]{0,12}$`)

/** 47个|企业调委会中，作用好的只有29个. */
const GROUP = new RegExp(`^([\\u4e00-\\u9fff“”（）\\d]{0,14}?)(?:里面|里头|里|当中|中)(?!${NOT_INSIDE.join('|')})，?[^，；：。]{0,14}$`)

// 会员中女会员2315人; 抽查的15家企业中有4家: the noun before 中 says which figure is the whole.
function inside(told: Told, own: readonly number[]): Opener[] {
  return own.flatMap((index): Opener[] => {
    const claim = told.claims[index]!
    if (!isCount(claim)) return []
    // 企业里，25人以上的有94家: the threshold between them is no figure of its own.
    const { before: said = '', after: behind = '' } = told.claims[index - 1] ?? {}
    const threshold = /^(?:及|（含）)?以[上下]/.test(behind) || /(?:不足|不到|低于|超过|高于)$/.test(said)
    const lastAt = threshold ? index - 2 : index - 1
    const last = told.claims[lastAt]
    const from = Math.max(told.sentences[claim.sentence]!.start, last?.end ?? 0, claim.start - 30)
    const lead = told.text.slice(from, claim.start)
    const group = last && from === last.end && comparable(last, claim) ? GROUP.exec(lead) : null
    if (group) return [{ at: from + group[1]!.length, whole: false, named: lastAt }]
    const found = INSIDE.exec(lead) ?? namedInside(told, index, lead)
    if (!found) return []
    const wholes = before(told, index, 3).filter((other) => comparable(told.claims[other]!, claim))
    const noun = found[2]!
    const begins = (other: number) => nounBefore(told, other).length > 1 && found[1]!.startsWith(nounBefore(told, other))
    const named = wholes.findLast(begins) ?? wholes.findLast((other) => counts(told, other, found[1]!)) ?? wholes.findLast((other) => counts(told, other, noun))
      ?? wholes.findLast((other) => related(nounBefore(told, other), found[1]!))
    // 被查企业中, of 被查的150家企业 long before; a smaller figure is not the whole that is meant.
    if (named === undefined || (claim.low > told.claims[named]!.high && told.claims[named]!.sentence !== claim.sentence)) {
      // 在签订的协商合同中
      const far = called(told, index, found[1]!.replace(/^[在从](?:[^的]*的)?/, ''))
      return far === undefined ? [] : [{ at: from + found.index + found[1]!.length, whole: false, named: far }]
    }
    return named === undefined ? [] : [{ at: from + found.index + found[1]!.length, whole: false, named }]
  })
}

// 税务代收中含…, 从参赛班组中评出…: what a figure before counts, in its own words.
function namedInside(told: Told, index: number, lead: string): RegExpExecArray | null {
  const found = /([\u4e00-\u9fff]{2,10})(中)(?![心学小层级央国共队午秋旬期途标介华])，?[^，。；：]{0,12}$/.exec(lead)
  const noun = found?.[1]
  const isNamed = (name: string) => name === noun || (name.length > 2 && noun!.endsWith(name))
  const known = noun !== undefined && before(told, index, 3).some((at) => isNamed(nounBefore(told, at)))
  return known ? Object.assign([found![0], noun, noun.slice(-2), '中'] as unknown as RegExpExecArray, { index: found!.index }) : null
}

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 60

function called(told: Told, index: number, noun: string): number | undefined {
  const { claims } = told
  const is = (at: number) => comparable(claims[at]!, claims[index]!) && claims[at]!.high >= claims[index]!.low && (nounBefore(told, at) + nounAfter(told, at)).endsWith(noun)
  if (noun.length < 4) return undefined
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) if (is(at)) return at
  return undefined
}

// 新建工会6个（企业工会4个、村工会2个）: a bracket right behind a figure with two or more of its kind, or with 其中.
function brackets(told: Told, own: readonly number[]): Opener[] {
  const { text, claims } = told
  return own.flatMap((index): Opener[] => {
    const open = /^[\u4e00-\u9fff]{0,10}[（(]/.exec(text.slice(claims[index]!.end, claims[index]!.end + 12))?.[0].length
    if (open === undefined) return []
    const at = claims[index]!.end + open
    const length = text.slice(at, at + 300).search(/[）)]/)
    const parts = own.filter((other) => claims[other]!.start >= at && claims[other]!.start < at + length && comparable(claims[other]!, claims[index]!))
    const word = OPENER(text, at)
    // 会员418人（农民工295人）: one part may stand there by itself, but no 去年同期66件.
    const only = parts.length === 1 && !isBase(told, parts[0]!) ? claims[parts[0]!]! : undefined
    const alone = only !== undefined && only.end === at + length && only.high <= claims[index]!.high && BRACKETED.test(text.slice(at, only.start))
    return parts.length > 1 || alone || (parts.length > 0 && word) ? [{ at, whole: word?.says.whole ?? false, named: index, to: at + length }] : []
  })
}

const BRACKETED = new RegExp(`^(?!.*(?:${[...EARLIER, '目标', '任务', '计划', '应'].join('|')}))[\\u4e00-\\u9fff]{2,8}$`)

// 按性别分，男169人，女49人；按状态分，…: each way of sorting has parts that make one whole.
function bySorts(text: string, { start, end }: Sentence): Opener[] {
  return [...text.slice(start, end).matchAll(SORTED)].map(({ index, 0: said }) => {
    const at = start + index + said.length
    const close = text.slice(at, end).search(/；/)
    return { at, whole: true, far: true, to: close < 0 ? end : at + close }
  })
}

// 7.2万元，由街道财政支持3万元和工会经费列支4万元组成
function composed(text: string, { start, end }: Sentence): Opener[] {
  return [...text.slice(start, end).matchAll(/[，：]由(?=[^，。；]*\d[^，。；]*(?:组成|构成))/g)].map(({ index }) => ({ at: start + index + 1, whole: true }))
}

/** Fewer than this are no list. */
const LIST = 3

// 羽毛球180名，乒乓球144名，其余5个项目286名。调解结案97件，正在处理8件，转仲裁4件。: a sentence that is nothing but a list of all.
function closedByRest({ claims }: Told, sentence: Sentence, own: readonly number[]): Opener[] {
  const last = own.findLast((index) => isCount(claims[index]!))
  if (last === undefined) return []
  const row = own.filter((index) => comparable(claims[index]!, claims[last]!))
  const isRest = [claims[last - 1]?.before ?? '', claims[last]!.before].some((said) => /^(?:其余|其他|其它|剩下的?)/.test(said))
  if (!isRest && !row.some((index) => /^(?:正在|在办|尚未|仍在|未)/.test(claims[index]!.before))) return []
  // 未建的6家中，已筹建4家，正在筹建2家，…: its first figure is the whole.
  const splits = (end: number) => claims[row[0]!]!.low === total(row.slice(1, end).map((index) => claims[index]!)).low
  const isList = row.length >= LIST && row[0] === own[0] && !row.some((_, place) => place > 1 && splits(place + 1))
  return isList ? [{ at: sentence.start, whole: true, far: true, all: true }] : []
}

const SORTED = /(?:(?:问卷|调查|统计|结果)显示|(?:按|从)[^，。；、\d]{1,8}(?:分|划分|看|来看|统计)|分[\u4e00-\u9fff]{1,3}看)[，：]|(?:评定|考核|评选|测评)(?:等次|等级|结果)?：/g

// 活动9场，上半年4场，下半年5场: the two halves of one thing, right behind it.
function complements(told: Told, own: readonly number[]): Opener[] {
  const { claims, text } = told
  return own.flatMap((index, place): Opener[] => {
    const [whole, second] = [own[place - 1], own[place + 1]]
    if (second === undefined || !comparable(claims[second]!, claims[index]!)) return []
    const [one, other] = [index, second].map((at) => claims[at]!.before.replace(/^[，、（：其中]+/, '')) as [string, string]
    const pair = COMPLEMENTS.some(([a, b]) => one.startsWith(a!) && other.startsWith(b!)) || isUndone(one, other)
    if (pair && (whole === undefined || (AT_LENGTH.test(one) && !comparable(claims[whole]!, claims[index]!)))) {
      return [{ at: claims[index]!.start - claims[index]!.before.length, whole: true, far: true, to: claims[second]!.end }]
    }
    if (whole === undefined || !comparable(claims[whole]!, claims[index]!)) return []
    const joined = pair && /^[\u4e00-\u9fff]{0,6}[，：（、]/.test(text.slice(claims[whole]!.end)) && !text.slice(claims[whole]!.end, claims[second]!.start).includes('；')
    return joined ? [{ at: claims[index]!.start - claims[index]!.before.length, whole: true, named: whole, to: claims[second]!.end }] : []
  })
}

// 签字的29家，没签字的7家; 已建立委员会的29家，因人数少未建的7家
function isUndone(one: string, other: string): boolean {
  if (!/[没未]/.test(other)) return false
  const done = [/^([\u4e00-\u9fff]{2})[\u4e00-\u9fff]?的?$/, /([\u4e00-\u9fff]{2})[的了]?$/, AT_LENGTH].map((form) => form.exec(one)?.[1])
  const undone = (word: string | undefined, form: string) => word !== undefined && new RegExp(form + word).test(other)
  return undone(done[0], '^[没未].*') || undone(done[1], '^[没未](?:有|能)?') || undone(done[2], '[没未](?:有|能)?')
}

const AT_LENGTH = /^已经?([\u4e00-\u9fff])/

// 第一期58人，第二期63人 behind 培训2期、121人: so many as were announced are all.
function ordinals(told: Told, own: readonly number[]): Opener[] {
  const { claims } = told
  const first = own.find((index) => /第一./.test(claims[index]!.before))
  const at = first === undefined ? -1 : own.indexOf(first)
  const second = own[at + 1]
  if (first === undefined || second === undefined || !/第二./.test(claims[second]!.before) || !comparable(claims[first]!, claims[second]!)) return []
  const start = claims[first]!.start - claims[first]!.before.length + claims[first]!.before.indexOf('第一')
  return [{ at: start, whole: true }]
}
