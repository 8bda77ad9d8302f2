import { COMPLEMENTS } from '../../words/relations.ts'
import { isBase, isDelta } from '../deltas.ts'
import { nounAfter } from '../noun.ts'
import { announcedBefore, totalSaid } from './total-words.ts'
import { openers } from '../parts/openers.ts'
import { openerBefore, opensAt } from '../parts/openers-of.ts'
import { isRest, joined, oneKind, rowWeight } from './row-weight.ts'
import type { Row } from './rows.ts'
import { comparable, followsLarger, type Told } from '../told.ts'

/** What speaks for a row to be the parts of a whole told before it. */
export function asList(told: Told, row: Row, parts: readonly number[], whole: number): number {
  const { claims, sentences } = told
  const first = parts[0]!
  let weight = rowWeight(told, row, parts, whole)
  const opener = openerBefore(told, first)
  const opened = opener !== undefined && opener.at >= claims[whole]!.end
  if (opened) weight += opener.whole ? 5 : 4
  if (opened && opener.named === whole) weight += 3
  const closed = isRest(claims[parts.at(-1)!]!.before)
  if ((opened || closed) && fillsSentence(told, parts, opened ? opener.at : undefined)) weight += 3
  if (row.as === 'mixed' && !opened) weight -= 9
  // 其中主席1名、副主席2名、其他7名: the list begins with the first of them.
  if (began(told, whole, first)) weight -= BEGAN
  const head = told.text.slice(claims[whole]!.end, claims[first]!.start)
  if (/^[^，。；]{0,8}[：（]/.test(head)) weight += 3
  // 16个在建工地、9个环卫站点和7个快递网点: it begins the list.
  if (!opened && /^[\u4e00-\u9fff]{1,10}[、和]$/.test(head)) weight -= BEGAN
  if (row.as === 'gapped') return -20
  // So many headings hardly make it by chance, whatever stands before them.
  if (row.as === 'headings') return weight + (parts.length === row.figures.length ? 6 : -6)
  const skipped = countBetween(told, whole, first)
  weight += near(skipped)
  // So small a number is met by chance; the more where it goes on from one before it: 没有办结的7条，仲裁的4条，诉讼的2条，协商的2条.
  if (claims[whole]!.high < SMALL) weight -= skipped > 0 || (!opened && followsLarger(told, whole)) ? 3 : 0
  if (sentences[claims[whole]!.sentence]!.paragraph !== sentences[claims[first]!.sentence]!.paragraph) weight -= row.as === 'column' && skipped === 0 ? 0 : 4
  else weight -= Math.min(3, claims[first]!.sentence - claims[whole]!.sentence)
  if (skipped > 0 && claims[whole]!.planned !== claims[first]!.planned) weight -= 3
  if (row.as === 'shares') weight -= 20
  if (isDelta(told, whole)) weight -= 1.5
  if (!comparable(claims[whole]!, claims[first]!) && row.as !== 'mixed') weight -= 1.5
  // 附件不全9张，手续不完备5张，科目用错4张 behind one 其中: the first of them is no whole.
  if (!opened && claims[whole]!.sentence === claims[first]!.sentence && opensAt(told, whole)) weight -= oneKind(told, [whole, ...parts]) ? 14 : 5
  return weight
}

// 其中国道沿线3个、物流园区2个、服务区1个。: nothing else is told there.
function fillsSentence({ claims, sentences, inSentence }: Told, parts: readonly number[], opener: number | undefined): boolean {
  const { sentence } = claims[parts[0]!]!
  return parts.length > 2 && (opener === undefined || opener === sentences[sentence]!.start) && inSentence.get(sentence)!.length === parts.length
}

const SMALL = 10

/** What speaks against a list that another figure begins. */
const BEGAN = 9

// An opener stands before an earlier figure of the list, and none before this one.
function began(told: Told, whole: number, first: number, inner = (_at: number) => false): boolean {
  const { claims } = told
  if (openerBefore(told, first) !== undefined) return false
  const opener = openers(told, claims[first]!.sentence).find(({ at, named }) => at >= claims[whole]!.end && at < claims[first]!.start && named === undefined)
  // 其中防暑146处、用电98处；当场整改262处、限期整改55处: another way of sorting.
  if (!opener || (isPair(told, first) && told.text.slice(opener.at, claims[first]!.start).includes('；'))) return false
  for (let at = whole + 1; at < first; at++) if (claims[at]!.start >= opener.at && comparable(claims[at]!, claims[first]!) && !inner(at)) return true
  return false
}

// 当场整改262处、限期整改55处
function isPair({ claims }: Told, first: number): boolean {
  const next = claims.slice(first + 1, first + 3).find((claim) => comparable(claim, claims[first]!))
  return COMPLEMENTS.some(([a, b]) => claims[first]!.before.includes(a!) && next?.before.includes(b!))
}

function near(skipped: number): number {
  return skipped === 0 ? 2 : -Math.min(4, skipped)
}

/** What speaks for a row to be the parts of a whole told behind it. */
export function asTotal(told: Told, row: Row, parts: readonly number[], whole: number): number {
  const { claims } = told
  const [first, last] = [parts[0]!, parts.at(-1)!]
  let weight = rowWeight(told, row, parts, whole)
  const word = totalSaid(told, whole)
  weight += word > 0 ? word : (openerBefore(told, first)?.whole ?? true) ? -1 : -4
  const announced = announcedBefore(told, whole)
  if (announced !== null) weight += announced === parts.length ? 4 : -2
  if (namesAll(told, { parts, whole })) weight += 6
  if (isOfKinds(told, parts, whole)) weight += KINDS
  // A table in lines: its total has the noun of its column.
  if (row.as === 'column') return weight
  if (row.as === 'gapped') return weight + (parts.length === row.figures.length ? 3 : -20)
  const skipped = countBetween(told, last, whole)
  weight += skipped === 0 ? 1 : -2 * skipped
  if (skipped === 0 && parts.every((at, place) => place === 0 || joined(told, parts[place - 1]!, at))) weight += 1
  weight -= (word > 3 ? 2 : 4) * (claims[whole]!.sentence - claims[last]!.sentence)
  if (claims[whole]!.planned !== claims[first]!.planned) weight -= 3
  if (row.as === 'shares' && word === 0) weight -= 20
  if (row.as === 'covered') weight += 4
  if (word === 0 && /^[、和及]/.test(claims[whole]!.before)) weight -= 4
  if (row.as === 'plain' && isOneMore(told, parts, whole)) weight -= ONE_MORE
  return weight
}

/** 好的87家、较好的42家、差的9家，好和较好的共129家: the parts that it names, in full or by their first words. */
export function namesAll({ claims, text }: Told, { parts, whole }: { parts: readonly number[]; whole: number }): boolean {
  const before = text.slice(Math.max(claims[whole]!.clause.start, claims[parts.at(-1)!]!.end), claims[whole]!.start)
  const names = parts.map((at) => claims[at]!.before.replace(/^[，、；：其中]+/, '').replace(/的$/, ''))
  const called = (name: string) => before.includes(name) || (name.length > 3 && before.includes(name.slice(0, -2)))
  return whole > parts.at(-1)! && names.every((name) => name.length > 0 && called(name))
}

// 4个社区联合会、2个楼宇联合会、1个商圈联合会，|7个联合会全部挂牌: kinds of one thing, and then the thing.
function isOfKinds(told: Told, parts: readonly number[], whole: number): boolean {
  const noun = nounAfter(told, whole)
  const kinds = new Set(parts.map((at) => nounAfter(told, at)))
  return noun.length > 1 && kinds.size === parts.length && [...kinds].every((kind) => kind.length > noun.length && kind.includes(noun))
}

/** What speaks for kinds of a thing to make the things that are told behind them. */
const KINDS = 5

// 村联合工会102个，企业工会131个，机关工会233个: one more of the list.
function isOneMore(told: Told, parts: readonly number[], whole: number): boolean {
  return whole > parts.at(-1)! && totalSaid(told, whole) === 0 && oneKind(told, [...parts, whole])
}

/** What speaks against one more of a list to be its total. */
const ONE_MORE = 14

/** The sum that each part is known to be of. */
export type Known = ReadonlyMap<number, { parts: readonly number[]; whole: number }>

/** What the sums that are known add to this one: parts of theirs no longer stand between, and a column beside theirs is meant as theirs is. */
export function besides(told: Told, { parts, whole }: { parts: readonly number[]; whole: number }, known: Known): number {
  if (known.size === 0) return 0
  const first = parts[0]!
  let weight = 0
  if (whole < first) {
    const inner = (at: number) => {
      const other = known.get(at)
      return other !== undefined && !other.parts.includes(whole) && (other.whole !== whole || other.parts[0] !== first)
    }
    weight += near(countBetween(told, whole, first, inner)) - near(countBetween(told, whole, first))
    if (began(told, whole, first) && !began(told, whole, first, inner)) weight += BEGAN
  }
  // The total beside it says that this one is no more of its list, either.
  if ([...known.values()].some((other) => isColumnOf(other, { parts, whole }))) weight += isOneMore(told, parts, whole) ? 4 + ONE_MORE : 4
  return weight
}

// 协议2份，覆盖企业44家、职工1870人；协议21份，职工1430人；总数23份，职工3300人: each part follows one of the other sum, or goes before it, as the wholes do.
function isColumnOf(other: { parts: readonly number[]; whole: number }, { parts, whole }: { parts: readonly number[]; whole: number }): boolean {
  if (other.parts.length !== parts.length || other.whole === whole || (other.whole > other.parts[0]!) !== (whole > parts[0]!)) return false
  const [last, next] = parts[0]! < other.parts[0]! ? [parts, other.parts] : [other.parts, parts]
  return last.every((at, place) => at < next[place]! && next[place]! < (last[place + 1] ?? Infinity))
}

// What was before, what it has grown by and what was planned do not stand between a whole and its parts.
function countBetween(told: Told, a: number, b: number, inner = (_at: number) => false): number {
  const { claims } = told
  let count = 0
  for (let at = a + 1; at < b; at++) if (comparable(claims[at]!, claims[b]!) && !isBase(told, at) && !isDelta(told, at) && !inner(at)) count++
  return count
}
