import { nounAfter, nounBefore, related, sharedTail } from '../noun.ts'
import { isPlain } from '../plain.ts'
import { overlapping } from '../sums/overlapping.ts'
import { isResult } from '../sums/rows.ts'
import type { Opened } from './opened.ts'
import type { Relation } from '../relation.ts'
import { between, comparable, isListed, type Told } from '../told.ts'

/** 其中女会员2103人: what an opened list tells of is in its whole, where it is not all of it. `taken` are parts of sums. */
export function parts(told: Told, opened: readonly Opened[], taken: ReadonlySet<number>): Relation[] {
  const lists = opened.filter(({ opener, leads, inside, list }) => !opener.whole && (leads || inside) && !taken.has(list[0]!))
  const isNone = (list: Opened, at: number, place: number) => taken.has(at) || isTooMany(told, list, place) || (place > 0 && isResult(told, list.list[place - 1], at))
  return lists.flatMap((list) => list.list.filter((at, place) => !isNone(list, at, place)).flatMap((at) => partOf(told, list, at)))
}

// 在岗职工228人，其中女职工35人，遗属210人: with those before it they are more than there are, and nobody is both.
function isTooMany(told: Told, { list, wholes, opener }: Opened, place: number): boolean {
  const { claims } = told
  const whole = claims[wholes[0]!]!
  if (place === 0 || opener.named !== undefined || whole.quantity !== 'person' || overlapping(told, list[place]!)) return false
  const made = list.slice(0, place + 1).reduce((sum, at) => sum + claims[at]!.low, 0)
  return made > whole.high && !nounBefore(told, list[place]!).endsWith(nounBefore(told, wholes[0]!).slice(-2))
}

/** So many characters in common at their ends are one name. */
const NAMED = 4

/** A part that is more than so many times its whole is of something else. */
export const MUCH = 1.5

function partOf(told: Told, { opener, list, wholes, inside }: Opened, at: number): Relation[] {
  const { claims } = told
  // 职工…人，会员…人，其中女职工…人: of several wholes the one with its noun.
  const noun = nounBefore(told, at)
  const named = wholes.find((other) => nounBefore(told, other).length > 1 && noun.endsWith(nounBefore(told, other)))
    ?? (isListed(told, at) ? wholes.find((other) => sharedTail(noun, nounBefore(told, other)) >= NAMED) : undefined)
  const whole = named ?? wholes[0]!
  // 宫颈疾病87人、乳腺疾病152人，其中需治疗23人: of both. But 奖状92个、奖章695个，其中我市奖状1个、奖章4个.
  if (isListed(told, whole) && (named === undefined || list.length < 2 || !isListed(told, at))) return []
  // 农村学校33个工会中，有活动室的21个，…，城区学校25个工会: beside the whole, and no part of it.
  const other = nounBefore(told, whole)
  if (opener.named !== undefined && noun.length > 2 && noun.length === other.length && noun !== other && noun.slice(-2) === other.slice(-2)) return []
  const holds = claims[at]!.low <= claims[whole]!.high
  // 会员1820人，其中女会员2103人: what cannot be is told only right behind its whole.
  const right = inside && opener.at - claims[whole]!.end < 4 && opener.named === undefined
  // 12家企业参加互助，其中有15家…; 296名困难职工…。其中，慰问的困难职工310人: no other figure before it could be meant.
  const only = opener.named === undefined && at === list[0] && wholes.length === 1 && isOnly(told, whole, opener.at) && isAmong(told, whole, at)
  // 共138人，其中女职工82人，外来务工人员146人: nor behind a part that can be.
  const next = at === list[1] && at === list[0]! + 1 && claims[list[0]!]!.low <= claims[whole]!.high && claims[at]!.low < claims[whole]!.high * MUCH
    && /^[，、]?[\u4e00-\u9fff]{0,6}(?:人员|职工|会员|党员|女工|农民工|青年|干部)$/.test(claims[at]!.before)
  // 75名职工中，女职工82名: the group is named right before it.
  const group = opener.named === whole && at === list[0] && at === whole + 1 && isNamed(told, whole, at)
  // 合同682份，覆盖职工3180人。在签订的合同中，…覆盖职工3830人: of the figure of its name beside the one that is named.
  const beside = opener.named !== undefined && opener.named !== whole && noun.length > 2 && noun === other && claims[at]!.low < claims[whole]!.high * MUCH
  const plainly = only || group || beside || (right && (at === list[0] || next))
  return holds || plainly ? [{ kind: 'part_of', figures: [at], total: whole, holds, sure: holds || right }] : []
}

// 会员4338名（其中农民工4816名）, or with the word right behind the group.
function isNamed(told: Told, whole: number, at: number): boolean {
  const said = between(told, whole, at)
  const bracketed = /^[（(]其中[^，。；]*$/.test(said) && told.claims[at]!.low < told.claims[whole]!.high * MUCH
  return bracketed || (/[中里头]，?[^，。；（(]*$/.test(said) && isAmong(told, whole, at))
}

// Of much the same size; and people of one name, since 派出12名律师，其中接待职工15名 tells of others.
function isAmong(told: Told, whole: number, at: number): boolean {
  const { claims } = told
  const names = (one: number) => nounBefore(told, one) + nounAfter(told, one)
  const alike = claims[at]!.quantity !== 'person' || names(at) === '' || related(names(whole), names(at))
  return alike && claims[at]!.low < claims[whole]!.high * MUCH
}

// The only plain count of its unit in its sentence and up to the opener, with no more than a clause between.
function isOnly(told: Told, whole: number, until: number): boolean {
  const { claims, inSentence, text } = told
  const { sentence, end } = claims[whole]!
  const others = claims.slice(inSentence.get(sentence)![0], whole + 8).filter((other) => other.start < until && other !== claims[whole] && comparable(other, claims[whole]!))
  return others.length === 0 && isPlain(told, whole) && (text.slice(end, until).match(/[，；]/g) ?? []).length < 2
}
