import { beginning, listed } from '../../lookup.ts'
import { COMPLEMENTS, REMAINDER } from '../../words/relations.ts'
import { DEEDS } from '../../words/verbs.ts'
import type { Misfit } from './misfit.ts'
import { nearness } from './nearness.ts'
import { overlapping } from './overlapping.ts'
import { isPlain } from '../plain.ts'
import { oneKind } from './row-weight.ts'
import { between, comparable, isCount, type Told } from '../told.ts'
import { totalSaid } from './total-words.ts'

/**
 * 投入资金42万元，县总工会补助20万元，镇财政配套12万元，企业自筹8万元。 With no 其中 before it a list is held against its whole only where it fills the
 * sentence behind it, or all of it that counts in one unit: nothing but names and figures.
 */
export function unopened(told: Told): Misfit[] {
  return [...told.inSentence].flatMap(([sentence, own]): Misfit[] => {
    const counts = own.filter((at) => isCount(told.claims[at]!))
    return splits(told, sentence, counts).flatMap(([whole, ...parts]): Misfit[] => {
      if (whole === undefined || !isList(told, whole, parts)) return []
      const kinds = oneKind(told, parts) || announced(told, whole, parts[0]!)
      return [{ parts, whole, weight: said(told, whole, parts) + nearness(told, parts, whole, { kinds }) }]
    })
  })
}

// Each a whole with its parts.
function splits(told: Told, sentence: number, counts: readonly number[]): number[][] {
  const { claims } = told
  const like = (at: number, other: number) => comparable(claims[at]!, claims[other]!)
  const end = counts.findIndex((at) => !like(at, counts[0]!))
  const from = counts.findIndex((at, place) => totalSaid(told, at) > 0 && counts.slice(place).every((other) => like(at, other)))
  const isPrize = (at: number) => /奖(?:项)?$/.test(claims[at]!.before)
  const first = counts.findIndex((at) => /[特一]等奖$/.test(claims[at]!.before))
  const behind = counts.findIndex((at, place) => place > first && !isPrize(at))
  const before = wholeBefore(told, sentence, counts)
  return [
    ...(before === undefined ? [] : [[before, ...counts]]), [...counts],
    // 处理争议44件，工伤赔偿17件，拖欠工资21件，解除合同8件，帮助139名职工…; but behind 村联合工会12家（覆盖职工133人） the list goes on.
    ...(end > 0 && !/[（(]/.test(between(told, counts[end - 1]!, counts[end]!)) ? [counts.slice(0, end)] : []),
    // 建成驿站11个，共投入68万元，街道自筹45万元，区总补助25万元
    ...(from > 0 ? [counts.slice(from)] : []),
    // 来了68人，得奖的15人，一等奖3人，二等奖5人，三等奖8人
    ...(first > 1 && /奖/.test(claims[counts[first - 1]!]!.before) ? [counts.slice(first - 1, behind < 0 ? undefined : behind)] : []),
  ]
}

// 全镇有企业46家。A类12家，B类20家，C类14家。
function wholeBefore(told: Told, sentence: number, [first]: readonly number[]): number | undefined {
  const { claims, inSentence, sentences } = told
  const before = sentences[sentence - 1]?.paragraph === sentences[sentence]!.paragraph ? inSentence.get(sentence - 1) ?? [] : []
  const like = before.filter((at) => first !== undefined && comparable(claims[at]!, claims[first]!) && isPlain(told, at))
  return like.length === 1 ? like[0] : undefined
}

const DEED = beginning(listed(DEEDS))

/** No name in a mere list is longer than this, in characters. */
const SHORT = 10

// Figures of one unit right behind one another, each with a short name; deeds (走访86家，建会40家) only where the words say that they are all.
function isList(told: Told, whole: number, parts: readonly number[]): boolean {
  const { claims, text } = told
  const names = namesOf(told, parts)
  const one = parts.every((at, place) => isPlain(told, at) && comparable(claims[at]!, claims[whole]!) && at === parts[0]! + place && claims[at]!.planned === claims[whole]!.planned)
  // 14个分工会全部建成“职工小家”，先进小家6个、合格小家9个: all of them are sorted.
  const all = parts.length > 1 && oneKind(told, parts) && /^[\u4e00-\u9fff]{0,8}(?:全部|全都|均|都)/.test(text.slice(claims[whole]!.end, claims[parts[0]!]!.start))
  if (parts.length < 2 || !one || !isPlain(told, whole) || isRow(told, whole, parts) || (!all && parts.some((at) => overlapping(told, at)))) return false
  // 欠缴8.7万元，其中1万元是去年的: of the one before it.
  if (names.slice(1).some((name) => name.startsWith('其中'))) return false
  if (names.some((name) => name.length === 0 || name.length > SHORT) || text.slice(claims[parts[0]!]!.end, claims[parts.at(-1)!]!.start).includes('；')) return false
  // 共支出8.6万元：走访慰问4.2万元，大病救助2.5万元，助学1.9万元
  const drawnUp = totalSaid(told, whole) > 0 && announced(told, whole, parts[0]!)
  if (all || drawnUp || closed(names) || complement(names)) return true
  if (!names.some(tellsDeed)) return parts.length > 2 || isFunded(told, whole)
  return parts.length > 2 && kinds(names) && isTooMuch(told, whole, parts)
}

// 解答工资方面的问题38个，社保方面的27个，其他9个 of 85人次: the first is one of them, named as they are, or all of them make what stands before.
function isRow({ claims }: Told, whole: number, parts: readonly number[]): boolean {
  const kind = /[\u4e00-\u9fff]{2}的$/.exec(claims[parts[0]!]!.before)?.[0]
  const made = [whole, ...parts].reduce((sum, at) => sum + claims[at]!.low, 0)
  const before = claims.slice(Math.max(0, whole - 3), whole)
  return (kind !== undefined && claims[whole]!.before.includes(kind)) || before.some(({ low, quantity }) => low === made && quantity !== 'percent')
}

function said(told: Told, whole: number, parts: readonly number[]): number {
  const names = namesOf(told, parts)
  const deeds = kinds(names) && isTooMuch(told, whole, parts) ? 2 : 0
  const list = [announced(told, whole, parts[0]!), closed(names), complement(names)].filter(Boolean).length * 3
  return 3 + deeds + list + (oneKind(told, parts) ? 1 : 0) + (parts.length > 3 ? 1 : 0)
}

// 共投入68万元: whatever is told of money behind it is where it came from, or what it was for.
function isFunded(told: Told, whole: number): boolean {
  return told.claims[whole]!.quantity === 'money' && totalSaid(told, whole) > 0
}

// 办了三回培训：竹编一回，厨艺一回，电工两回
function announced({ claims, text }: Told, whole: number, first: number): boolean {
  return /^[^，。；、]{0,8}：/.test(text.slice(claims[whole]!.end, claims[first]!.start))
}

function namesOf({ claims }: Told, parts: readonly number[]): string[] {
  return parts.map((at) => claims[at]!.before.replace(/^[，、；：。（\s]+|[有为共\s]+$/g, ''))
}

function tellsDeed(name: string): boolean {
  return [...name].some((_, at) => DEED(name, at) !== null)
}

// 进入仲裁程序的4条，进入诉讼程序的2条，还在协商的2条: 的 makes a kind of a deed.
function kinds(names: readonly string[]): boolean {
  return names.every((name) => name.endsWith('的'))
}

// All of them, and not some of them: 满意的371份，基本满意的152份，不满意的54份 of 523 have another total.
function isTooMuch({ claims }: Told, whole: number, parts: readonly number[]): boolean {
  const made = parts.reduce((sum, at) => sum + claims[at]!.low, 0)
  return made > claims[whole]!.high && made - claims[parts.at(-1)!]!.low < claims[whole]!.low
}

function closed(names: readonly string[]): boolean {
  return REMAINDER.some((word) => names.at(-1)!.startsWith(word))
}

// 已换届22家，未换届3家; 因事请假5名，实到115名
function complement(names: readonly string[]): boolean {
  const [one = '', other = ''] = names
  const done = /^已(..)/.exec(one)?.[1]
  const pair = done !== undefined && /^[未没]/.test(other) && other.includes(done)
  return names.length === 2 && (pair || COMPLEMENTS.some(([a, b]) => (one.includes(a!) && other.includes(b!)) || (one.includes(b!) && other.includes(a!))))
}
