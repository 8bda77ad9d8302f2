import { tidy } from '#kit/interval.ts'
import { BALANCE, DELTAS, NOW, STOCK, STOCK_LEFT, TO_DATE } from '../../words/relations.ts'
import { cameBetween, CARRIED, FROM, isGoal, leftSaid, TO, type By } from './by.ts'
import { isBase, ofEarlier } from '../deltas.ts'
import { isEach } from '../each.ts'
import { measure, nounAfter, nounBefore, related } from '../noun.ts'
import { nominal, slipped } from '../surprise.ts'
import { comparable, followsLarger, type Told } from '../told.ts'

/** Two figures and the one they differ by; `inner` knows the wholes of those that are parts. */
export type Three = { less: number; by: number; more: number; inner: ReadonlyMap<number, number> }

/** Below this a number is met by chance. */
const SMALL = 10

/** What the words say for two figures to differ by a third one. */
export function differenceSaid(told: Told, as: By, three: Three): number {
  const { claims, text } = told
  const { less, by, more } = three
  const [first, second] = inOrder(three)
  const between = steps(told, second, by, three) + steps(told, first, second, three)
  let weight = -apart(told, as, first, by) - apart(told, as, second, by)
  if (as === 'goal') weight -= 0.3 * Math.min(5, between)
  else if (inReach(told, less, by) && inReach(told, more, by)) weight -= (as === 'rest' ? 1 : 0.5) * Math.min(6, between)
  else weight -= Math.min(3, between)
  if (second < by && steps(told, second, by, three) === 0) weight += 1.5
  if (second < by && text.slice(claims[second]!.end, claims[by]!.start).includes('；')) weight -= 2
  if (isEach(claims[less]!) !== isEach(claims[more]!)) weight -= 3
  if (related(nounBefore(told, first), nounBefore(told, second))) weight += 1
  return weight + (as === 'delta' ? asDelta(told, three) : as === 'rest' ? asRest(told, three) : asGoal(told, three))
}

/** Whether both stand in the paragraph, in the sentence of the third or one of the two before. */
export function inReach({ claims, sentences }: Told, at: number, by: number): boolean {
  return sentences[claims[at]!.sentence]!.paragraph === sentences[claims[by]!.sentence]!.paragraph && claims[at]!.sentence >= claims[by]!.sentence - 2
}

/** What does not come out is held against the text only where its words set the two against each other. */
export function isPlainly(told: Told, as: By, three: Three): boolean {
  const { claims, text } = told
  const { less, by, more, inner } = three
  const [first, second] = inOrder(three)
  if (as === 'goal') return isReckoned(told, three)
  // 年初58户，脱困9户，目前50户: others may have come to them.
  if (as === 'rest' && /目前|现[有在]?/.test(claims[by]!.before) && claims[less]!.low + claims[by]!.low > claims[more]!.high) return false
  if (inner.has(more) && claims[more]!.sentence === claims[by]!.sentence) return false
  const balance = balanced(told, first, second) > 0
  if (claims[first]!.sentence < claims[by]!.sentence - (as === 'rest' || balance ? 1 : 0)) return false
  if (!balance && !isThen(told, three) && text.slice(claims[first]!.end, claims[as === 'rest' ? second : by]!.start).includes('；')) return false
  if (isThen(told, three)) return true
  const near = second > by || steps(told, second, by, three) === 0
  if (as === 'rest') return first === more && second < by && near && !goesOn(told, by)
  const pair = isEarlier(told, second) || fromTo(told, less, more) || balance
  return pair && near && !ofItsOwn(told, by, first) && (balance || steps(told, first, second, three) === 0)
}

/** 企业工会总数26个 … 新建企业工会4个，使企业工会总数达到31个: what is to come of one noun, the goal right behind it, and all there are of it. */
export function isReckoned(told: Told, { less, by, more }: Three): boolean {
  const { claims } = told
  const noun = measure(told, less)
  const own = nounBefore(told, by).replace(COMING, '')
  return more === by + 1 && less < by && noun.length > 1 && own === noun && claims[by]!.planned && !claims[less]!.planned && isGoal(told, more, by) && said(told, less)
}

const COMING = /^.*(?:新增|新建|再建|增建|组建|发展|吸收)/

/** One digit of one of them is another, and what they make is not far off. */
export function differenceSlips(told: Told, three: Three): number {
  const { claims, text } = told
  const { less, by, more } = three
  const [first, second] = inOrder(three)
  // 由去年的20人增加到24人，增加1人: what is said so plainly need not come near.
  // 125家，比去年的117家增加18家
  const against = isEarlier(told, second) && /^(?:净?增加?|增长|减少|多|少)了?$/.test(text.slice(claims[second]!.end, claims[by]!.start))
  const plainly = second === first + 1 && by === second + 1 && (against || (FROM.test(claims[first]!.before) && TO.test(claims[second]!.before)))
  const [a, d, b] = [less, by, more].map((at) => nominal(claims[at]!)) as [number, number, number]
  const off = Math.abs(a + d - b)
  const near = off <= Math.max(2, b * 0.06) || off <= d * 0.5
  return near && (slipped(tidy(a + d), b) || slipped(tidy(b - a), d) || slipped(tidy(b - d), a)) ? 2 : plainly ? 0 : -4
}

function asDelta(told: Told, three: Three): number {
  const { less, by, more } = three
  const { before, end } = told.claims[by]!
  const [first, second] = inOrder(three)
  let weight = 2
  if (cameBetween(told, by) && (less !== by - 1 || more !== by + 1)) weight -= 8
  if (isEarlier(told, second) || isThen(told, three) || isBuiltOn(told, three)) weight += 4
  else if (fromTo(told, less, more)) weight += 5
  else if (BALANCE.some((word) => before.includes(word)) || isMet(told, first, second)) weight += balanced(told, first, second)
  if (STOCK_LEFT.some((word) => before.includes(word))) weight -= 4
  // 净增76人（新入83人，退会7人）
  if (/^[（(]/.test(told.text.slice(end, end + 1)) && second > by) weight += 3
  return weight
}

function asRest(told: Told, three: Three): number {
  const { claims } = told
  const { less, by, more, inner } = three
  const [first, second] = inOrder(three)
  let weight = leftSaid(told, by)
  const skipped = steps(told, first, second, three)
  if (first === more && skipped === 0) weight += 1.5
  if (claims[more]!.high < SMALL && (skipped > 0 || followsLarger(told, more))) weight -= 3
  // 愿意的6家，商谈的5家，不够条件的4家，其中2家…，另4家: the last of them is split.
  if (inner.has(first) && claims.slice(first + 1, second).some((_, place) => inner.get(first + 1 + place) === inner.get(first))) weight -= 4
  // What is done stands between the whole and what is left.
  if (more > less) weight -= 3
  // 预赛淘汰134人，80人进入决赛
  if (second > by) weight -= /淘汰$/.test(claims[by]!.before) && second === by + 1 ? 0 : 6
  else if (steps(told, second, by, three) > 0) weight -= 2
  return claims[less]!.planned === claims[more]!.planned ? weight : weight - 1
}

function asGoal(told: Told, three: Three): number {
  const { less, by, more } = three
  const [first, second] = inOrder(three)
  const pair = fromTo(told, less, more)
  let weight = pair ? 4 : 0
  if (![by - 1, by + 1].some((at) => at === more && isGoal(told, at, by)) && !CARRIED.test(told.claims[by]!.before) && !pair) weight -= 9
  if (more === second && Math.abs(second - by) === 1) weight += 3
  // 全镇工会累计达到43家 … 在43家工会建立小组: where all there are was told, and not where it is told again.
  if (!pair && said(told, first)) weight += 1.5
  // 再添3个，凑够5个: there are some already.
  if (MORE.test(told.claims[by]!.before)) weight += 1.5
  const own = nounBefore(told, by).replace(/^(?:新增|新建|再建|增建|新)/, '')
  if (own.length > 1 && nounBefore(told, first).endsWith(own)) weight += 1.5
  return related(nounBefore(told, by) + nounAfter(told, by), nounBefore(told, first) + nounAfter(told, first)) ? weight + 2 : weight
}

const MORE = /再[\u4e00-\u9fff]|新增|净增|增加/

function said({ claims, text }: Told, at: number): boolean {
  return [...STOCK, ...NOW].some((word) => text.slice(Math.max(claims[at]!.clause.start, claims[at - 1]?.end ?? 0), claims[at]!.start).includes(word))
}

function apart({ claims, sentences }: Told, as: By, at: number, by: number): number {
  const [claim, delta] = [claims[at]!, claims[by]!]
  // 一、组织建设（25分，自评24分） ¶ …，扣1分: of the heading above it.
  if (delta.headings.includes(claim.sentence)) return 0
  if (sentences[claim.sentence]!.paragraph !== sentences[delta.sentence]!.paragraph) return as === 'goal' ? 2 : 3
  return 0.7 * Math.abs(delta.sentence - claim.sentence)
}

function inOrder({ less, more }: Three): [first: number, second: number] {
  return less < more ? [less, more] : [more, less]
}

function isEarlier(told: Told, at: number): boolean {
  const { before } = told.claims[at]!
  return isBase(told, at) || ofEarlier(before) || AGAINST.test(before)
}

// 去年只有280座；今年又添了56座；现在有326座: three right behind one another.
function isThen({ claims, text, sentences }: Told, { less, by, more }: Three): boolean {
  if (by !== less + 1 || more !== by + 1) return false
  const said = (from: number, at: number) => text.slice(from, claims[at]!.start)
  const now = said(claims[by]!.end, more)
  return ofEarlier(said(sentences[claims[less]!.sentence]!.start, less)) && [...NOW, ...TO_DATE].some((word) => now.includes(word))
}

// 在去年36家的基础上，今年又增加8家，累计签订44家
function isBuiltOn({ claims, text }: Told, { less, by, more }: Three): boolean {
  return by === less + 1 && more > by && /^[^，。；]{0,6}基础上/.test(text.slice(claims[less]!.end, claims[by]!.start))
}

const AGAINST = /[比较与跟同][^，。；、\d]{1,10}的?$/

function fromTo({ claims }: Told, a: number, b: number): boolean {
  return FROM.test(claims[Math.min(a, b)]!.before) && TO.test(claims[Math.max(a, b)]!.before)
}

// 收入42万元，支出40万元
function balanced(told: Told, first: number, second: number): number {
  const [into, out] = [first, second].map((at) => nounBefore(told, at)) as [string, string]
  const spent = /[收入筹账费]/.test(into) && /[支花用出]/.test(out)
  return spent || isMet(told, first, second) ? 4 : 0
}

// 任务150人，完成186人，超36人
function isMet({ claims }: Told, first: number, second: number): boolean {
  return second === first + 1 && /(?:任务|目标|计划|指标)[数为是]?$/.test(claims[first]!.before) && /^[，；]?(?:实际)?完成了?$/.test(claims[second]!.before)
}

// 正在处理8件，转仲裁4件: what is left is told in more than one figure.
function goesOn({ claims, text }: Told, by: number): boolean {
  const { sentence, end } = claims[by]!
  return claims.slice(by + 1, by + 4).some((claim) => claim.sentence === sentence && comparable(claim, claims[by]!) && !text.slice(end, claim.start).includes('；'))
}

// 小时工资由18.5元提高到20元，年终奖人均增加600元: the growth of another thing.
function ofItsOwn(told: Told, by: number, level: number): boolean {
  const said = told.claims[by]!.before.replace(/[了约近]+$/, '').replace(DELTA, '').replace(/^[，、；]/, '')
  const noun = said.replace(/(?:同比|环比|[比较与和同]).*$/, '').replace(/(?:人均|户均|月均|年均|平均|净|每[人户月年家个]).*$/, '')
  return noun.length > 1 && !related(noun, nounBefore(told, level))
}

const DELTA = new RegExp(`(?:${DELTAS.toSorted((a, b) => b.length - a.length).join('|')})$`)

// Figures of its unit between two, those not counted that are parts of others.
function steps({ claims }: Told, a: number, b: number, { inner, by }: Three): number {
  let count = 0
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++) if (at !== by && comparable(claims[at]!, claims[a]!) && !inner.has(at)) count++
  return count
}
