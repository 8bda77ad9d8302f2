import { ending, listed } from '../lookup.ts'
import { DELTAS, EARLIER, NO_DELTAS } from '../words/relations.ts'
import type { Claim } from '../claim.ts'
import { remembered, type Told } from './told.ts'

/** 增加|6家, 多了|95人: the figure is how much, and not how many. 增加到 is the contrary. */
export const isDelta: (told: Told, index: number) => boolean = remembered(({ claims, text }, index) => {
  const said = claims[index]!.before.replace(/[了约近]+$/, '')
  // 46个，其中上调39个、持平5个、下调2个: kinds of a list.
  // 技能提升|8场 is a kind of course.
  if (isKind(claims, index) || COURSES.test(said) || isOfIncrease(claims, text, index)) return false
  return DELTA(said, said.length) !== null || MORE.test(said) || /[比较同][^，。；、]*[多少增减][^，。；、到至]{0,2}$/.test(said)
})

/** 比上年的|40件, 由|17户: what a figure is held against, and no number of this report. */
export const isBase: (told: Told, index: number) => boolean = remembered(({ claims, text }, index) => {
  const [claim, next] = [claims[index]!, claims[index + 1]]
  // 占应检查单位|200家的92%
  const ofShare = next !== undefined && (next.quantity === 'percent' || next.unit === '倍') && /^[^，。；、（占]{0,8}的[约近]?$/.test(text.slice(claim.end, next.start))
  return ofShare || (BASE.test(claim.before) && !COMPOSED.test(text.slice(claim.end, claim.end + 12)))
})

/** 这个村去年检查时有|15人没签: its clause speaks of another year. */
export const isPast: (told: Told, index: number) => boolean = remembered(({ claims, text }, index) => {
  const { clause, start } = claims[index]!
  return ofEarlier(text.slice(clause.start, start))
})

/** Whether words speak of a time before that of the report: 去年, 年初, but not 去年至今. */
export function ofEarlier(said: string): boolean {
  return PAST.test(said)
}

const PAST = new RegExp(`(?:${EARLIER.join('|')})(?![^，。；\\d]{0,6}(?:至今|以来|到现在))`)

const THEN = `(?:${EARLIER.join('|')}|\\d{4}年[度底末初]?|\\d{1,2}月份?)(?:同期|同月)?`
const BASE = new RegExp(`(?:[比较由从](?:${THEN})?|[为是与跟同]${THEN})的?$`)

// 由|9名委员组成; 从|8490名参赛职工中评出
const COMPOSED = /^[^，。；]{0,8}(?:组成|构成)|^[\u4e00-\u9fff]{0,10}中[评选推产抽]/

// 多建|6家, 少走了|3户
const MORE = new RegExp(`^[，、]?(?!${NO_DELTAS.join('|')})(?:[多少]([\\u4e00-\\u9fff]{1,2}|走访)|[超欠](?:目标|计划|任务))$|净[增减][\\u4e00-\\u9fff]{1,4}$`)

const DELTA = ending(listed(DELTAS))

const COURSES = /(?:技能|素质|学历|能力)(?:提升|提高)$/

// 增加工会组织60家，其中企业工会增加51家、村工会增加|9家: how the increase is made up.
function isOfIncrease(claims: readonly Claim[], text: string, index: number): boolean {
  const { before, sentence, start, unit } = claims[index]!
  const deed = /(增加|新增|减少)了?$/.exec(before)?.[1]
  if (deed === undefined) return false
  let at = index - 1
  while (claims[at]?.sentence === sentence && !text.slice(claims[at]!.end, start).includes('其中')) at--
  const whole = claims[at]
  return whole?.sentence === sentence && whole.unit === unit && whole.before.includes(deed) && !whole.before.endsWith(deed)
}

function isKind(claims: readonly Claim[], index: number): boolean {
  const row = [index - 2, index - 1, index, index + 1, index + 2].filter((at) => claims[at]?.sentence === claims[index]!.sentence && claims[at]!.unit === claims[index]!.unit)
  return row.some((at) => /^[，、；其中]*(?:持平|不变)$/.test(claims[at]!.before))
}
