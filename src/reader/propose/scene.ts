import { beginning, listed } from '../lookup.ts'
import { sentences, spanAt, type Span } from '../sentences.ts'
import { codesIn, type CodeMark } from './codes.ts'
import { isCounting } from './counting.ts'
import { dayMarks, type DayMark } from './days.ts'
import { figuresIn, type Figure } from './figures.ts'
import { headsIn, type HeadMark } from './heads.ts'
import { hear, type Word } from './hear.ts'
import type { Known } from './known.ts'
import { lexiconOf } from './lexicon.ts'
import { messagesIn, type Message } from './messages.ts'
import type { NameMark } from './name.ts'
import { partnersIn } from './partners.ts'
import { personsIn, type PersonMark } from './persons.ts'
import { paused } from './pauses.ts'
import { isLed, placesIn } from './places.ts'
import { mended } from './slips.ts'
import { unknownNames, type UnknownName } from './unknown-names.ts'
import { ADDRESSED } from './words/chat.ts'
import { THINGS } from './words/goods.ts'

/** A clause of a message. `strong`: a sentence or ； ends before it; `listed`: it opens an item of a list. */
export type Clause = Span & { message: Message; strong: boolean; listed: boolean }

/** Everything in a text that may become a value, found once; each list is in order. */
export type Marks = {
  days: DayMark[]; figures: Figure[]; heads: HeadMark[]; names: NameMark[]; unknown: UnknownName[]; codes: CodeMark[]
  persons: PersonMark[]; places: Span[]; partners: Span[]; words: Word[]
}
/** `text` is what was typed with its slips put right, `typed` as it was typed; both of one length. */
export type Scene = { text: string; typed: string; slips: readonly Span[]; messages: Message[]; clauses: Clause[]; marks: Marks }

export function sceneOf(typed: string, known: Known): Scene {
  const { text, slips } = mended(paused(typed))
  const names = known.names(text).map(name => payerOf(text, known, name))
  const people = new Set(names.filter(({ means }) => means.some(one => one.person)).map(({ start, end }) => text.slice(start, end)))
  const messages = messagesIn(text, known.today, name => people.has(name), words => heard(known, words).some(word => word.uses.some(use => use.anchor)))
  const days = messages.flatMap(message => dayMarks(text, message, message.day))
  const codes = codesIn(text)
  const fixed = merged(days, codes, names)
  const heads = messages.flatMap(message => headsIn(text, message, fixed))
  const figures = figuresIn(text, merged(days, codes, heads.filter(head => head.who !== 'total')))
  const deaf = merged(fixed, heads.filter(head => head.who !== 'total'))
  const heardWords = messages.flatMap(message => between(message, deaf))
    .flatMap(gap => hear(lexiconOf(known.register).words, text, gap))
    .flatMap(word => ofCode(text, known, codes, word))
  const partners = messages.flatMap(message => partnersIn(text, message, names)).flatMap(one => partnerOf(heardWords, one))
  // 跟镇消防所一起: the name of a partner is no word of a ledger.
  const places = placesIn(text, merged(days, codes))
  const rooms = places.filter(one => isLed(text, one))
  // 十一个人 has no 国庆, 地点在村文化礼堂 tells of no new 文化礼堂.
  const words = heardWords.filter(word =>
    !THING(text, word.end) && ![...partners, ...rooms].some(one => one.start <= word.start && one.end >= word.end) && !isCounting(text, word, figures, heads))
  const unknown = unknownNames(text, fixed).filter(one => (words[spanAt(words, one.end - 1)]?.end ?? 0) <= one.end)
  const busy = merged(fixed, unknown)
  return {
    text, typed, slips, messages, clauses: messages.flatMap(message => clausesOf(text, message)),
    marks: { days, codes, names, heads, figures, words, unknown, places, persons: personsIn(text, busy), partners },
  }
}

/** 运动会奖品 are bought, and tell of no 运动会. */
const THING = beginning(listed(THINGS))

/** 参加市总视频会 tells of the 市总 and of a meeting; 参加工会干部培训 of a training, and no one it was held with. */
function partnerOf(words: readonly Word[], one: Span): Span[] {
  const at = words[spanAt(words, one.start)]
  if (at && at.start < one.start) return []
  const event = slice(words, one).find(word => word.end === one.end && word.uses.some(use => use.anchor))
  return event === undefined ? [one] : event.start - one.start > 1 ? [{ start: one.start, end: event.start }] : []
}

/** 金滚轴承工会经费: the dues of a firm, and not what its union has. */
function payerOf(text: string, { names }: Known, name: NameMark): NameMark {
  if (!text.startsWith('经费', name.end) || !text.endsWith('工会', name.end)) return name
  const [firm] = names(text.slice(name.start, name.end - 2))
  return firm && firm.start === 0 && firm.end === name.end - 2 - name.start ? { ...name, end: name.end - 2, means: firm.means } : name
}

/** The marks that lie in one of some spans. */
export function marksIn(marks: Marks, spans: readonly Span[]): Marks {
  const inside = <M extends Span>(list: readonly M[]) => spans.flatMap(span => slice(list, span))
  return Object.fromEntries(Object.entries(marks).map(([kind, list]) => [kind, inside(list as Span[])])) as unknown as Marks
}

function slice<M extends Span>(list: readonly M[], { start, end }: Span): M[] {
  let low = 0
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: M[] = []
  for (; low < list.length && list[low]!.start < end; low++) if (list[low]!.end <= end) found.push(list[low]!)
  return found
}

function merged(...lists: readonly (readonly Span[])[]): Span[] {
  return lists.flat().sort((a, b) => a.start - b.start)
}

function heard({ register }: Known, words: string): Word[] {
  return hear(lexiconOf(register).words, words, { start: 0, end: words.length })
}

/** 电话 right before a number only names it: of ledgers that ask for no such number it says nothing. */
function ofCode(text: string, { register }: Known, codes: readonly CodeMark[], word: Word): Word[] {
  const code = codes[spanAt(codes, word.end)] ?? (/[\s：:]/.test(text[word.end] ?? '') ? codes[spanAt(codes, word.end + 1)] : undefined)
  if (!code) return [word]
  const uses = word.uses.filter(use => Object.values(register.ledgers.get(use.ledger)!.fields).some(field => field.kind === code.kind))
  return uses.length > 0 ? [{ ...word, uses }] : []
}

/** What lies between marks: no word of a ledger is heard across or inside of a name. */
function between({ start, end }: Span, marks: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let from = start
  for (const mark of slice(marks, { start, end })) {
    if (mark.start > from) gaps.push({ start: from, end: mark.start })
    from = Math.max(from, mark.end)
  }
  return from < end ? [...gaps, { start: from, end }] : gaps
}

/** An item of a list within a sentence: 两件事：1、…；2、…. */
const ITEM = /^(?:[（(]\d{1,2}[）)]|\d{1,2}[、)）]|\d{1,2}[.．](?!\d)|[①-⑳])/

/** A line of a roll whose number has no mark behind it: 1 蒋建国. */
const ROLL_LINE = /^\d{1,2}\s+(?=[\u4e00-\u9fff]{2,4}(?:\s|$))/

/** The clauses of a message; what stands around a colon is one. */
function clausesOf(text: string, message: Message): Clause[] {
  const found: Clause[] = []
  const body = text.slice(message.start, message.end)
  for (const sentence of sentences(body)) {
    for (const [i, clause] of sentence.clauses.entries()) {
      const marked = i === 0 && sentence.mark !== undefined
      const item = i > 0 ? ITEM.exec(body.slice(clause.start, clause.start + 5))?.[0].length ?? 0 : 0
      const line = i === 0 && !marked ? ROLL_LINE.exec(body.slice(clause.start, clause.start + 10))?.[0].length ?? 0 : 0
      const start = message.start + (marked ? Math.max(sentence.mark!.end, clause.start) : clause.start + item + line)
      const end = message.start + clause.end
      const before = body[clause.start - 1] ?? ''
      if (i > 0 && item === 0 && '：:'.includes(before) && found.length > 0) found.at(-1)!.end = end
      else if (end > start && !isAddress(body, clause)) found.push(...parted(text, {
        start, end, message, strong: i === 0 || item > 0 || '；;'.includes(before), listed: item + line > 0 || (marked && sentence.mark!.level > 2),
      }))
    }
  }
  return found
}

/** 谭主席，… */
function isAddress(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/^[\s@]+|[\s，,：:！!。]+$/g, '').replace(/^各位|^尊敬的/, '')
  return words.length < 6 && ADDRESSED.some(word => words === word || (words.endsWith(word) && words.length <= word.length + 2)) && /[，,：:！!]/.test(text[end] ?? ' ')
}

/** 三件事 一是… 二是…: spoken items within a clause are clauses of their own. */
function parted(text: string, clause: Clause): Clause[] {
  const marks = [...text.slice(clause.start, clause.end).matchAll(SPOKEN_ITEM)].map(found => ({
    start: clause.start + found.index, from: clause.start + found.index + found[0].length,
  }))
  if (marks.length < 2 && !(marks.length === 1 && marks[0]!.start === clause.start)) return [clause]
  const head = marks[0]!.start > clause.start ? [{ ...clause, end: marks[0]!.start }] : []
  return [...head, ...marks.map(({ from }, i) => ({ ...clause, start: from, end: marks[i + 1]?.start ?? clause.end, strong: true, listed: true }))]
}
const SPOKEN_ITEM = /(?<=^|[\s，。；：:,;])[一二三四五六七八九]是(?=[\u4e00-\u9fff])/g
