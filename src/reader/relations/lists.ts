import type { Claim } from '../claim.ts'
import { beginning, ending, listed } from '../lookup.ts'
import type { Kind } from '../quantity.ts'
import type { Sentence, Span } from '../sentences.ts'
import { slogans, type Slogan } from '../slogan.ts'
import { LISTS, LIST_HEADS } from '../words/relations.ts'
import { DEEDS } from '../words/verbs.ts'
import type { Relation } from './relation.ts'

/** A number with the list it announces or sums up: A、B、C三家企业; 十位同志，即…; 四个结合，即…; three ways, 一是… 二是…. */
export function lists(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const found: Relation[] = []
  claims.forEach((claim, index) => {
    const count = announced(claim)
    if (count === null) return
    const next = claims[index + 1]
    const until = Math.min(sentences[claim.sentence]!.end, next && next.sentence === claim.sentence ? next.start : Infinity)
    const front = inFront(text, claim, claim.clause, count, { deeds: SIDES.test(claim.after) })
    const relation = front ?? behind(text, claim, until, count) ?? inSteps(text, sentences, claim, count)
    if (relation) found.push({ kind: 'list_count', figures: [index], total: null, ...relation })
  })
  for (const slogan of slogans(text)) {
    const relation = watched(text, slogan)
    if (relation) found.push({ kind: 'list_count', figures: [], total: null, slogan: { start: slogan.start, end: slogan.end }, ...relation })
  }
  return found
}

type Listed = Pick<Relation, 'items' | 'open' | 'holds' | 'sure'>

const DEED = beginning(listed(DEEDS))
const HEAD = ending(listed(LIST_HEADS))
const LIST = beginning(listed(LISTS))

/** Sides of the work are named by deeds (组建、维权、帮扶三个方面); firms and people never are. */
const SIDES = /^(?:方面|环节|内容|重点|制度)/

/** No list in front of its number is longer than this, in characters. */
const LONGEST = 160

const NAMED: readonly Kind[] = ['organization', 'person', 'item', 'event', 'other']

// Only plain counts from 2 to 30 of things that have names are announced: no money and no share.
function announced({ value, approx, scale, quantity }: Claim): number | null {
  const plain = value !== null && Number.isInteger(value) && value >= 2 && value <= 30 && !approx && scale === 1
  return plain && NAMED.includes(quantity) ? value : null
}

// 东河、西山等四个村; 恒信，大成，万顺三家企业. Without 等 only a list that fits is one, and only before the noun:
// 职工代表、工会干部25人 and 专栏、板报3块 are none.
function inFront(text: string, claim: Span, clause: Span, count: number, o: { deeds: boolean }): Listed | null {
  const open = text[claim.start - 1] === '等'
  if (!open && !/^[\u4e00-\u9fff]/.test(text.slice(claim.end, claim.end + 1))) return null
  const end = open ? claim.start - 1 : claim.start
  const marked = items(text, Math.max(clause.start, end - LONGEST), end, '、')
  const found = marked.length > 1 ? marked : spaced(text, end, count)
  const unfit = (item: Span, at: number) => item.end === item.start || (at > 0 && !o.deeds ? !isName(text, item) : counted(text, item))
  if (found.length < 2 || found.some(unfit)) return null
  if (found.length === count) return { items: found, ...(open && { open }), holds: true, sure: true }
  if (!open || Math.abs(found.length - count) > 2) return null
  return { items: found, open, holds: found.length < count, sure: false }
}

// A list parted by ，: short pieces up to one that begins with 在, 对, 如 …, exactly as many as announced.
function spaced(text: string, end: number, count: number): Span[] {
  const found: Span[] = []
  let stop = end
  for (let at = end - 1; at > end - 60 && at >= 0 && found.length < count; at--) {
    if (at > 0 && !'，。；\n'.includes(text[at - 1]!)) continue
    const item = { start: headed(text, at, stop), end: stop }
    if (item.end - item.start > 8 || !isName(text, item)) return []
    found.unshift(item)
    if (item.start > at || text[at - 1] !== '，') break
    stop = at - 1
  }
  return found.length === count ? found : []
}

function headed(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (HEAD(text, at)) return at
  return start
}

// 即A，B，C。 分别在A和B。 A wrong count is reported only where the list cannot be taken for anything else.
function behind(text: string, claim: Span, until: number, count: number): Listed | null {
  for (let at = claim.end; at < Math.min(until, claim.end + 30); at++) {
    const word = LIST(text, at)
    if (!word || (word.word === '是' && at !== claim.end)) continue
    const start = at + word.word.length
    const found = listFrom(text, start, endOfList(text, start, until))
    if (found.items.length < 2) return null
    const regular = found.items.every((item) => item.end - item.start <= 24)
    if (found.items.length === count) return { ...found, holds: true, sure: true }
    const near = Math.abs(found.items.length - count) <= 2 && regular && word.word !== '分别' && word.word !== '是'
    return near ? { ...found, holds: found.open === true && found.items.length < count, sure: false } : null
  }
  return null
}

function endOfList(text: string, start: number, until: number): number {
  const end = Math.min(until, text.length, start + 600)
  for (let at = start; at < end; at++) if ('。！？\n'.includes(text[at]!)) return at
  return end
}

// The coarsest separator parts the list: ； before ， before 、.
function listFrom(text: string, start: number, end: number): { items: Span[]; open?: true } {
  const last = /[。；，、\s]+$/.exec(text.slice(start, end))
  const stop = end - (last?.[0].length ?? 0)
  const open = text[stop - 1] === '等' || text.slice(start, stop).includes('等等')
  const mark = ['；', '，', '、'].find((sign) => text.slice(start, stop).includes(sign)) ?? '和'
  return { items: items(text, start, open ? stop - 1 : stop, mark === '、' ? '、和与及' : mark === '和' ? '和与及' : mark), ...(open && { open }) }
}

function items(text: string, start: number, end: number, marks: string): Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !marks.includes(text[at]!)) continue
    found.push({ start: from, end: at })
    from = at + 1
  }
  return found
}

// No deed and no count: 机关工会2个 is no name.
function isName(text: string, item: Span): boolean {
  if (counted(text, item) || text.slice(item.start, item.end) === '其中') return false
  for (let at = item.start; at < item.end; at++) if (DEED(text, at)) return false
  return true
}

function counted(text: string, item: Span): boolean {
  return /[\d０-９]|[一二三四五六七八九十两][个家名户人件起次]/.test(text.slice(item.start, item.end))
}

const STEPPED = /^(?:方面|环节|步骤|问题|特点|层面|阶段|层次|举措|措施|工作|任务)/

// 三个方面：一是…二是…三是…: the marks are counted to the end of their run, in this paragraph or the next ones.
function inSteps(text: string, sentences: readonly Sentence[], claim: Claim, count: number): Listed | null {
  if (!['个', '项', '条'].includes(claim.unit) || !STEPPED.test(claim.after)) return null
  const { end } = sentences[claim.sentence]!
  let steps = 0
  for (let at = claim.end; steps < 10; steps++) {
    const mark = text.slice(at, at + 600).indexOf(`${'一二三四五六七八九十'[steps]}是`)
    if (mark < 0 || (steps === 0 && at + mark > end + 40)) break
    at += mark + 2
  }
  return steps >= 2 ? { holds: steps === count, sure: true } : null
}

// 四个结合，即…相结合，…相结合: the pieces that carry the word are counted; before 五上墙 the pieces of the list.
function watched(text: string, slogan: Slogan): Listed | null {
  const quote = '”"’」'.includes(text[slogan.end] ?? ' ') ? 1 : 0
  const from = slogan.end + quote
  const end = endOfList(text, from, Math.min(text.length, from + 300))
  const opened = /^[^，。；\n]{0,12}?(?:，?即|：|:|，?分别是|，?就是)|^，/.exec(text.slice(from, from + 20))
  if (opened) {
    const pieces = items(text, from + opened[0].length, end, '，、；').filter((item) => text.slice(item.start, item.end).includes(slogan.word))
    if (pieces.length >= 2) return { items: pieces, holds: pieces.length === slogan.count, sure: true }
  }
  const start = quote && '“"‘「'.includes(text[slogan.start - 1] ?? ' ') ? slogan.start - 1 : slogan.start
  let clause = start
  while (clause > 0 && start - clause < 80 && !'，。；：\n'.includes(text[clause - 1]!)) clause--
  if (text[start - 1] !== '等') return null
  const front = inFront(text, { start, end: slogan.end }, { start: clause, end: slogan.end }, slogan.count, { deeds: true })
  return front?.items!.length === slogan.count ? front : null
}
