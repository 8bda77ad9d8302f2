import { LEFT, NOW, RESTS } from '../../words/relations.ts'
import { isDelta, ofEarlier } from '../deltas.ts'
import { comparable, type Told } from '../told.ts'

/** What a figure is to two others that differ by it: it came to one or went from it (增加6家), it is left (还有2个), or it leads to a goal (新建8个，总数达到40个). */
export type By = 'delta' | 'rest' | 'goal'

export function saidBy(told: Told, index: number): By | null {
  const { claims } = told
  const claim = claims[index]!
  // 妈妈小屋再增7间、总数达到70间: of those to come.
  if (CARRIED.test(claim.before) || (claim.planned && [index + 1, index - 1].some((at) => isGoal(told, at, index)))) return 'goal'
  if (isDelta(told, index) || cameBetween(told, index) || BESIDE.test(claim.before)) return 'delta'
  if (isRest(told, index)) return 'rest'
  const leads = isGoal(told, index + 1, index) || isGoal(told, index - 1, index) || FROM.test(claims[index - 2]?.before ?? '')
  return leads ? 'goal' : null
}

/** 去年到了9家，今年又拉进来|3家，眼下管着12家: what came lies between what was and what is. */
export function cameBetween({ claims, text, sentences }: Told, index: number): boolean {
  const [was, claim, is] = [claims[index - 1], claims[index]!, claims[index + 1]]
  if (!was || !is || was.sentence !== claim.sentence || is.sentence !== claim.sentence || was.high + claim.low !== is.low || !comparable(was, is)) return false
  const earlier = ofEarlier(text.slice(sentences[was.sentence]!.start, was.start))
  return earlier && /今年|又|新/.test(claim.before) && NOW.some((word) => is.before.includes(word))
}

/** The goal that stands beside what is to come: 总数达到|40个. */
export function isGoal({ claims }: Told, at: number, by: number): boolean {
  const goal = claims[at]
  return goal !== undefined && goal.sentence === claims[by]!.sentence && comparable(goal, claims[by]!) && GOAL.test(goal.before)
}

/** How plainly a figure is said to be left: nothing else can be, or something is, or only 不 and its like stand somewhere near. */
export function leftSaid(told: Told, index: number): number {
  const { before } = told.claims[index]!
  const lead = leadOf(told, index)
  if (isLacking(told, index) || LEFT.some((word) => lead.includes(word))) return 4
  const plain = before === '另' || RESTS.some((word) => word.length > 1 && lead.includes(word)) || /未|没[^，。]{0,2}[有能]|[还尚]/.test(lead)
  return (plain ? 2 : 0) + (/[还尚仍另]有|[未没]|正在|待/.test(lead) ? 1 : 0)
}

/** 由|17户, and 减至|11户. */
export const FROM = /[由从][^，。；、]{0,10}$/
export const TO = /[到至为](?:\d{4}年[底末初]?的)?$|变成$/

/** 加上|上年结转21万元, 连同上年结转的|3件; but no 加工制造. */
export const CARRIED = /(?:^|[，、])(?:另有)?(?:加(?![工强班])上?[^，。；、]{0,12}|加上[^，。；]{0,16}|连同[^，。；、]{0,12}|算上[^，。；、]{0,12})$/

const BESIDE = /(?:高于|低于|高出|落后)[^，。；、\d]{1,10}$/
const GOAL = /(?:完成|达到|增至|增加到|扩大到|总数|凑[够足成到]|累计|目前|实有|共有|合计|滚存|年末|达)[^，。；、\d]{0,8}$/

function isRest(told: Told, index: number): boolean {
  const { before, after } = told.claims[index]!
  // 签合同的97人，参保的89人，两样都没有的8人: neither of several things.
  if (/[两几][样项个者][都均皆][没未]/.test(before) || KINDLESS.test(before)) return false
  const behind = /^[\u4e00-\u9fff]{0,2}(?:正在|尚未|在办|待)/.test(after) || /[未没]/.test(after.slice(0, 8))
  return isLacking(told, index) || /^(?:另|[，。；]?[剩余])$/.test(before) || behind || /^在[^，]$/.test(before) || RESTS.some((word) => leadOf(told, index).includes(word))
}

/** 职工之家8家、未填创建项目|3家: those of which no kind is known, as much a part as any other. */
const KINDLESS = /未填[^，。；、表报写]{2,8}$/

// 满分25分，自评23分，扣2分: points that are lacking; 任务20家，完成18家，差2家.
function isLacking({ claims }: Told, index: number): boolean {
  return /^[，；]?差$/.test(claims[index]!.before) || (claims[index]!.quantity === 'score' && /[扣失][了掉去]?$/.test(claims[index]!.before))
}

function leadOf({ claims, text }: Told, index: number): string {
  const { clause, start, after } = claims[index]!
  return text.slice(Math.max(claims[index - 1]?.end ?? 0, clause.start), start) + after.slice(0, 4)
}
