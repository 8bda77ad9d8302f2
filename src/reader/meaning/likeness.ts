import { general as generalWords, QUALIFIERS, SUPERIORS, WHO } from '../words/general.ts'
import { inOneWord } from './synonyms.ts'
import { REACHES } from '../words/periods.ts'

/**
 * The words around a figure: up to the last stop or figure, behind it to the next, and the sentence before it. `beyond`: where the clause goes on behind
 * the next figure, its rest.
 */
export type Surroundings = { near: string; after: string; earlier: string; beyond?: string }

/**
 * How well a name fits what stands around a figure, 0 to 1. Chinese puts the head last, so words right
 * before the number weigh most; a name may be met with words in between (新建…工会1家) or in two places
 * of the sentence (演练…40人参加), for less. `told`: the sentence before the figure may name it as well.
 */
export function likeness(name: string, c: Surroundings, level = false, told = true): number {
  const { nears, afters, ways, ...sentence } = readingsOf(c)
  const { earlier, subjects } = told ? sentence : UNTOLD
  let best = 0
  for (const { words, full } of nears) best = Math.max(best, full * inNear(name, words, 1))
  for (const { words, full } of afters) best = Math.max(best, full * inAfter(name, words, level))
  if (name.length > 3) for (const way of ways) best = Math.max(best, way.full * acrossNumber(name, way, earlier, level))
  for (const subject of subjects) best = Math.max(best, inNear(name, subject, 0.8))
  return weight(name) * best
}

/**
 * What stands around a figure as it is held against every name of the register. `nears` and `afters`: what stands before and behind it, each as it may be
 * taken; `ways`: both together. `earlier`: the sentence before; `subjects`: what that may be about, for figures without words of their own.
 */
type Readings = { nears: readonly Stretch[]; afters: readonly Stretch[]; ways: readonly Way[] } & Sentence
/** `full`: for how much it counts. */
type Stretch = { words: string; full: number }
/** `joined` are both stretches in one, `beside` the characters right at the number. */
type Way = { near: string; after: string; joined: string; beside: readonly string[]; full: number }
type Sentence = { earlier: string; subjects: readonly string[] }
const UNTOLD: Sentence = { earlier: '', subjects: [] }

const readings = new WeakMap<Surroundings, Readings>()

/** The readings of what stands around a figure, found once. */
export function readingsOf(c: Surroundings): Readings {
  const known = readings.get(c)
  if (known) return known
  const afters = openings(c.after).flatMap(after => [after, after.replace(general, '')])
  const asWritten = plain(openings(c.near).flatMap(closings)).flatMap(near => [...new Set(afters)].map(after => [near, after, 1] as const))
  const inOthers = asWritten.map(([near, after]) => [inOneWord(near), inOneWord(after), OTHER_WORDS] as const)
  const all = [...asWritten, ...inOthers.filter(([near, after], i) => near !== asWritten[i]![0] || after !== asWritten[i]![1])]
  const subjects = all.some(([near, after]) => near + after === '') ? openings(c.earlier.replace(standing, '')).map(words => closings(words).at(-1)!) : []
  const found = {
    nears: each(all.map(([near, , full]) => [near, full])), afters: each(all.map(([, after, full]) => [after, full])),
    ways: all.map(([near, after, full]) => ({ near, after, joined: near + after, beside: [...near.slice(-1), ...after.slice(0, 1)], full })),
    earlier: c.earlier.replaceAll('了', ''), subjects,
  }
  readings.set(c, found)
  return found
}

/** Each stretch once, for the most that it counts: those as written stand first. */
function each(all: readonly (readonly [words: string, full: number])[]): Stretch[] {
  return [...new Map(all.toReversed())].map(([words, full]) => ({ words, full }))
}

/** What is met only under other words than those written. */
export const OTHER_WORDS = 0.93

/** A name of which a part stands before the number or the sentence before, and the rest behind. */
function acrossNumber(name: string, { near, after, joined, beside }: Way, earlier: string, level: boolean): number {
  return Math.max(
    level && !after.endsWith(name.at(-1)!) && !parted(name, near, after) ? 0 : inGap(name, joined, near.length) * 0.85,
    beside.some(character => name.includes(character)) ? scattered(name, near, after, level ? earlier.slice(earlier.lastIndexOf('；') + 1) : earlier) : 0,
  )
}

/** Words that say nothing of what is counted: in front of it, and between it and its number. */
const FRONT = '其中|分别|共计|合计|总计|共有|现有|目前|全镇|全乡|全县|我镇|我乡|本镇|累计|已有|尚有|还有|共|有|约|近|各类|各种|全年|今年|上半年|下半年|截至目前|到目前为止|因|总数|另外|另|的'
const BEHIND = '已建成|已有|已达|共计|合计|总计|共有|共|有|约|近|达到|达|为|了|保持在?|稳定在|计|(?<!标)的|地|之|是'
const introduces = new RegExp(`^(?:${FRONT})+`)
const links = new RegExp(`(?:${[...REACHES, BEHIND].join('|')})+$`)
/** 参赛人员, 标的数, 职工等, 工伤类: sometimes part of the name, sometimes not. */
const trails = /(?:人员|人数|问题|引发|引起|等|数|类|班)+$/
/** 基层工会净增6个，现有64个: what only says that the same thing stands, and how much it changed. */
const standing = new RegExp(`(?:${FRONT}|${BEHIND}|净增加?|净减少?|[，\\s])+$`)
const punctuation = /^[\s，、：。；“”《》"（）()]+|[\s，、：。；“”《》"（）()]+$/g

/** A stretch as it stands, then without the words in front: 约谈企业 and 共产党员 are names, 约 and 共 before 企业 are not. */
function openings(words: string): string[] {
  const bare = words.replace(punctuation, '')
  return [...new Set([words.trim(), bare, bare.replace(introduces, '')])]
}

/** The same words without what only says which of them (小微企业, 一线职工), and 县总 or 市总 as what they are to the union: its 上级. */
function plain(list: readonly string[]): string[] {
  return [...new Set([...list, ...list.map(words => words.replaceAll(superiors, '上级').replaceAll(qualifiers, ''))])]
}
const superiors = new RegExp(SUPERIORS.join('|'), 'g')
const qualifiers = new RegExp(QUALIFIERS.join('|'), 'g')
/** 基层工会单独开设账户, behind its number: who did it stands before what was done. */
const general = new RegExp(`^(?:${WHO.join('|')})(?=.{3})`)

/** The stretch before a number as it stands, without its linking words, and without a trailing 人员 or 数. */
function closings(words: string): string[] {
  const linked = words.replace(links, '')
  return [...new Set([words, linked, linked.replace(trails, '').replace(links, '')])]
}

/** A stretch without what only links it to its number: 会员队伍 of 会员队伍发展到. */
export function unlinked(words: string): string {
  return words.replace(links, '')
}

/** What is left of a stretch when all words are taken off that say nothing of what is counted. */
export function barest(words: string): string {
  return closings(openings(words).at(-1)!).at(-1)!.replace(punctuation, '')
}

/** Short names fit too easily: two characters must stand right at the number. */
function weight(name: string): number {
  return Math.min(1, 0.7 + 0.08 * name.length)
}

/** The head stands last: a name further in front only qualifies it, and a short one must open the stretch. */
function inNear(name: string, near: string, full: number): number {
  if (name.length === 1 ? near === name : near.endsWith(name)) return full
  if (name.length > 2 ? near.includes(name) : near.startsWith(name)) return full * 0.78
  return full * 0.9 * inGap(name, near)
}

/** Behind the number more may follow: 13家基层工会单独建账 are no 13 unions, so a level must stand there alone. */
function inAfter(name: string, after: string, level: boolean): number {
  if (after === name) return 0.96
  if (level) return ofAll(name, after) ? 0.9 : fills(name, after) ? inGap(name, after) * 0.9 : 0
  if (name.length < 3) return 0
  return after.startsWith(name) ? 0.9 : name.length > 3 && after.includes(name) ? 0.8 : inGap(name, after) * 0.85
}

/** 57个基层工会全部换届 is told of all there are. */
function ofAll(name: string, after: string): boolean {
  return after.startsWith(name) && /^(?:当?中|里|全部|全都)/.test(after.slice(name.length))
}

/** 基层工会开设了独立账户: the name from the first character to the last. */
function fills(name: string, after: string): boolean {
  return after.startsWith(name[0]!) && after.endsWith(name.at(-1)!)
}

/** 尚未建会的11家企业上门走访: the head of the name opens what stands behind, and what tells it apart stands right before the number. */
function parted(name: string, near: string, after: string): boolean {
  return name.length > 3 && after.startsWith(name.slice(-2)) && near.replace(/的$/, '').endsWith(name.slice(0, -2).replace(/的$/, ''))
}

/** The name's characters in order with words in between, beginning before `within`: fewer and shorter gaps fit better. */
function inGap(name: string, text: string, within = text.length): number {
  if (name.length < 4) return 0
  let best = 0
  for (let start = text.indexOf(name[0]!); start >= 0 && start < within; start = text.indexOf(name[0]!, start + 1)) {
    let [at, gaps] = [start, 0]
    let i = 1
    for (; i < name.length; i++) {
      const next = text.indexOf(name[i]!, at + 1)
      if (next < 0) break
      if (next > at + 1) gaps++
      at = next
    }
    if (i < name.length) break
    const extra = at - start + 1 - name.length
    if (gaps <= 2 && extra <= 12) best = Math.max(best, 1 - 0.06 * gaps - 0.012 * extra)
  }
  return best
}

/** A name in two pieces, one at the number and the other earlier in the sentence: 信访…办结率93%, 演练…40人参加. */
function scattered(name: string, near: string, after: string, earlier: string): number {
  let best = 0
  for (let cut = 2; cut <= name.length - 2; cut++) {
    const [a, b] = [name.slice(0, cut), name.slice(cut)]
    best = Math.max(best, apart(a, b, near, after, earlier), apart(b, a, near, after, earlier))
  }
  return best
}

/** A general word elsewhere proves little: enough only where the sentence speaks of that ledger anyway. */
function apart(here: string, there: string, near: string, after: string, earlier: string): number {
  const at = near.endsWith(here) || after.startsWith(here)
  if (!at || near.includes(there) || !(earlier.includes(there) || after.includes(there))) return 0
  return generalWords.has(there) ? generalWords.has(here) ? 0 : 0.64 : 0.74
}
