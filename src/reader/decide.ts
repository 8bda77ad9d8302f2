import { fromChinese } from '#kit/numeral.ts'
import { beginning, ending, listed } from './lookup.ts'
import { clauseEnds, isLatin } from './marks.ts'
import type { Numeral } from './numeral.ts'
import { countsAsOne } from './one.ts'
import { watchwordAt } from './slogan.ts'
import type { UnitWord } from './unit.ts'
import { BEFORE_BARE } from './words/approximators.ts'
import { AT_LAST, CONGRESSES, DURATION_CUES, HOLDING, LAST, NOT_RANKING, POINTING, RANKING, SCORE_CUES, SHARE_CUES } from './words/contexts.ts'

/** Whether a number with a unit counts something, or only sounds like it: ranks, watchwords, terms of office, manners of speaking. */
export function counts(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  if (isLatin(text[start - 1]) || '+＋.．/'.includes(text[start - 1] ?? ' ')) return false
  if (vague(text, start, number) || pointsBack(text, start) || ranks(text, start)) return false
  if (unit.unit === '项' && /[一二三四五六七八九十]年$/.test(text.slice(start - 2, start))) return false
  if (watchwordAt(text, unit.end, unit.unit, number.script)) return false
  if (unit.kind === 'duration' && !lasts(text, start, number, unit)) return false
  if (number.script === 'arabic') return !(unit.noun && unit.kind !== 'item' && unit.kind !== 'other' && yearlike(text, start, number))
  if (unit.unit === '次' && CONGRESS(text, unit.end) && !HELD(text, start)) return false
  if (unit.unit === '分') return SCORED(text, start) !== null
  if (unit.unit === '成') return number.value <= 10 && (SHARED(text, start) !== null || /^(?:[多以左]|的)/.test(text.slice(unit.end, unit.end + 2)))
  return number.value !== 1 || number.max !== undefined || countsAsOne(text, start, number, unit)
}

const BARE = ending(Object.entries(BEFORE_BARE))
const POINTS = ending(listed(POINTING))
const RANK = ending<boolean>([...RANKING.map((word) => [word, true] as const), ...NOT_RANKING.map((word) => [word, false] as const)])
const LASTING = ending(listed(DURATION_CUES))
const SCORED = ending(listed(SCORE_CUES))
const SHARED = ending(listed(SHARE_CUES))
const HELD = ending(listed(HOLDING))
const CONGRESS = beginning(listed(CONGRESSES))

// 数百名, 几十人, 千人签名: no value is stated.
function vague(text: string, start: number, number: Numeral): boolean {
  const places = number.bare || (number.script === 'chinese' && text[start] === '十')
  if (places && '数几若好'.includes(text[start - 1] ?? ' ') && !/[总人户家次件半]数$/.test(text.slice(Math.max(0, start - 2), start))) return true
  return number.bare === true && !number.approximator && !BARE(text, start)
}

function pointsBack(text: string, start: number): boolean {
  if (POINTS(text, start)) return true
  return text.startsWith('以上', start - 2) && clauseEnds(text, start - 3)
}

function ranks(text: string, start: number): boolean {
  if (LAST.includes(text[start - 1] ?? ' ')) return clauseEnds(text, start - 2) || AT_LAST.includes(text[start - 2]!)
  return RANK(text, start)?.says === true
}

// 14年 and 三天 are stretches only where something lasted; 一年 and 一天 alone never are.
function lasts(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  if (unit.loose) return true
  const cue = LASTING(text, start) !== null
  if (unit.unit === '年') return cue
  return cue || number.script === 'arabic' || number.value !== 1
}

// 2025镇: a year before the name of a place or team.
function yearlike(text: string, start: number, number: Numeral): boolean {
  return number.value >= 1980 && number.value < 2050 && !text.slice(start, number.end).includes(',')
}

/** 第一届二次, 十八届四中: how far a term of office goes from `at`; `at` itself when there is none. */
export function termEnd(text: string, at: number): number {
  const found = /^[0-9一二三四五六七八九十]{1,3}届(?:第?[0-9一二三四五六七八九十]{1,3}(?:次|中(?![心央小学]))(?:、?[一二三四五六七八九十]{1,2}中)*)?/.exec(text.slice(at, at + 16))
  if (!found) return at
  const digits = /^[一二三四五六七八九十]+/.exec(found[0])?.[0]
  return digits === undefined || fromChinese(digits) !== null ? at + found[0].length : at
}
