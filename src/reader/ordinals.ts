import { beginning, listed } from './lookup.ts'
import { spanAt, type Sentence, type Span } from './sentences.ts'
import { readSmall } from './time/small-number.ts'
import { BODIES, EVENTS, OTHER_YEARS } from './words/sessions.ts'

/** 第三届工会委员会第二次会议, 第四届“春风杯”象棋比赛: whose, which body or event, its term and session. `otherYear`: told of one before or to come. */
export type Ordinal = Span & { owner: string; body: string | null; event: string | null; term: number | null; session: number | null; otherYear: boolean }

/** Every session of a body and every recurring event that a text numbers. */
export function ordinals(text: string, sentences: readonly Sentence[]): Ordinal[] {
  const found: Ordinal[] = []
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', Math.max(at + 1, found.at(-1)?.end ?? 0))) {
    const one = meetingAt(text, at) ?? eventAt(text, at)
    if (!one) continue
    const clause = clauseAt(sentences, at)
    const from = Math.max(clause.start, at - NEAR)
    const said = text.slice(from, Math.max(one.end, Math.min(clause.end, one.end + NEAR)))
    found.push({ ...one, owner: ownerOf(text.slice(from, at)), otherYear: OTHER_YEARS.some((word) => said.includes(word)) || isToCome(text, sentences, at) })
  }
  return found
}

// 明年，我们将做好以下工作：…；三是办好第七届运动会: what a sentence begins with holds for all of its items.
function isToCome(text: string, sentences: readonly Sentence[], at: number): boolean {
  return TO_COME.test(text.slice(sentences[spanAt(sentences, at)]!.start, at).slice(0, NEAR))
}

const TO_COME = /^[^，。；]{0,8}(?:明年|来年|新的一年)/

/** How far from a number its owner and year are looked for, in characters. */
const NEAR = 30

type Named = Omit<Ordinal, 'owner' | 'otherYear'>

const BODY = beginning(listed(BODIES))
const EVENT = beginning(listed(EVENTS))

// 第三届(工会)委员会第二次(全体)会议; 第三次代表大会 has a session only.
function meetingAt(text: string, at: number): Named | null {
  const first = numbered(text, at)
  if (!first) return null
  const body = bodyFrom(text, first.end)
  if (!body) return null
  const plain = { start: at, end: body.end, body: body.word, event: null }
  if (first.word === '次') return { ...plain, term: null, session: first.value }
  const second = numbered(text, body.end)
  return { ...plain, end: second?.word === '次' ? meetingEnd(text, second.end) : body.end, term: first.value, session: second?.word === '次' ? second.value : null }
}

function numbered(text: string, at: number): { value: number; word: string; end: number } | null {
  const number = text[at] === '第' ? readSmall(text, at + 1) : null
  const word = number && text[number.end]
  return word === '届' || word === '次' ? { value: number!.value, word, end: number!.end + 1 } : null
}

// Up to four characters may stand before the body: 第三届|镇总|工会委员会.
function bodyFrom(text: string, from: number): { word: string; end: number } | null {
  for (let at = from; at <= from + 4; at++) {
    const body = BODY(text, at)
    if (body) return { word: body.word.replace(/^工会/, ''), end: at + body.word.length }
    if (!/[\u4e00-\u9fff]/.test(text[at] ?? ' ')) return null
  }
  return null
}

function meetingEnd(text: string, at: number): number {
  return at + (/^(?:全体)?会议|^全会/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
}

/** No name of an event is longer, in characters. */
const LONGEST = 20

function eventAt(text: string, at: number): Named | null {
  const first = numbered(text, at)
  if (first?.word !== '届') return null
  for (let end = first.end; end < first.end + LONGEST && /[\u4e00-\u9fff“”]/.test(text[end] ?? ' '); end++) {
    const event = EVENT(text, end)
    if (!event || end - first.end < 2) continue
    const stop = end + event.word.length
    return { start: at, end: stop, body: null, event: text.slice(first.end, stop), term: first.value, session: null }
  }
  return null
}

function clauseAt(sentences: readonly Sentence[], at: number): Span {
  const sentence = sentences[spanAt(sentences, at)]
  return sentence?.clauses[spanAt(sentence.clauses, at)] ?? sentence ?? { start: at, end: at }
}

// The place or firm named last before it: 云浦镇(总工会), 恒信公司.
function ownerOf(before: string): string {
  return /([\u4e00-\u9fff*×xX]{0,3}(?:[县市区镇乡村省厂校]|街道|公司|集团|全国))[^县市区镇乡村省厂校]{0,8}$/.exec(before)?.[1] ?? ''
}
