import { toChinese } from '#kit/numeral.ts'
import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, isDigit, isLatin } from '../marks.ts'
import type { Quantity } from '../quantity.ts'
import { watchwordAt } from '../slogan.ts'
import { BEFORE_BARE } from '../words/approximators.ts'
import {
  AROUND_THE_CLOCK, AT_LAST, CONGRESSES, DURATION_CUES, HOLDING, LAST, LASTED, NAMED, NOT_RANKING, PERIOD_CUES, POINTING, RANKING, RECALLING, RUNNING, SCORE_CUES,
  SET_TERM, SHARE_CUES, THEN, TOP,
} from '../words/contexts.ts'
import { TRADES } from '../words/names.ts'
import { looseAfter } from './loose.ts'
import type { Numeral } from './written-number.ts'
import { countsAsOne } from './one.ts'
import type { UnitWord } from './unit.ts'

/** Whether a number with a unit counts something, or only sounds like it: ranks, watchwords, terms of office, manners of speaking. */
export function counts(text: string, start: number, number: Numeral, unit: UnitWord, last?: Quantity): boolean {
  // 86人次+49人次 is added up; 1+1 is a name.
  const added = '+＋'.includes(text[start - 1] ?? ' ') && last?.end === start - 1
  if ((isLatin(text[start - 1]) && number.script === 'arabic') || (!added && '+＋.．'.includes(text[start - 1] ?? ' ')) || (text[start - 1] === '/' && isDigit(text[start - 2]))) return false
  if (vague(text, start, number, unit) || pointsBack(text, start, number, unit) || ranks(text, start, unit) || isNamed(text, start, number, unit)) return false
  if (unit.unit === '项' && /[一二三四五六七八九十]年$/.test(text.slice(start - 2, start))) return false
  if (unit.unit === '届' && !/^\d+[场期]/.test(text.slice(unit.end, unit.end + 4))) return SERIES(text, start) !== null && !'次中委'.includes(text[unit.end] ?? '。')
  // A set of watchwords has more than one: 1个“妈妈小屋”.
  const small = (number.value > 1 || number.script === 'chinese') && number.value <= 20 && !number.approximator && number.max === undefined
  if (small && watchwordAt(text, unit.end, unit.unit, number.script)) return false
  if (unit.kind === 'duration' && !lasts(text, start, number, unit)) return false
  if (unit.unit === '分' && /^\d{1,2}秒/.test(text.slice(unit.end, unit.end + 3))) return false
  if (unit.unit === '版' && number.step < 1) return false
  if (number.script === 'arabic') return !(unit.noun && unit.kind !== 'item' && unit.kind !== 'other' && yearlike(text, start, number))
  // 一次调解不成，二次调解
  if (unit.unit === '次' && number.value === 2 && text[start] === '二' && clauseEnds(text, start - 1) && /[\u4e00-\u9fff]/.test(text[unit.end] ?? '。')) return false
  if (unit.unit === '次' && CONGRESS(text, unit.end) && !HELD(text, start)) return false
  if (unit.unit === '分') return SCORED(text, start) !== null
  if (unit.unit === '成') return number.value <= 10 && (number.value > 1 || SHARED(text, start) !== null || /^(?:[多以左]|的)/.test(text.slice(unit.end, unit.end + 2)))
  return number.value !== 1 || number.max !== undefined || countsAsOne(text, start, number, unit, last)
}

const BARE = ending(Object.entries(BEFORE_BARE))
const POINTS = ending<boolean>([...POINTING.map((word) => [word, false] as const), ...RECALLING.map((word) => [word, true] as const)])
const RANK = ending<boolean>([...RANKING.map((word) => [word, true] as const), ...NOT_RANKING.map((word) => [word, false] as const)])
const LASTING = ending(listed(DURATION_CUES))
const SCORED = ending(listed(SCORE_CUES))
const SHARED = ending(listed(SHARE_CUES))
const HELD = ending(listed(HOLDING))
const SERIES = ending(listed(RUNNING))
const CONGRESS = beginning(listed(CONGRESSES))
const AFTERWARDS = beginning(listed(THEN))
const NAME = Object.fromEntries(Object.entries(NAMED).map(([unit, words]) => [unit, ending(listed(words))]))

// 数百名, 几十人, 千人签名: no value is stated; 百人以上 states one.
function vague(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  const places = number.bare || (number.script === 'chinese' && text[start] === '十')
  if (places && '数几若好'.includes(text[start - 1] ?? ' ') && !/[总人户家次件半]数$/.test(text.slice(Math.max(0, start - 2), start))) return true
  return number.bare === true && !number.approximator && !BARE(text, start) && !looseAfter(text, unit.end, unit.kind)
}

/** 两项合计支出3万元, 四项资金合计: those just told of. */
const SUMMED_UP = /^[项者](?:资金|经费|费用|支出|收入)?(?:合计|共计|总计|相加|加起来)/

// 这三家企业; but 这96件诉求中, 上述86.4万元 give the number again, since digits are written to be read.
function pointsBack(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  if (number.script === 'chinese' && SUMMED_UP.test(text.slice(unit.end - 1, unit.end + 8))) return true
  const word = POINTS(text, start)
  // 职工肖某|捌仟元: a person whose name is left out was given it.
  if (word?.word === '某' && /^[万亿]?元/.test(text.slice(number.end, number.end + 2))) return false
  // 我们|3天内付清
  if (unit.kind === 'duration' && word?.word.endsWith('们')) return false
  if (word) return !word.says || number.script !== 'arabic'
  return text.startsWith('以上', start - 2) && clauseEnds(text, start - 3)
}

function ranks(text: string, start: number, { end, unit }: UnitWord): boolean {
  const behind = /^[^，。；、]*/.exec(text.slice(end, end + 12))![0]
  if (TOP.some((word) => behind.slice(0, 6).includes(word)) || /第[\d一二三四五六七八九十]/.test(behind)) return false
  if (LAST.includes(text[start - 1] ?? ' ')) return clauseEnds(text, start - 2) || AT_LAST.includes(text[start - 2]!)
  const rank = RANK(text, start)
  // 竞赛前三名 are the best of it, whatever 赛前 else says.
  return rank?.says === true || (rank?.word === '赛前' && unit === '名')
}

// 五道沟村, 三门塘村, 三家店村
const PLACE = /^[一二三四五六七八九十][道里块门面座眼条棵间家](?:[沟塘桥铺河岭坡湾树房石井泉坝庙店]|子)[村镇乡]/
// 一本5名, 二本院校: what a school leaver is admitted to.
const TRADE = beginning(listed(TRADES))
const ENROLMENT = /^(?:[\d一二两三四五六七八九十]+[人名位]|[线批]|院校|大学|以上|上线|录取|学[生校]|考生)/
// 村三组, 小学五班, 一组、二组: a part that is called by its number.
function isNamed(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  if (number.script === 'chinese' && PLACE.test(text.slice(start, unit.end + 4))) return true
  if (unit.unit === '本' && number.value < 4 && ENROLMENT.test(text.slice(unit.end, unit.end + 3))) return true
  // 分成三类: how things are sorted.
  if (unit.unit === '类' && /分[成为]?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  // 三元木业
  if (unit.kind === 'money' && number.script === 'chinese' && number.value < 10 && TRADE(text, unit.end) !== null) return true
  // 一则经费少，二则人手紧
  if (unit.unit === '则' && number.script === 'chinese' && /一则[^。]{2,40}$/.test(text.slice(Math.max(0, start - 44), start))) return true
  const named = NAME[unit.unit]
  if (!named) return false
  if (named(text, start)) return true
  if (number.script !== 'chinese' || !Number.isInteger(number.value)) return false
  const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(unit.end, unit.end + 6)]
  return before.endsWith(`${toChinese(Math.max(0, number.value - 1))}${unit.unit}、`) || behind.startsWith(`、${toChinese(number.value + 1)}${unit.unit}`)
}

// 14年 and 三天 are stretches only where something lasted; 一年 and 一天 alone never are, and 两个月后 is a time.
function lasts(text: string, start: number, number: Numeral, unit: UnitWord): boolean {
  // 20日、21日两天: the days are named already.
  if (isMoment(text, start, unit.end) || (unit.unit === '天' && TWO_DAYS.test(text.slice(Math.max(0, start - 10), start)))) return false
  if (unit.loose) return true
  const cue = LASTING(text, start) !== null
  // 24小时驿站, 15分钟服务圈: round the clock, and a name.
  if (isCircle(text, unit.end) || (number.value === 24 && unit.unit === '小时' && !cue && AROUND(text, unit.end))) return false
  if (unit.unit === '年') return cue || PAY(text, unit.end) !== null || (clauseEnds(text, unit.end) && took(text, start, number))
  if (unit.unit === '日') return cue
  return cue || number.script === 'arabic' || number.value !== 1
}

/** Whether a stretch of time only says when: 三天前, 半个月后; but 期满15天前 sets a term. */
export function isMoment(text: string, start: number, end: number): boolean {
  return AFTERWARDS(text, end) !== null && !TERM(text, start)
}

/** 15分钟服务圈, 半小时维权圈: a name that tells how far it reaches. */
export function isCircle(text: string, end: number): boolean {
  return /^[\u4e00-\u9fff“”]{0,6}圈/.test(text.slice(end, end + 8))
}

const TERM = ending(listed(SET_TERM))
const PERIOD = ending(listed(PERIOD_CUES))
const TWO_DAYS = /[日号][、和至—-].{1,4}[日号]$/
// 从事电焊二十七年， 贴息2年， but no 25年 and no 过去三年
function took(text: string, start: number, number: Numeral): boolean {
  if (SERVED.test(text.slice(Math.max(0, start - 14), start))) return true
  return number.value > 1 && number.value < 20 && /[\u4e00-\u9fff]/.test(text[start - 1] ?? ' ') && !PERIOD(text, start)
}

const AROUND = beginning(listed(AROUND_THE_CLOCK))
const PAY = beginning(listed(['工资', '工钱', '薪', '欠薪', '租金', '房租', '学费', '社保', '利息', '会费', '保费']))
const SERVED = new RegExp(`(?:${LASTED.join('|')})[^，。；：\\d]{0,10}$`)

// 2025镇: a year before the name of a place or team.
function yearlike(text: string, start: number, number: Numeral): boolean {
  return number.value >= 1980 && number.value < 2050 && !text.slice(start, number.end).includes(',')
}
