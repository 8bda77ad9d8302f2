import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, isDigit } from '../marks.ts'
import type { Kind, Quantity } from '../quantity.ts'
import { readDate } from '../time/read-date.ts'
import { BEFORE } from '../words/approximators.ts'
import { TOTALLING } from '../words/lost.ts'
import { BY_NOUN, MONEY_NOUNS, NOUNS, SAID_OF } from '../words/nouns.ts'
import { ASPECTS, VERBS } from '../words/one.ts'
import type { UnitWord } from './unit.ts'

/**
 * What is counted: the measure word says it, or for 个 and its like a noun: the one behind the figure, else the one before it, else the one
 * of the figure told last in the same sentence (受理纠纷63件，成功61件).
 */
export function kindOf(unit: UnitWord, text: string, start: number, last?: Quantity): Kind {
  if (unit.unit === '块') return MONEY.test(sentenceBefore(text, start)) && !nounBefore(text, start, ['item']) && !BOARD.test(text.slice(Math.max(0, start - 2), start)) ? 'money' : 'item'
  // 高出1.8个和6.5个百分点
  if (unit.unit === '个' && /^[和、与]\d[\d.]*个百分点/.test(text.slice(unit.end, unit.end + 10))) return 'percentage_point'
  // 件/次, 个（处）
  const kinds = BY_NOUN[unit.unit.replace(/[/／（(].*/, '')]
  if (!kinds) return unit.kind
  return nounBehind(text, unit.end, kinds) ?? nounBefore(text, start, kinds) ?? nounAhead(text, unit.end, kinds) ?? sameAs(text, unit, start, last) ?? unit.kind
}

const NOUN_LIST = Object.entries(NOUNS).flatMap(([kind, words]) => words.map((word) => [word, kind as Kind] as const))
const NOUN = beginning(NOUN_LIST)
const NOUN_END = ending(NOUN_LIST)
/** “曝光台”15块, 宣传牌8块 */
const BOARD = /[”》台栏牌板匾屏墙]$/
const SAID = beginning(listed(SAID_OF))
const MONEY = new RegExp(MONEY_NOUNS.join('|'))
/** What may stand between a noun and its number: 企业共有12个, 服务站建成了8处. */
const BETWEEN = ending(listed([...VERBS, ...ASPECTS, ...TOTALLING, ...Object.keys(BEFORE), '是', '为', '有', '还', '更新', '总数', '数量', '：', ':', '“', '”', ' ', '　']))

/** What the nouns that begin at a place name; a chain is what its last one says: 职工|书屋, 会员|单位. */
export function nounBehind(text: string, at: number, kinds: readonly Kind[]): Kind | null {
  let kind: Kind | null = null
  for (let noun = NOUN(text, at); noun; noun = NOUN(text, at)) {
    if (kinds.includes(noun.says)) kind = noun.says
    at += noun.word.length
  }
  return kind
}

function nounBefore(text: string, start: number, kinds: readonly Kind[]): Kind | null {
  let end = start
  for (let steps = 0; steps < 5; steps++) {
    const noun = NOUN_END(text, end)
    if (noun) return kinds.includes(noun.says) ? noun.says : null
    const word = BETWEEN(text, end)
    if (!word) return null
    end -= word.word.length
  }
  return null
}

function nounAhead(text: string, behind: number, kinds: readonly Kind[]): Kind | null {
  // 一支18人的宣讲队
  const from = behind + (/^\d+余?[人名]的/.exec(text.slice(behind, behind + 8))?.[0].length ?? 0)
  for (let at = from; at < from + 10 && at < text.length && !'，。；、,;！？\n'.includes(text[at]!) && !isDigit(text[at]); at++) {
    const noun = NOUN(text, at)
    if (noun && kinds.includes(noun.says)) return nounBehind(text, at, kinds)
  }
  return null
}

function sameAs(text: string, unit: UnitWord, start: number, last?: Quantity): Kind | null {
  if (!last || last.unit !== unit.unit || start - last.end > REACH || !endsPhrase(text, unit.end)) return null
  return /[。！？\n]/.test(text.slice(last.end, start)) ? null : last.quantity
}

/** No figure farther back lends its noun. */
const REACH = 60

function sentenceBefore(text: string, start: number): string {
  const stretch = text.slice(Math.max(0, start - REACH), start)
  return stretch.slice(Math.max(...[...'。！？\n'].map((stop) => stretch.lastIndexOf(stop))) + 1)
}

function endsPhrase(text: string, at: number): boolean {
  return clauseEnds(text, at) || '和及与'.includes(text[at]!) || SAID(text, at) !== null || readDate(text, at) !== null
}
