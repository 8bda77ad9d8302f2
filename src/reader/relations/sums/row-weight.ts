import { COMPLEMENTS, REMAINDER, RESTS, RETURNS, SETTLED } from '../../words/relations.ts'
import { opensWith } from '../parts/openers-of.ts'
import type { Row } from './rows.ts'
import { between, type Told } from '../told.ts'

// From the first prize on, and none behind them: 一等奖1篇、二等奖3篇，优秀奖4篇 are no sum of two.
function isAllPrizes({ claims }: Told, parts: readonly number[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const isPrize = (at: number) => claims[at]?.sentence === claims[first]!.sentence && /(?:等|优秀|优胜|鼓励)奖(?:项)?的?$/.test(claims[at].before)
  return /[特一]等/.test(claims[first]!.before) && !isPrize(first - 1) && !isPrize(last + 1)
}

const PRIZE = /[一二三]等奖|[国省市县区]级奖/

const BANDS = [['以下', '以上'], ['以上', '以下']]

/** No word of a mere list (清溪镇29个，马家镇31个) is longer than this. */
const SHORT = 9

/** How much the figures look like one list. */
export function rowWeight(told: Told, { as, figures }: Row, parts: readonly number[], whole: number): number {
  const { claims } = told
  let weight = as === 'plain' ? 0 : as === 'mixed' ? -2 : -1
  const last = parts.at(-1)!
  const leads = parts.map((at) => claims[at]!.before.replace(/^[，、；：（\s]+/, ''))
  const end = leads.at(-1)!
  if (REMAINDER.some((word) => end.startsWith(word)) || RESTS.some((word) => word.length > 1 && end.startsWith(word)) || /^[另未]/.test(end)) weight += 2
  if (oneKind(told, parts)) weight += 2
  else if (new Set(leads.map((lead) => lead.slice(-1))).size === 1 && end !== '') weight += 1
  if (parts.every((at, place) => place === 0 || joined(told, parts[place - 1]!, at))) weight += 1
  if ([...COMPLEMENTS, ...SETTLED].some(([a, b]) => leads.some((lead) => lead.includes(a!)) && leads.some((lead) => lead.includes(b!)))) weight += 2
  if (isSharedOut(told, parts)) weight += 5
  // 3%以下的64份，3%—5%的59份，5%以上的28份: bands leave nothing out.
  if (BANDS.some(([first, last]) => leads[0]!.startsWith(first!) && end.startsWith(last!))) weight += 3
  // 24人报名，21人到场，一等奖1人、二等奖2人: prizes are a row by themselves.
  if (leads.every((lead) => PRIZE.test(lead))) weight += isAllPrizes(told, parts) ? 7 : -8
  else if (!leads[0]!.includes('奖') && leads.slice(1).some((lead) => PRIZE.test(lead))) weight -= 8
  const crossed = parts.filter((at, place) => place > 0 && claims[at]!.sentence !== claims[parts[place - 1]!]!.sentence).length
  weight -= as === 'column' || as === 'headings' ? -2 : Math.min(4, crossed * 1.5)
  // 其中3家…，其中1家…: what another opener begins is no more of the first.
  // …but 含 opens those that stand for the union.
  if (as !== 'covered') weight -= 5 * parts.filter((at, place) => place > 0 && opensWith(told, at, claims[parts[place - 1]!]!.end)).length
  if (as === 'plain') {
    // The list goes on behind it.
    const next = figures[figures.indexOf(last) + 1]
    if (next === undefined || next === whole || claims[next]!.sentence !== claims[last]!.sentence) return weight
    if (whole < last && oneKind(told, [...parts, next])) weight -= 14
    else if (joined(told, last, next) || isRest(claims[next]!.before)) weight -= 7
    else if (!between(told, last, next).includes('；') && !RETURNS.some((word) => claims[next]!.before.includes(word))) {
      weight -= next === last + 1 && [...leads, claims[next]!.before].every((lead) => lead.length < SHORT) ? 4 : 1
    }
  }
  return weight
}

// 38条，占26.6%；…，61条，占42.7%；…，44条，占30.8%: their shares are all there is.
function isSharedOut({ claims }: Told, parts: readonly number[]): boolean {
  const shares = parts.map((at) => claims[at + 1]?.quantity === 'percent' && /占/.test(claims[at + 1]!.before) ? claims[at + 1]!.value! : NaN)
  return parts.length > 2 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.5
}

/** 甲12个、乙9个; 12名环卫工人、9名快递员 */
export function joined({ text, claims }: Told, last: number, next: number): boolean {
  const said = text.slice(claims[last]!.end, claims[next]!.start)
  return said.length < 20 && /^[、和及]|^[\u4e00-\u9fff]{1,12}[、和及]$/.test(said)
}

/** Whether it begins with 其他 and its like. */
export function isRest(lead: string): boolean {
  return REMAINDER.some((word) => lead.replace(/^[，、；和及]/, '').startsWith(word))
}

const TIMES = [/\d{4}年$/, /[一二三四]季度$/, /(?:\d|[一二三四五六七八九十])月份?$/]

/** 村联合工会11个，企业工会48个: names with one head split a whole by kind; so do 2020年12万元，2021年15万元. */
export function oneKind({ claims }: Told, list: readonly number[]): boolean {
  const names = list.map((index) => claims[index]!.before.replace(/[\s的有为共]+$/, ''))
  if (names.length > 1 && TIMES.some((time) => names.every((name) => time.test(name)))) return true
  const heads = names.map((name) => name.slice(-2))
  return heads[0]!.length === 2 && heads.every((head) => head === heads[0])
}
