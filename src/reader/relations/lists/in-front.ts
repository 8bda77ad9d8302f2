import { beginning, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { DEEDS } from '../../words/verbs.ts'
import { counted, headed, isName, items } from './items.ts'
import type { Listed } from './listed.ts'

/**
 * 东河、西山等四个村; 恒信，大成，万顺三家企业; 《财务制度》《会议制度》两项. Without 等 only before the noun:
 * 职工代表、工会干部25人 and 专栏、板报3块 are none.
 */
export function inFront(text: string, claim: Span, from: number, count: number, o: { deeds: boolean }): Listed | null {
  const open = OPEN.exec(text.slice(Math.max(from, claim.start - 5), claim.start))
  const end = open ? claim.start - open[0].length : claim.start
  const bare = !open && !/^[\u4e00-\u9fff]/.test(text.slice(claim.end, claim.end + 1)) && !OPENED.test(text.slice(Math.max(0, claim.start - 60), claim.start))
  const { found, most } = pieces(text, Math.max(from, end - LONGEST), end, count)
  // 甲合作社工会、乙工会和丙工会|三家，: without a noun behind it the number must be theirs.
  const theirs = found.length === count && count > 2 && text[found[0]!.end] === '、' && !'块份条元'.includes(text[claim.end - 1]!)
  if (bare && !(theirs && found.slice(1).every((item) => item.end - item.start <= SHORT && !counted(text, item)))) return null
  // 会同保障所、派出所组成|2个检查组
  if (/(?:组成|成立|分成|分为|组建)$/.test(text.slice(from, end))) return null
  // So many pieces as are announced are its list, though some of them sound like deeds: 协商、公示、审议三个步骤.
  const exact = found.length === count && count > 2 && found.slice(1).every((item) => item.end - item.start <= (count < MANY ? SHORT : LONG))
  const broken = ({ start, end }: Span) => end === start || /^[^（]*）/.test(text.slice(start, end))
  const bodies = found.length >= MANY && BODIES.test(text.slice(claim.end, claim.end + 6)) && found.slice(1).every((item) => item.end - item.start <= SHORT)
  const unfit = (item: Span, at: number) => broken(item) || (at > 0 && !o.deeds && !exact && !bodies ? !isName(text, item) : counted(text, item))
  if (found.length < 2 || found.some(unfit)) return null
  const told = { items: found, ...(open && { open: true as const }) }
  if (found.length === count) return { ...told, holds: true, sure: true }
  const few = FIRMS.test(text.slice(claim.end - 1, claim.end + 4)) ? MOST : FEW
  if (open) return Math.abs(found.length - count) > few ? null : { ...told, holds: found.length < count, sure: false }
  if (PAIRED.test(text.slice(claim.end - 1, claim.end + 8)) && found.length === 2 * count) return { ...told, holds: true, sure: false }
  const off = count < found.length ? found.length - count : count - most
  return off === 1 && (bodies || isRegular(text, found.slice(1))) && found.length >= OUTRIGHT ? { ...told, holds: false, sure: false } : null
}

/** 经审、法律监督、争议调解…|六个工作机构: bodies are named by deeds, and so many of them are meant as all. */
const BODIES = /^(?:工作|专门|常设|办事)?(?:机构|部门|委员会|小组|中心)/
const MANY = 5

/** 庆“七一”、唱红歌、迎国庆、颂祖国|两场演出: each has its occasion and its title. */
const PAIRED = /^[场台][\u4e00-\u9fff]{0,4}(?:演出|晚会)/

/** 等制度|5项; but 三等奖 and 高等 leave nothing open. */
const OPEN = /(?<![一二三初中高平同优])等(?![奖级次])[\u4e00-\u9fff]{0,4}$/

/** A list that 等 leaves open names all but so many. */
const FEW = 7

/** …but of firms two may stand for many: 三益陶瓷、八达运输等|六家企业. */
const FIRMS = /^[家个](?:企业|单位)/
const MOST = 8

/** No name in a list is longer than this, in characters. */
const SHORT = 12
/** …and none of many. */
const LONG = 20

/** So many names without 等 are meant to be all. */
export const OUTRIGHT = 3

const DEED = beginning(listed(DEEDS))

/** No list in front of its number is longer than this, in characters. */
const LONGEST = 160

// The pieces of a list before its number, and how many they are at most, since 和 may stand between two or inside of one.
function pieces(text: string, from: number, end: number, count: number): { found: Span[]; most: number } {
  const named = titles(text, from, end)
  if (named.length > 1) return { found: named, most: named.length }
  const within = bracketed(text, from, end)
  if (within.length === count) return { found: within, most: count }
  const marked = items(text, from, end, '、')
  const split = marked.flatMap((item) => items(text, item.start, item.end, '和与及'))
  // 工资标准、发放时间、职工奖金、补贴和生活福利费的发放等五大类: 和 stands inside of one, where as many stand between 、 as are announced.
  if (marked.length === count && count > 2 && text[end] === '等') return { found: marked, most: count }
  const last = marked.at(-1)!
  // 钳工、电工和焊工三个项目
  const joined = marked.length < count && (marked.length > 1 || count === 2) ? [...marked.slice(0, -1), ...items(text, last.start, last.end, '和与及')] : marked
  const found = split.length === count && marked.length > 1 ? split : joined
  return { found: found.length > 1 ? fromDeed(text, found) : spaced(text, end, count), most: Math.max(split.length, found.length) }
}

// 《财务制度》《会议制度》, “先锋号”、“职工小家”: whatever their words say.
function titles(text: string, from: number, end: number): Span[] {
  const run = /(?:(?:《[^《》\n]{1,30}》|“[^《》“”\n]{1,30}”)(?:[、和及与]|以及)?)+$/.exec(text.slice(from, end))
  if (!run) return []
  return [...run[0].matchAll(/《[^》]+》|“[^”]+”/g)].map(({ index, 0: title }) => ({ start: from + run.index + index, end: from + run.index + index + title.length }))
}

// 各村工会（北庄、南庄、西庄）|3个
function bracketed(text: string, from: number, end: number): Span[] {
  const list = /[（(]([^（()）]+)[）)]$/.exec(text.slice(from, end))
  return list ? items(text, from + list.index + 1, end - 1, '、，') : []
}

function isRegular(text: string, names: readonly Span[]): boolean {
  return names.every((item) => item.end - item.start <= SHORT && isName(text, item))
}

// 4月举办叉车、缝纫两个工种: the first piece begins behind the deed.
function fromDeed(text: string, [first, ...rest]: readonly Span[]): Span[] {
  if (!counted(text, first!)) return [first!, ...rest]
  let start = first!.start
  for (let at = start; at < first!.end; at++) start = Math.max(start, at + (DEED(text, at)?.word.length ?? 0))
  return [{ start: Math.min(start, first!.end), end: first!.end }, ...rest]
}

/** 以上慰问、助学、救助|三项，; 分接线、换梭、修机|三项，: a list that is announced as one. */
const OPENED = /(?:以上|上述|包括|包含|分为?|设置?)[^，。；\n]*$/

// 协商指导员，法律援助员，安全监督员|三支: what ends in the same character is of one kind, though its name sounds like a deed.
function endsAlike(text: string, item: Span, end: number): boolean {
  return item.end - item.start <= SHORT && '员队组站点室'.includes(text[end - 1]!) && text[item.end - 1] === text[end - 1]
}

// A list parted by ，: short pieces up to one that begins with 在, 对, 如 …, exactly as many as announced.
function spaced(text: string, end: number, count: number): Span[] {
  // 服务大局，认真履行工会的|四项职能
  if (text[end - 1] === '的') return []
  const found: Span[] = []
  let stop = end
  for (let at = end - 1; at > end - 60 && at >= 0 && found.length < count; at--) {
    if (at > 0 && !'，。；\n'.includes(text[at - 1]!)) continue
    const item = { start: headed(text, at, stop), end: stop }
    if ((item.end - item.start > 8 || !isName(text, item)) && !endsAlike(text, item, end)) return []
    found.unshift(item)
    if (item.start > at || text[at - 1] !== '，') break
    stop = at - 1
  }
  return found.length === count && count >= OUTRIGHT && found.every((item) => item.end - item.start > 1) ? found : []
}
