import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, isDigit } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import {
  ASPECTS, BEHIND_VAGUE, COUNTABLE, EXACT_UNITS, GENERAL, HONOURED, LOOSE_UNITS, NOT_GENERAL, REST, THINGS_OF, VAGUE_NOUNS, VAGUE_UNITS, VAGUE_VERBS,
  VERBS,
} from '../words/one.ts'
import type { Numeral } from './written-number.ts'
import type { UnitWord } from './unit.ts'

/** Whether 一 + unit counts one thing that was done or founded, or only means "a". */
export function countsAsOne(text: string, start: number, number: Numeral, unit: UnitWord, last?: Quantity): boolean {
  if (number.step < 1 || number.approximator || unit.loose || EXACT.includes(unit.kind) || EXACT_UNITS.includes(unit.unit)) return true
  // 一家不漏
  if (/^(?:都)?不[漏落少缺差剩丢]/.test(text.slice(unit.end, unit.end + 3))) return false
  if (repeats(text, start, unit.end) || DENIED.test(text.slice(Math.max(0, start - 6), start))) return false
  // 2元一张: a price.
  if (last?.quantity === 'money' && last.end === start) return false
  if (LEFT(text, start)) return !looselyMeant(text, unit)
  const lead = text.slice(Math.max(0, start - 24), start)
  if ([MOST, ONE_EACH, FOR_EACH, FOR_ANYONE, EVERYWHERE, HAVING, MADE_INTO].some((form) => form.test(lead))) return false
  if ([DEED, SPOT].some((form) => form.test(text.slice(unit.end - 1, unit.end + 20)))) return false
  if (unit.unit === '份' && text[unit.end] === '“') return false
  if (text[start - 1] === '有' && HAVING_ON.test(text.slice(unit.end, unit.end + 11))) return false
  if ((unit.unit === '道' && WITH.test(lead)) || answered(text, start, unit.end)) return false
  const each = eachBefore(text, start)
  if (each) return each !== 'anybody' && !VAGUE_UNITS.includes(unit.unit)
  if (OF_A_SET.test(text.slice(Math.max(0, start - 80), start))) return false
  if (GENERALLY(text, start)?.says) return false
  return behindNoun(text, start, unit) || behindVerb(text, start, unit) || besideAnother(text, start, unit, last) || honoured(text, start, unit)
}

/** 没有发生一件, 未出现一例: none, not one. */
const DENIED = /(?:未|没)[^，。；\n]*$/

/** 六个一：建一份档案、派一名联系人: the things of a watchword. */
const OF_A_SET = /[两三四五六七八九十]个“?一[”活工行要服，：:][^。；！？\n]*$/

/** 给每人送一个书包和|一套文具: for anybody, as the first is. */
const FOR_EACH = /每[人名位户个][^，。；、一]{0,6}一[^，。；一]{1,8}(?:[和及、与]一?[^，。；一]{0,8})*[和及、与]$/

/** 最高一笔, 最大的一家: which one, and not how many. */
const MOST = /最[多高大少低小早晚远长][的]?$/

/** 每人发放入会礼包|一份 */
const FOR_ANYONE = /每[人名位户][^，。；、\d]{0,10}$/

/** 有一个班子、有一块牌子: what all should have. */
const HAVING = /有一[^，。；、\d]{2,9}[、，]有$/
const HAVING_ON = /^[^，。；、\d]{1,8}[、，]有一/

/** 与文化站|一道: together. */
const WITH = /[与和同跟连][^，。；\d]{2,20}$/

/** 每个企业工会都有|一间活动室, 村村有|一块阵地: wherever one looks. */
const EVERYWHERE = /(?:每[^，。；、\d]{1,12}都要?能?有|(?:村村|家家|厂厂|户户|人人)都?要?有)$/

/** 做了一|件想做没做的事, 办了一件大好事 */
const DEED = /^件[^，。；、\d]{0,8}(?:的事|[好难大小]好?事)/

/** 把工会建成|一个信得过的家: what it is to be. */
const MADE_INTO = /把[^，。；、\d]{1,14}成为?$/

/** 有一个说话、休息的地方 */
const SPOT = /^[个处块][^，。；\d]{1,14}的(?:地方|去处|好去处|场所|空间|天地)/

/** 实现一个联合工会|一名专职 */
const ONE_EACH = /(?:[，、：；。]|实现|做到|确保)一[个家村镇][\u4e00-\u9fff]{0,6}$/

const EXACT = ['money', 'percent', 'percentage_point', 'duration']
const GENERALLY = ending<boolean>([...GENERAL.map((word) => [word, true] as const), ...NOT_GENERAL.map((word) => [word, false] as const)])
const VERB = ending<boolean>([...VERBS.map((word) => [word, true] as const), ...VAGUE_VERBS.map((word) => [word, false] as const)])
const VERB_AT = beginning(listed(VERBS.filter((word) => word.length > 1)))
const LEFT = ending(listed(REST))
const THING = ending(listed(COUNTABLE))
const VAGUE_NOUN = beginning(listed(VAGUE_NOUNS))
const VAGUE_END = ending(listed(VAGUE_NOUNS.filter((word) => word.length > 1)))

// 成熟一个建立一个, 一户一策, 一件一件: a pattern, not a count.
function repeats(text: string, start: number, end: number): boolean {
  const pair = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 6), start).split(pair)
  const behind = text.slice(end, end + 6).split(pair)
  const gap = [before.length > 1 ? before.at(-1)! : null, behind.length > 1 ? behind[0]! : null]
  return text[end] === '一' || text[start - 2] === '一' || gap.some((words) => words !== null && !/[，。；\n]/.test(words))
}

// 组建一家，巩固一家; 培训一个，带动一片: one answers the other, and neither is a count.
function answered(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 9)]
  if (!clauseEnds(text, end)) return false
  const [next, last] = [/^[，、][\u4e00-\u9fff]{1,4}一([个家片批户串群])[，。；、]/.exec(behind)?.[1], /一([个家批户])[，、][\u4e00-\u9fff]{1,4}$/.exec(before)?.[1]]
  const unit = text.slice(start + 1, end)
  return [next, last].some((other) => other !== undefined && (other === unit || '片批串群'.includes(other) || '片批串群'.includes(unit)))
}

// 每月一份 and 每村一名 count; 每人一份 and 每个孩子一个 are for anybody.
function eachBefore(text: string, start: number): 'anybody' | 'other' | null {
  const from = Math.max(0, start - 6)
  const each = from + text.slice(from, Math.max(from, start - 1)).lastIndexOf('每')
  if (each < from || /[，。；、]/.test(text.slice(each, start))) return null
  // 每新建一家 is any one.
  return VERB_AT(text, each + 1) || /^[人名位户]|^个[^月季]/.test(text.slice(each + 1, start)) ? 'anybody' : 'other'
}

/** 果树修剪一期|七十人次: a number with its own unit follows. */
const COUNTED = /^[二两三四五六七八九十百千]+余?(?:人|名|户|家|个|元|件|份)/

// 工会委员会一个，/ 培训一期50人次
function behindNoun(text: string, start: number, unit: UnitWord): boolean {
  // 送来锦旗一面
  if (BEHIND_VAGUE.includes(unit.unit)) return THINGS_OF[unit.unit]?.some((thing) => text.endsWith(thing, start)) === true && clauseEnds(text, unit.end)
  if (THING(text, start)) return true
  const last = text[start - 1] ?? ' '
  const noun = /[\u4e00-\u9fff”》]/.test(last) && !'了的是有在为成个'.includes(last)
  return noun && (clauseEnds(text, unit.end) || isDigit(text[unit.end]) || COUNTED.test(text.slice(unit.end, unit.end + 8)))
}

function behindVerb(text: string, start: number, unit: UnitWord): boolean {
  if (isVague(text, unit)) return false
  const bare = VERB(text, start)
  if (bare) return bare.says
  const aspect = ASPECTS.includes(text[start - 1] ?? ' ')
  return aspect && VERB(text, start - 1)?.says === true
}

// 两张球桌，一台电脑: the next thing in a row of counted ones.
function besideAnother(text: string, start: number, unit: UnitWord, last?: Quantity): boolean {
  if (!last || start - last.end > 12 || isVague(text, unit)) return false
  const between = text.slice(last.end, start)
  if (/^[^，。；、\n]*(?:[、和及与]|以及)$/.test(between)) return true
  // 二十一个行政村，一个居委会
  if (last.unit === unit.unit && /^[^，。；、\n]{1,8}，$/.test(between) && !'是为叫在'.includes(text[unit.end] ?? '是')) return true
  return unit.kind === 'item' && !LOOSE_UNITS.includes(unit.unit) && /^[^，。；、\n]*，$/.test(between)
}

// 一名职工被评为…
function honoured(text: string, start: number, unit: UnitWord): boolean {
  if ((start > 0 && !clauseEnds(text, start - 1)) || VAGUE_UNITS.includes(unit.unit)) return false
  const rest = /^[^，。；！？\n]{0,16}/.exec(text.slice(unit.end, unit.end + 16))![0]
  return HONOURED.some((word) => rest.includes(word))
}

function isVague(text: string, unit: UnitWord): boolean {
  return (VAGUE_UNITS.includes(unit.unit) && !THINGS_OF[unit.unit]?.some((thing) => text.startsWith(thing, unit.end))) || looselyMeant(text, unit)
}

// 打造一支懂业务、会协调的队伍: a wish; but 组建一支28人的队伍.
const WISHED = /(?:打造|培养|建设|锻造|造就|培育|建强|带出|建成|形成|拥有)了?$/
const OF_SUCH = /^[^，。；\d]{0,30}队伍/

// The noun stands right behind the unit (一个新台阶) or ends the phrase (一个交流平台).
function looselyMeant(text: string, unit: UnitWord): boolean {
  if (!LOOSE_UNITS.includes(unit.unit)) return false
  if (unit.unit === '支' && OF_SUCH.test(text.slice(unit.end, unit.end + 32)) && WISHED.test(text.slice(Math.max(0, unit.end - 7), unit.end - 2))) return true
  const phrase = /^[^，。；、！？\n]{0,12}/.exec(text.slice(unit.end, unit.end + 12))![0]
  return VAGUE_NOUN(text, unit.end) !== null || VAGUE_END(phrase, phrase.length) !== null
}
