import type { Claim } from '../claim.ts'
import { ending, listed } from '../lookup.ts'
import { BALANCE, CHANGES, COMPARING, DELTAS, EARLIER, STOCK_LEFT } from '../words/relations.ts'
import { addsUp, isChange, isFine } from './arithmetic.ts'
import { isEach } from './each.ts'
import { nounBefore, related } from './noun.ts'
import type { Relation } from './relation.ts'
import { before, behind, comparable, isCount, readable, type Told } from './told.ts'

/** 由4180元提高到4430元，增加250元，增幅6%; 47家比上年的41家增加6家: what was, what is, and how much lies between, as a number or in percent. */
export function changes(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  return told.claims.flatMap((claim, index): Relation[] => {
    if (!readable(claim)) return []
    // 上升到70% is a level.
    if (claim.quantity === 'percent' && /(?<!达)[到至]$/.test(claim.before)) return []
    const said = claim.before.replace(/[了为达约到近仅]+$/, '')
    if (claim.quantity === 'percent' && CHANGE(said, said.length) && !/平均|人均/.test(said)) return inPercents(told, index, partOf)
    if (claim.quantity === 'percent') return []
    if (!isDelta(told, index)) return moved(told, index)
    const found = inNumbers(told, index, partOf)
    // 年末结余 may be carried on from years before.
    return STOCK_LEFT.some((word) => claim.before.includes(word)) ? found.filter(({ holds }) => holds) : found
  })
}

const CHANGE = ending(listed(CHANGES))
const DELTA = ending(listed(DELTAS))

/** 增加|6家, 多了|95人: the figure is how much, and not how many. 增加到 is the contrary. */
export function isDelta({ claims }: Told, index: number): boolean {
  const said = claims[index]!.before.replace(/[了约近]+$/, '')
  return DELTA(said, said.length) !== null || MORE.test(said) || /[比较同][^，。；、]*[多少增减][^，。；、到至]{0,2}$/.test(said)
}

/** 比上年的|40件, 由|17户: what a figure is held against, and no number of this report. */
export function isBase({ claims, text }: Told, index: number): boolean {
  const [claim, next] = [claims[index]!, claims[index + 1]]
  // 占应检查单位|200家的92%
  const ofShare = next !== undefined && (next.quantity === 'percent' || next.unit === '倍') && /^[^，。；、]{0,8}的[约近]?$/.test(text.slice(claim.end, next.start))
  return ofShare || BASE.test(claim.before)
}

const THEN = `(?:${EARLIER.join('|')}|\\d{4}年|\\d{1,2}月份?)(?:同期|同月)?`
const THEN_TOLD = new RegExp(`^[（(]?${THEN}[^，。]{0,4}$`)
const BASE = new RegExp(`(?:[比较由从](?:${THEN})?|[为是与跟同]${THEN})的?$`)

// 多建|6家, 少走了|3户
const MORE = /^[，、]?(?:[多少]([\u4e00-\u9fff]{1,2}|走访)|[超欠](?:目标|计划|任务))$|净[增减][\u4e00-\u9fff]{1,4}$/

function inPercents(told: Told, index: number, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  const rate = claims[index]!
  const levels = before(told, index, 4).filter((at) => isCount(claims[at]!) && !isDelta(told, at) && !isInner(told, at, partOf)).toReversed()
  const kin = (at: number, place: number) => levels.slice(place + 1, place + 12).filter((other) => comparable(claims[at]!, claims[other]!))
  // 58件，同比下降12.1%（去年同期66件）; 同比增长5%，上年同期为84万元
  const base = index + 1
  const follows = claims[base]?.sentence === rate.sentence && /^(?:$|[（(])/.test(rate.after) && THEN_TOLD.test(claims[base]!.before)
  const of = follows ? levels.find((at) => comparable(claims[at]!, claims[base]!) && !isBase(told, at)) : undefined
  if (of !== undefined) return [{ kind: 'ratio', figures: [of, base], total: index, change: true, holds: isChange(claims[of]!, claims[base]!, rate), sure: true }]
  const pairs = levels.flatMap((at, place) => kin(at, place).map((other): [number, number] => [other, at]))
  const near = (at: number) => claims[at]!.sentence >= rate.sentence - 1
  const isPair = ([first, second]: [number, number]) => compared(told, first, second)
  for (const pair of pairs.filter(([, second]) => near(second)).slice(0, 40)) {
    const order = ordered(told, pair)
    if (isChange(claims[order[0]]!, claims[order[1]]!, rate) && (isPair(pair) || isFine(rate))) {
      return [{ kind: 'ratio', figures: order, total: index, change: true, holds: true, sure: true }]
    }
  }
  const [nearest] = pairs
  const plain = nearest && claims[nearest[0]]!.sentence === rate.sentence && nearest[1] === levels[0] && isPair(nearest)
  return plain ? [{ kind: 'ratio', figures: ordered(told, nearest), total: index, change: true, holds: false, sure: true }] : []
}

function inNumbers(told: Told, index: number, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims, text } = told
  const delta = claims[index]!
  const kin = (level: Claim) => delta.quantity === 'percentage_point' ? level.quantity === 'percent' : comparable(level, delta)
  const same = (at: number) => !isDelta(told, at) && readable(claims[at]!) && kin(claims[at]!)
  const balance = BALANCE.some((word) => delta.before.includes(word))
  const levels = ofOneKind(claims, before(told, index, balance ? 1 : 0).filter((at) => same(at) && !isInner(told, at, partOf) && !(balance && isBase(told, at))))
  // 去世5人，新增9人，净增4人
  const flows = /净[增减][^，。；、]{0,2}$/.test(delta.before) ? before(told, index).filter((at) => readable(claims[at]!) && kin(claims[at]!)).slice(-2) : []
  if (flows.length === 2 && differBy(claims, flows[0]!, flows[1]!, index)) {
    const [low, high] = claims[flows[0]!]!.low <= claims[flows[1]!]!.low ? flows : flows.toReversed()
    return [{ kind: 'sum', figures: [low!, index], total: high!, holds: true, sure: true }]
  }
  // 净增76人（新入83人，退会7人）
  const pair = (/^[（(]/.test(text.slice(delta.end)) ? behind(told, index).filter(same).slice(0, 2) : levels.slice(-2)) as [number, number]
  if (pair.length < 2) {
    // 与去年的56件相比，减少13件, where this year's 43 stand some sentences before.
    const now = levels.length === 0 ? undefined : before(told, index, 4).filter(same).findLast((at) => at !== levels[0] && differBy(claims, at, levels[0]!, index))
    if (now === undefined) return []
    const [less, more] = claims[now]!.low <= claims[levels[0]!]!.low ? [now, levels[0]!] : [levels[0]!, now]
    return [{ kind: 'sum', figures: [less, index].toSorted((a, b) => a - b), total: more, holds: true, sure: false }]
  }
  const [less, more] = claims[pair[0]]!.low <= claims[pair[1]]!.low ? pair : [pair[1], pair[0]]
  const holds = addsUp(claims, [less, index], more)
  if (!holds && balance) {
    // 进账38.6万元，…。花出去29.7万元，结余8.9万元: what came in stands before its parts.
    const income = levels.find((at) => addsUp(claims, [pair[1], index], at))
    if (income !== undefined) return [{ kind: 'sum', figures: [pair[1], index], total: income, holds: true, sure: true }]
    const [into, out] = pair.map((at) => nounBefore(told, at)) as [string, string]
    if (claims[pair[0]]!.sentence !== claims[pair[1]]!.sentence || !/[收入筹账费]/.test(into) || !/[支花用]/.test(out)) return []
  }
  if (!holds && !balance && (!compared(told, ...pair) || ofItsOwn(told, index, pair[0]))) return []
  return [{ kind: 'sum', figures: [less, index].toSorted((a, b) => a - b), total: more, holds, sure: true }]
}

// 小时工资由18.5元提高到20元，年终奖人均增加600元: the growth of another thing.
function ofItsOwn(told: Told, index: number, level: number): boolean {
  const said = told.claims[index]!.before.replace(/[了约近]+$/, '')
  const delta = DELTA(said, said.length)?.word ?? ''
  const noun = said.slice(0, said.length - delta.length).replace(/(?:同比|环比|[比较与和]).*$/, '').replace(/(?:人均|户均|月均|年均|平均|每[人户月年家个]).*$/, '')
  return noun.length > 1 && !related(noun, nounBefore(told, level))
}

// 21.9万人次，日均600人次，比上年的14.6万人次增加7.3万人次: an average is no level of the whole.
function ofOneKind(claims: readonly Claim[], levels: readonly number[]): readonly number[] {
  const wholes = levels.filter((at) => !isEach(claims[at]!))
  return wholes.length > 1 ? wholes : levels
}

// 由17户减至11户，脱困6户: a verb of its own for what lies between. Told only where it fits.
function moved({ claims }: Told, index: number): Relation[] {
  const [first, second, claim] = [claims[index - 2], claims[index - 1], claims[index]!]
  if (!first || !second || first.sentence !== claim.sentence || ![first, second].every((other) => readable(other) && comparable(other, claim))) return []
  if (!/[由从][^，。；、]{0,8}$/.test(first.before) || !/[到至为]$/.test(second.before) || !differBy(claims, index - 2, index - 1, index)) return []
  const [less, more] = first.low <= second.low ? [index - 2, index - 1] : [index - 1, index - 2]
  return [{ kind: 'sum', figures: [less, index], total: more, holds: true, sure: false }]
}

function differBy(claims: readonly Claim[], a: number, b: number, delta: number): boolean {
  const [less, more] = claims[a]!.low <= claims[b]!.low ? [a, b] : [b, a]
  return addsUp(claims, [less, delta], more)
}

// 调解组织61个，包括工作站14个、委员会47个，比上年的52个增加9个: it is the whole that is compared.
function isInner({ claims }: Told, index: number, partOf: ReadonlyMap<number, number>): boolean {
  const whole = partOf.get(index)
  return whole !== undefined && claims[whole]!.sentence === claims[index]!.sentence
}

// 由…到…, 比…的…, 去年…今年…: the words set the two against each other.
function compared({ claims, text }: Told, first: number, second: number): boolean {
  const [a, b] = [claims[first]!, claims[second]!]
  if (a.sentence !== b.sentence) return false
  const [head, middle] = [a.before.slice(-14), text.slice(a.end, b.start)]
  if (middle.includes('；') || middle.length > 24) return false
  return (/[由从]/.test(head) && /[到至为]/.test(middle)) || COMPARING.some((word) => middle.includes(word)) || (/去年|上年/.test(head) && /今年|本年/.test(middle))
}

// [later, earlier]: behind 比 or 去年 stands the earlier one.
function ordered({ claims, text }: Told, [first, second]: [number, number]): [number, number] {
  const middle = text.slice(claims[first]!.end, claims[second]!.start)
  return COMPARING.some((word) => middle.includes(word)) ? [first, second] : [second, first]
}
