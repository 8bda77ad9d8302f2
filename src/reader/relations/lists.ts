import type { Claim } from '../claim.ts'
import { beginning, listed } from '../lookup.ts'
import type { Kind } from '../quantity.ts'
import type { Span } from '../sentences.ts'
import { LISTS } from '../words/relations.ts'
import { DEEDS } from '../words/verbs.ts'
import { counted, headed, isName, items, lineEnd, listFrom } from './items.ts'
import type { Relation } from './relation.ts'
import { inSteps } from './steps.ts'
import type { Told } from './told.ts'

/** A number with the list it announces or sums up: A、B、C三家企业; 十位同志，即…; three ways, 一是… 二是…. */
export function lists(told: Told): Relation[] {
  const { text, sentences, claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const count = announced(claim)
    if (count === null) return []
    const next = claims[index + 1]
    const until = Math.min(sentences[claim.sentence]!.end, next && next.sentence === claim.sentence ? next.start : Infinity)
    const front = inFront(text, claim, Math.max(claim.clause.start, claims[index - 1]?.end ?? 0), count, { deeds: SIDES.test(claim.after) })
    const relation = front ?? behind(text, claim, until, count) ?? inSteps(told, claim, count)
    return relation ? [{ kind: 'list_count', figures: [index], total: null, ...relation }] : []
  })
}

export type Listed = Pick<Relation, 'items' | 'open' | 'holds' | 'sure'>

const DEED = beginning(listed(DEEDS))
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

/**
 * 东河、西山等四个村; 恒信，大成，万顺三家企业. Without 等 only a list that fits is one, and only before the noun:
 * 职工代表、工会干部25人 and 专栏、板报3块 are none.
 */
export function inFront(text: string, claim: Span, from: number, count: number, o: { deeds: boolean }): Listed | null {
  const open = text[claim.start - 1] === '等'
  if (!open && !/^[\u4e00-\u9fff]/.test(text.slice(claim.end, claim.end + 1)) && !OPENED.test(text.slice(Math.max(0, claim.start - 40), claim.start))) return null
  const end = open ? claim.start - 1 : claim.start
  const marked = items(text, Math.max(from, end - LONGEST), end, '、')
  const last = marked.at(-1)!
  // 钳工、电工和焊工三个项目
  const joined = marked.length < count && (marked.length > 1 || count === 2) ? [...marked.slice(0, -1), ...items(text, last.start, last.end, '和与及')] : marked
  const found = joined.length > 1 ? fromDeed(text, joined) : spaced(text, end, count)
  const unfit = (item: Span, at: number) => item.end === item.start || (at > 0 && !o.deeds ? !isName(text, item) : counted(text, item))
  if (found.length < 2 || found.some(unfit)) return null
  if (found.length === count) return { items: found, ...(open && { open }), holds: true, sure: true }
  if (!open || found.length - count > 2) return null
  return { items: found, open, holds: found.length < count, sure: false }
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

// 即A，B，C。 分别在A和B。（A、B） A wrong count is reported only where the list cannot be taken for anything else.
function behind(text: string, claim: Span, until: number, count: number): Listed | null {
  for (let at = claim.end; at < Math.min(until, claim.end + 30); at++) {
    const word = LIST(text, at)
    if (!word || (word.word === '是' && at !== claim.end)) continue
    const bracket = '（('.includes(word.word)
    const start = at + word.word.length
    const close = bracket ? text.slice(start, start + 200).search(/[）)]/) : -1
    if (bracket && close < 0) return null
    const found = listFrom(text, start, bracket ? start + close : lineEnd(text, start, until))
    if (found.items.length < 2 || found.items.some((item) => counted(text, item))) return null
    const regular = found.items.every((item) => item.end - item.start <= 24 && isName(text, item))
    if (found.items.length === count) return { ...found, holds: true, sure: true }
    const near = Math.abs(found.items.length - count) <= 2 && regular && !['分别', '是', '（', '('].includes(word.word)
    return near ? { ...found, holds: found.open === true && found.items.length < count, sure: false } : null
  }
  return null
}
