import { FROM } from '../changes/by.ts'
import { nounAfter, nounBefore, related } from '../noun.ts'
import { comparable, type Told } from '../told.ts'

/**
 * Whether a figure takes up one that was told before, of the same number and unit; `alone`: no other figure between them has this number and unit.
 * 完成任务30家的76.7% … 确保完成全年30家的任务; 集体合同覆盖36家 … 由36家增加到40家; 没建会的4家 … 攻坚4家未建会企业; 设6个分工会 … 目前6个分工会中.
 */
export function takesUp(told: Told, first: number, second: number, alone: boolean): boolean {
  return isTarget(told, first, second) || (alone && [isVisited, isToBeDone, isStart, isPresent, isBasis].some((takes) => takes(told, first, second)))
}

// What was to be reached is so much in both places.
function isTarget({ claims, text }: Told, first: number, second: number): boolean {
  const [one, other] = [claims[first]!, claims[second]!]
  const isSaid = ({ before, end }: { before: string; end: number }) => TARGET.test(before) || TARGET_BEHIND.test(text.slice(end, end + NEAR))
  return one.unit === other.unit && one.sentence !== other.sentence && isSaid(one) && isSaid(other) && (other.planned || other.value! >= FEW)
}

const TARGET = /(?:任务|目标|指标|计划)[^，。；、增减]{0,8}$|(?:确保|力争)(?:全面|如期|超额)?完成[^，。；、]{0,4}$/
const TARGET_BEHIND = /^[\u4e00-\u9fff]{0,8}(?:任务|目标|指标)/

/** So far behind a number its target is named, in characters. */
const NEAR = 14

/** Fewer than this may be the target of two things. */
const FEW = 20

// 未建会的4家 … 一是啃下4家未建会企业: what was told to be left is what is planned.
function isToBeDone({ claims }: Told, first: number, second: number): boolean {
  const [left, plan] = [claims[first]!, claims[second]!]
  const isLeft = STILL.test(left.before) || /^[\u4e00-\u9fff]{0,6}(?:[未没]|尚|正在)/.test(left.after)
  // 对7家未建会企业发出通知 … 7家企业未建会: left in both places.
  const both = isLeft && ownUndone(left) !== '' && ownUndone(left) === ownUndone(plan)
  const alike = !left.planned || /[未没]/.test(plan.before + plan.after)
  return (both || (plan.planned && alike && isLeft && !isGain(plan.before))) && left.unit === plan.unit && plan.sentence !== left.sentence
}

// 建会 of 7家企业未建会
function ownUndone({ after }: { after: string }): string {
  return /^[\u4e00-\u9fff]{0,6}?[未没](?:有|能)?([\u4e00-\u9fff]{2})/.exec(after)?.[1] ?? ''
}

const STILL = /[未没]|剩|正在|还有|尚有|仍有|余下|其余|欠|待/

// 新建4家, 再发展60人: others.
function isGain(said: string): boolean {
  return /新|再|发展|达|总数|培训|举办|第/.test(said)
}

// 开展四项技能比武 … 把技能比武项目由|4项增加到6项: what is to grow is so much as it was told to be.
function isStart({ claims }: Told, first: number, second: number): boolean {
  const [was, from, to] = [claims[first]!, claims[second]!, claims[second + 1]]
  const grows = to !== undefined && to.sentence === from.sentence && comparable(from, to) && FROM.test(from.before) && /[到至]$/.test(to.before)
  return grows && (to.planned || from.planned || /能不能|能否/.test(from.before)) && was.unit === from.unit && !was.planned && !FROM.test(was.before)
}

// 设6个分工会 … 目前|6个分工会中; 工会增加到47个 … 在现有|47个基层工会的基础上
function isPresent(told: Told, first: number, second: number): boolean {
  const { claims } = told
  const behind = nounAfter(told, second)
  const present = /(?:^|[，在对把])(?:目前|现有)?(?:全[县区镇乡村厂])?(?:目前|现有)的?$/.test(claims[second]!.before)
  return present && behind.length > 2 && [nounBefore(told, first), nounAfter(told, first)].some((noun) => related(noun, behind))
}

// 新建工会9家 … 在今年新建9家工会、参保1240人的基础上: what is built on has been told.
function isBasis(told: Told, first: number, second: number): boolean {
  const { claims, text } = told
  const [done, basis] = [claims[first]!, claims[second]!]
  const { start, end } = basis.clause
  if (done.sentence === basis.sentence || !/(?:^|[现今])在[^，。；]*的?基础上/.test(text.slice(start, end))) return false
  const names = [nounBefore(told, second), nounAfter(told, second)].filter((noun) => noun.length > 1)
  return names.some((noun) => related(nounBefore(told, first) + done.after.slice(0, NEAR), noun))
}

// 建档困难职工34户 … 春节走访了34户: every home that is on the list.
function isVisited({ claims }: Told, first: number, second: number): boolean {
  const [listed, visited] = [claims[first]!, claims[second]!]
  return listed.unit === '户' && visited.unit === '户' && visited.value! >= SOME && LISTED.test(listed.before + listed.after) && VISITED.test(visited.before)
}

const LISTED = /困难|特困|建档|在[档册]/
const VISITED = /(?:走访|慰问|回访|看望|送温暖)[^，。；、]{0,4}$/

/** Fewer homes than this may be others. */
const SOME = 10
