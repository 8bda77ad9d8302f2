import type { Claim } from '../../claim.ts'
import { beginning, listed } from '../../lookup.ts'
import type { Kind } from '../../quantity.ts'
import { LISTS } from '../../words/relations.ts'
import { byName } from './by-name.ts'
import { called } from './called.ts'
import { examples } from './examples.ts'
import { figured } from './figured.ts'
import { inFront, OUTRIGHT } from './in-front.ts'
import { counted, endAlike, isName, items, lineEnd, listFrom } from './items.ts'
import type { Relation } from '../relation.ts'
import { namedBefore } from './named-before.ts'
import { inOnes, inSteps } from './steps.ts'
import type { Told } from '../told.ts'
import type { Listed } from './listed.ts'

/** A number with the list it announces or sums up: A、B、C三家企业; 十位同志，即…; three ways, 一是… 二是…. */
export function lists(told: Told): Relation[] {
  const { text, sentences, claims } = told
  const listed = claims.flatMap((claim, index): Relation[] => {
    const count = announced(claim)
    if (count === null) return []
    const next = claims[index + 1]
    const sentence = sentences[claim.sentence]!.end
    const until = next && next.sentence === claim.sentence ? next.start : sentence
    // “颂党恩，跟党走”、“庆丰收，促和谐”|两场: a title may hold a comma.
    const clause = TITLES.test(text.slice(Math.max(0, claim.start - 60), claim.start)) ? sentences[claim.sentence]!.start : claim.clause.start
    const from = Math.max(clause, claims[index - 1]?.end ?? 0, sentences[claim.sentence]!.mark?.end ?? 0)
    const front = inFront(text, claim, from, count, { deeds: SIDES.test(claim.after) })
    const own = front ?? figured(told, index, count) ?? namedBefore(told, index, count) ?? inSteps(told, claim, count) ?? inOnes(told, claim, count)
    const relation = own ?? examples(text, claim, count) ?? called(told, index, count) ?? byName(text, claim, count) ?? behind(text, claim, { until, sentence }, count)
    return relation ? [{ kind: 'list_count', figures: [index], total: null, ...relation }] : []
  })
  // 企业4家（甲、乙、丙、丁），这4家…: one list is of the number before it.
  return listed.filter(({ items: [first] = [] }, at) => first === undefined || listed.findIndex(({ items: other }) => other?.[0]?.start === first.start) === at)
}

const TITLES = /(?:”[、和及与]?“[^“”\n]+”|》[、和及与]?《[^《》\n]+》)$/

const LIST = beginning(listed(LISTS))

/** Sides of the work are named by deeds (组建、维权、帮扶三个方面); firms and people never are. */
const SIDES = /^(?:方面|环节|内容|重点|制度)/

/** What is to be done is named by deeds too: 七件实事，即建书屋、装吊扇、…. */
const PROMISED = /^(?:实事|好事|大事|任务|举措|措施)/

/** …and 文体活动五项，即“三八”趣味运动会、登山比赛、…. */
const EVENTS = /(?:活动|比赛|竞赛|赛事)$/

const NAMED: readonly Kind[] = ['organization', 'person', 'item', 'event', 'other']

// Only plain counts from 2 to 30 of things that have names are announced: no money and no share.
function announced({ value, approx, scale, quantity }: Claim): number | null {
  const plain = value !== null && Number.isInteger(value) && value >= 2 && value <= 30 && !approx && scale === 1
  return plain && NAMED.includes(quantity) ? value : null
}

// 即A，B，C。 分别在A和B。（A、B） A wrong count is reported only where the list cannot be taken for anything else.
function behind(text: string, claim: Claim, { until, sentence }: { until: number; sentence: number }, count: number): Listed | null {
  for (let at = claim.end; at < Math.min(until, claim.end + 30); at++) {
    const word = LIST(text, at)
    if (!word || (word.word === '是' && at !== claim.end)) continue
    const bracket = '（('.includes(word.word)
    const start = at + word.word.length
    const close = bracket ? text.slice(start, start + 200).search(/[）)]/) : -1
    if (bracket && close < 0) return null
    const figured = listFrom(text, start, bracket ? start + close : lineEnd(text, start, sentence))
    if (figured.items.length === count && figured.items.every((item) => isFigured(text.slice(item.start, item.end), claim.unit))) return { ...figured, holds: true, sure: true }
    const list = listFrom(text, start, bracket ? start + close : lineEnd(text, start, until))
    const found = withLast(text, asAnnounced(text, list, count), count)
    // 三家工会为宏远、金诚、建安, but 三家企业为职工…
    if (word.word === '为' && !(found.items.length === count && text[found.items[0]!.end] === '、' && found.items.every((item) => isName(text, item)))) continue
    if (found.items.length < 2 || found.items.some((item) => counted(text, item))) return null
    const deeds = count >= OUTRIGHT && (PROMISED.test(claim.after) || (word.word === '即' && EVENTS.test(claim.before)))
    const regular = found.items.every((item) => item.end - item.start <= 24 && (deeds || isName(text, item)))
    if (found.items.length === count) return { ...found, holds: true, sure: true }
    // 7个站（城东、城西、…）: a bracket may tell something else, but hardly one name too few of many.
    const named = () => !['分别', '是', '，有'].includes(word.word) || endAlike(text, found.items)
    const plainly = bracket ? found.items.length >= OUTRIGHT && !/^(?:含|如|其中|主要|见|包括)/.test(text.slice(start)) : named()
    // 三个方面：一是力量不足，全县仅有|45名…: a figure cuts it off.
    const closed = '，；'.includes(text[found.items.at(-1)!.end] ?? '。')
    const whole = bracket || closed || lineEnd(text, start, until) < until || until === sentence
    const near = Math.abs(found.items.length - count) <= (bracket ? 1 : 2) && regular && plainly && whole
    return near ? { ...found, holds: found.open === true && found.items.length < count, sure: false } : null
  }
  return null
}

// 思想共建，组织共建和活动共建: the last two are joined.
function withLast(text: string, found: ReturnType<typeof listFrom>, count: number): ReturnType<typeof listFrom> {
  const last = found.items.at(-1)
  if (last === undefined || found.items.length !== count - 1 || text[last.start - 1] !== '，') return found
  const halves = items(text, last.start, last.end, '和与及')
  const all = [...found.items.slice(0, -1), ...halves]
  return halves.length === 2 && endAlike(text, all) ? { ...found, items: all } : found
}

// 组织建设、宣教和技术创新、财务经审: 和 may stand inside of a name, where the pieces between 、 are as many as announced.
function asAnnounced(text: string, found: ReturnType<typeof listFrom>, count: number): ReturnType<typeof listFrom> {
  const [first, last] = [found.items[0], found.items.at(-1)]
  if (!first || !last || found.items.length <= count) return found
  const whole = items(text, first.start, last.end, '、')
  return whole.length === count && count >= OUTRIGHT && !endAlike(text, found.items) ? { ...found, items: whole } : found
}

// 4个乡镇，分别是城关镇62.4万元、…: each name has a figure of its own, in another unit.
function isFigured(item: string, unit: string): boolean {
  return /^[\u4e00-\u9fff]{2,10}\d/.test(item) && !item.includes(unit)
}
