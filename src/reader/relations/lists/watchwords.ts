import { slogans } from '../../slogan.ts'
import type { Span } from '../../sentences.ts'
import { SET_NOUNS } from '../../words/slogans.ts'
import { inFront } from './in-front.ts'
import { counted, items, lineEnd, listFrom } from './items.ts'
import type { Listed } from './listed.ts'
import type { Relation } from '../relation.ts'
import { stepped } from './steps.ts'
import type { Told } from '../told.ts'

/** 四个结合，即…相结合，…相结合; “四查”活动，即查…; 班子、制度等五上墙: a watchword with its list. */
export function watchwords({ text, claims }: Told): Relation[] {
  const all = [...slogans(text), ...quoted(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart = all.filter((slogan, at) => at === 0 || slogan.start >= all[at - 1]!.end)
  const figures = new Set(claims.map((claim) => claim.start))
  return apart.filter(({ start }) => !figures.has(start)).flatMap((slogan): Relation[] => {
    const relation = watched(text, slogan)
    return relation ? [{ kind: 'list_count', figures: [], total: null, slogan: { start: slogan.start, end: slogan.end }, ...relation }] : []
  })
}

type Watchword = Span & { count: number; word: string }

const QUOTED = [/[“"‘「](双(?![\u4e00-\u9fff]双)|[二两三四五六七八九十])(个|大|张|项|条|种|把|步)?([\u4e00-\u9fff]{1,4})[”"’」]/g]

/** 镇、村、企业|三级网络; 送政策、送技术|“两送”活动: the list stands right before them. */
const LISTED = [
  new RegExp(`(?<=[\\u4e00-\\u9fff”])([二两三四五六七八])(大)?(级|方|季|上墙|位一体|产业|行业|板块|功能区|平台|中心|阵地|体系|群体|载体)(?!及以上|以上)`, 'g'),
  new RegExp(`(?<=[”"])([二两三四五六七八])(大|个)?([\\u4e00-\\u9fff])(?=${SET_NOUNS.join('|')})`, 'g'),
]

/** Without quotation marks only where the list follows at once: 四查活动，即…; 五个加强：…. */
const OPEN = [
  new RegExp(`(?<!第)([二两三四五六七八九十])(个|大)?([\\u4e00-\\u9fff]{2})(?=(?:${SET_NOUNS.join('|')})?(?:：|，?即))`, 'g'),
  new RegExp(`(?<!第)([二两三四五六七八九十])(个|大)?([\\u4e00-\\u9fff])(?=(?:${SET_NOUNS.join('|')})(?:：|，?即))`, 'g'),
]

/** What leads from a watchword to its list; bare, only pieces that carry the word are its list, all but one at least. */
const OPENER = new RegExp(`^[^，。；\\n]{0,12}?(?:，?\\s?即|：|，?分别是|，?就是)|^(?:${SET_NOUNS.join('|')}){0,2}，`)

const NUMBERS = '一二三四五六七八九十'

// Whatever else stands in quotation marks behind a number: “六有”, “三个聚焦”.
function quoted(text: string): Watchword[] {
  return [...QUOTED, ...OPEN, ...LISTED].flatMap((form) => [...text.matchAll(form)]).map((found) => {
    const [, number, ge = '', word] = found as unknown as [string, string, string?, string?]
    const start = found.index + found[0].indexOf(number)
    return { start, end: start + 1 + ge.length + word!.length, count: '双两'.includes(number) ? 2 : NUMBERS.indexOf(number) + 1, word: carried(number, word!) }
  })
}

// 五比五看, with 比进度看效率、…: so many pieces, each with the first of both words.
function carried(number: string, word: string): string {
  const [first = '', second = ''] = word.split(number)
  return second.length === first.length ? first : word
}

// The pieces that carry the word are counted; before 五上墙 the pieces of the list.
function watched(text: string, slogan: Watchword): Listed | null {
  const quote = '”"’」'.includes(text[slogan.end] ?? ' ') ? 1 : 0
  const from = slogan.end + quote
  const opened = OPENER.exec(text.slice(from, from + 20))
  if (opened) {
    const pieces = items(text, from + opened[0].length, lineEnd(text, from, from + 300), '，、；')
    const carrying = pieces.filter((item) => text.slice(item.start, item.end).includes(slogan.word))
    const bare = opened[0].endsWith('，')
    // “四有”，即有牌子、有印章、有台账、有活动，平时活动有记录: what goes on behind so many is no more of them.
    const end = text.indexOf('，', from + opened[0].length)
    const run = carrying.filter((item) => item.end <= end)
    if (run.length === slogan.count && run.length === pieces.filter((item) => item.end <= end).length) return { items: run, holds: true, sure: true }
    const near = bare ? 1 : slogan.count
    // “两查”，应查79人，查了71人: these count what was done.
    const done = bare && carrying.some((item) => counted(text, item))
    if (carrying.length >= 2 && !done && Math.abs(carrying.length - slogan.count) <= near) return { items: carrying, holds: carrying.length === slogan.count, sure: true }
    // “五步法”，即摸底、要约、协商、审议、公示
    const named = listFrom(text, from + opened[0].length, lineEnd(text, from, from + 300))
    if (!bare && named.items.length === slogan.count) return { ...named, holds: true, sure: true }
  }
  const behind = goneOn(text, from, slogan)
  if (behind) return behind
  // 还有“三个不够”, at the end of a heading: the steps below it.
  if (/^[^，。；：\n]{0,8}[：。]?\s*\n\s*(?=一[是要])/.test(text.slice(from, from + 40))) return stepped(text, from, from + 40, slogan.count)
  const start = quote && '“"‘「'.includes(text[slogan.start - 1] ?? ' ') ? slogan.start - 1 : slogan.start
  let clause = start
  while (clause > 0 && start - clause < 80 && !'，。；：\n'.includes(text[clause - 1]!)) clause--
  const before = carriedBefore(text, start, slogan) ?? quotedBefore(text, start, slogan) ?? namedBefore(text, start, clause, slogan) ?? summedUp(text, start, slogan)
  if (before) return before
  if (text[start - 1] !== '等') return null
  const front = inFront(text, { start, end: slogan.end }, clause, slogan.count, { deeds: true })
  return front?.items!.length === slogan.count ? front : null
}

// “三必访”制度，职工有病必访，…; “双亮”活动中主席亮身份、亮承诺: a clause goes on first; what begins or ends with the word all the same is its list, where it comes out.
function goneOn(text: string, from: number, { count, word }: Watchword): Listed | null {
  const lead = /^[^，。；：\n]{1,12}，/.exec(text.slice(from, from + 14))?.[0] ?? ''
  const run = /^[^，。；：、\n]{1,14}/.exec(text.slice(from))?.[0].indexOf(word) ?? -1
  // 开展“五小”活动。征集职工小发明、小改造、…: of many the next sentence may tell.
  const next = count > 2 ? /^[^，。；：、\n]{0,14}[。，][^，。；：、\n]{0,8}/.exec(text.slice(from))?.[0].length ?? 0 : 0
  const later = next > 0 ? text.slice(from, from + next).lastIndexOf(word) : -1
  return [lead.length, run, later].map((skip) => skip > 0 ? carrying(text, from + skip, count, word) : null).find((list) => list !== null) ?? null
}

// So many pieces as were announced, and no more.
function carrying(text: string, from: number, count: number, word: string): Listed | null {
  const pieces = items(text, from, lineEnd(text, from, from + 300), '，、；').slice(0, count + 1)
  const carry = pieces.filter(({ start, end }) => text.startsWith(word, start) || text.slice(start, end).endsWith(word))
  return carry.length === count && carry.at(-1) === pieces[count - 1] ? { items: carry, holds: true, sure: true } : null
}

// “查思想、查制度、查隐患”为内容的三查; 有牌子、有班子、有章子“三有”: so many pieces before it, each with its word. A quoted list is meant as all.
function carriedBefore(text: string, end: number, { count, word }: Watchword): Listed | null {
  const lead = text.slice(Math.max(0, end - LONGEST), end)
  const quotation = QUOTATION.exec(lead)
  const list = quotation?.[1] ?? /[^，。；：\n]+$/.exec(lead)?.[0] ?? ''
  const start = end - lead.length + (quotation ? quotation.index + 1 : lead.length - list.length)
  const pieces = items(text, start, start + list.length, '，、')
  const carrying = pieces.filter((item) => text.slice(item.start, item.end).includes(word))
  if (pieces.length < 2 || carrying.length !== pieces.length) return null
  // One too few of many is meant as all, whether or not it is quoted.
  const meant = quotation !== null || (text[end - 1] === '“' ? text[end - 2] : text[end - 1]) === '的'
  return pieces.length === count || (meant && pieces.length > 2) ? { items: pieces, holds: pieces.length === count, sure: true } : null
}

// “县总—乡镇总工会—基层工会”|三级网络: so many names within quotation marks right before it, told only where it fits.
function quotedBefore(text: string, end: number, { count }: Watchword): Listed | null {
  const from = Math.max(0, end - LONGEST)
  const quotation = QUOTATION.exec(text.slice(from, end))
  if (!quotation || count < 3) return null
  const start = from + quotation.index + 1
  const pieces = ['—', '、'].map((mark) => items(text, start, start + quotation[1]!.length, mark)).find(({ length }) => length === count)
  return pieces?.every((item) => item.end > item.start) ? { items: pieces, holds: true, sure: true } : null
}

// 镇、村、企业|三级: so many short names right before it; a quoted set of four or more, one too few (思想、组织、服务、作风“五个率先”).
function namedBefore(text: string, end: number, clause: number, { start, count }: Watchword): Listed | null {
  const pieces = parted(text, clause, end, count)
  const short = pieces.slice(1).every((item) => item.end - item.start <= SHORT && item.end > item.start)
  if (!short || '等和与及'.includes(text[end - 1]!) || pieces.length < 2 || (count === 2 && text[start + 1] !== '大')) return null
  if (pieces.length === count) return { items: pieces, holds: true, sure: true }
  return end < start && pieces.length >= FEWEST && Math.abs(pieces.length - count) === 1 ? { items: pieces, holds: false, sure: true } : null
}

// 协商、调解、仲裁和援助|“四位一体”: 和 parts the last two where it makes them as many as announced.
function parted(text: string, start: number, end: number, count: number): Span[] {
  const pieces = items(text, start, end, '、')
  const halves = items(text, pieces.at(-1)!.start, end, '和与及')
  return pieces.length === count - 1 && pieces.length > 1 && halves.length === 2 ? [...pieces.slice(0, -1), ...halves] : pieces
}

// 职工满意，企业满意，政府满意，实现了“三满意”; 有桌椅、电脑、电话、档案柜，做到“四有”: what the clauses before it tell, summed up. Told only where it fits.
function summedUp(text: string, end: number, { count, word }: Watchword): Listed | null {
  const lead = text.slice(Math.max(0, end - LONGEST), end)
  const found = /[，,](?:真正|基本|全部|努力)?(?:做到|实现|达到|形成|确保)了?[“"]?$/.exec(lead)
  if (!found) return null
  const from = end - lead.length
  const stretch = /[^。；：\n]+$/.exec(lead.slice(0, found.index))
  if (!stretch) return null
  const clauses = items(text, from + stretch.index, from + found.index, '，')
  const carrying = clauses.slice(-count)
  const carries = (item: Span | undefined) => item !== undefined && text.slice(item.start, item.end).includes(word)
  if (carrying.length === count && carrying.every(carries) && !carries(clauses.at(-count - 1))) return { items: carrying, holds: true, sure: true }
  const pieces = items(text, clauses.at(-1)!.start, clauses.at(-1)!.end, '、和')
  const opened = count > 2 && pieces.length === count && text.startsWith(word, pieces[0]!.start)
  return opened ? { items: pieces, holds: true, sure: true } : null
}

/** No name in such a list is longer than this, in characters. */
const SHORT = 8

/** So many names are meant as all. */
const FEWEST = 4

/** No list before its watchword is longer than this, in characters. */
const LONGEST = 90

const QUOTATION = /[“"]([^“”"\n]+)[”"](?:为[\u4e00-\u9fff]{0,4}(?:内容|主题|重点|目标|标准)的?|的)?$/
