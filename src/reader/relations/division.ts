import { beginning, listed } from '../lookup.ts'
import { OVERLAPPING, OVERLAPPING_PEOPLE, REMAINDER, RETURNS } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import { closest, most, nearly, over, slightlyOver } from './nearness.ts'
import { nounBefore } from './noun.ts'
import type { Opener } from './openers.ts'
import type { Relation } from './relation.ts'
import { between, isListed, type Told } from './told.ts'

/** `inside`: the whole stands in the same sentence. `divided`: a row of the same length beside this one adds up to its whole. */
type How = Opener & { inside: boolean; divided: boolean }

/** What a group of figures in one unit is to the wholes told before it: all its parts, some of them, or parts that do not add up. */
export function divided(told: Told, group: readonly number[], known: readonly number[], how: How): Relation[] {
  const { claims } = told
  // 三个镇分别为61个、48个、39个: the three are those that are told of.
  const wholes = how.whole ? known.filter((index) => claims[index]!.value !== enumeration(told, group)) : known
  // 分别有85名和76名参加，共161名: the whole of these stands behind them.
  if (how.whole && group.some((index, at) => at > 1 && addsUp(claims, group.slice(0, at), index))) return []
  const nearest = wholes.at(-1)
  if (nearest === undefined) return []
  const list = how.divided || how.all ? [...group] : simpleList(told, group, nearest)
  // …其他6件: no head of the list is all of it.
  const run = upToSemicolon(told, group)
  const ended = run.findIndex((index, at) => at > 0 && LAST.test(claims[index]!.before))
  for (let length = group.length; length > Math.max(1, ended); length--) {
    const head = group.slice(0, length)
    // 4个，2个，2个 of one kind: the first two are not all, though they would make the whole.
    if (length < list.length && oneKind(told, list)) continue
    const made = wholes.findLast((candidate) => addsUp(claims, head, candidate))
    if (made === undefined) continue
    // Of several equal wholes the first told is the one the sentence is about.
    const first = wholes.find((index) => claims[index]!.value === claims[made]!.value)!
    return [{ kind: 'sum', figures: head, total: first, holds: true, sure: true }]
  }
  if (ended > 0) {
    const list = run.slice(0, ended + 1)
    const meant = how.far ? closest(told, list, wholes) : nearest
    return meant === undefined ? [] : [{ kind: 'sum', figures: list, total: meant, holds: false, sure: false }]
  }
  if (closed(told, run)) return [{ kind: 'sum', figures: [...run], total: nearest, holds: false, sure: false }]
  const mayOverlap = list.some((index) => overlapping(told, index))
  const exclusive = sexes(told, list) || !mayOverlap
  if (how.far) {
    const almost = list.length > 1 ? closest(told, list, wholes) : undefined
    return almost === undefined ? [] : [{ kind: 'sum', figures: list, total: almost, holds: false, sure: false }]
  }
  if (how.whole && !how.inside) return []
  // 劳模72名、一线职工744名、快递员154名 of 960名: people of several kinds, but all of them and ten more.
  const slips = slightlyOver(told, list, nearest)
  const meant = () => (oneKind(told, list) && most(told, list, nearest)) || over(told, list, nearest) || nearly(told, list, nearest)
  if (list.length > 1 && (how.whole || how.divided || (exclusive && meant()) || slips)) {
    return [{ kind: 'sum', figures: list, total: nearest, holds: false, sure: how.whole }]
  }
  if (how.whole) return []
  return list.flatMap((index): Relation[] => {
    // 职工…人，会员…人，其中女职工…人: of several wholes the one with its noun.
    const noun = nounBefore(told, index)
    const own = wholes.findLast((at) => nounBefore(told, at).length > 1 && noun.endsWith(nounBefore(told, at)))
      ?? (how.inside || noun.length < 3 ? undefined : wholes.findLast((at) => nounBefore(told, at).length > 2 && nounBefore(told, at).endsWith(noun.slice(-2))))
    // 宫颈疾病87人、乳腺疾病152人，其中需治疗23人: of both.
    if (own === undefined && isListed(told, nearest)) return []
    const whole = own ?? nearest
    // 农村学校33个工会中，有活动室的21个，…，城区学校25个工会: beside the whole, and no part of it.
    const [one, other] = [noun, nounBefore(told, whole)]
    if (how.named !== undefined && one.length > 2 && one.length === other.length && one !== other && one.slice(-2) === other.slice(-2)) return []
    const holds = claims[index]!.low <= claims[whole]!.high
    return holds || how.inside ? [{ kind: 'part_of', figures: [index], total: whole, holds, sure: true }] : []
  })
}

// People may be several of these at once; contracts and courses for them are not.
function overlapping({ claims }: Told, index: number): boolean {
  const { before, after, quantity } = claims[index]!
  const words = quantity === 'person' || quantity === 'other' ? [...OVERLAPPING, ...OVERLAPPING_PEOPLE] : OVERLAPPING
  return words.some((word) => before.includes(word) || after.startsWith(word))
}

// 其中顶板14条、机电17条、其他5条: the last of a list of all.
const LAST = new RegExp(`^[、，；和及]?(?:${REMAINDER.join('|')})`)

// How many stand in one run between 、 and 和.
function enumeration(told: Told, group: readonly number[]): number {
  let length = 1
  while (length < group.length && /^[、，和及与]$/.test(between(told, group[length - 1]!, group[length]!))) length++
  return length
}

// 其中A 9张，B 5张，C 4张；已整改15张: a list that began with commas ends at the first semicolon.
function upToSemicolon(told: Told, group: readonly number[]): readonly number[] {
  const end = group.findIndex((index, at) => at > 0 && between(told, group[at - 1]!, index).includes('；'))
  return end < 2 ? group : group.slice(0, end)
}

// 其中3家…，另一家…; 其中…，还有2家…: who names the rest has named all.
function closed(told: Told, group: readonly number[]): boolean {
  if (group.length < 2) return false
  const [before, last] = group.slice(-2) as [number, number]
  return told.text[told.claims[last]!.start - 1] === '另' || returnsBetween(told, before, last)
}

const RETURN = beginning(listed(RETURNS))

/** Whether 还有, 其余 and their like stand between two figures. */
export function returnsBetween({ text, claims }: Told, first: number, second: number): boolean {
  for (let at = claims[first]!.end; at < claims[second]!.start; at++) if (RETURN(text, at)) return true
  return false
}

// The list ends where a clause tells a deed of its own: 其中女工20人，组织培训50人.
function simpleList(told: Told, group: readonly number[], whole: number): number[] {
  const deeds = [...told.claims[group[0]!]!.verbs, ...told.claims[whole]!.verbs]
  let length = 1
  while (length < group.length) {
    const claim = told.claims[group[length]!]!
    const [last, next] = [group[length - 1]!, group[length]!]
    // 没有开设账户的9个 names a kind, and tells no deed of its own.
    const ownDeed = !/的(?:有)?$/.test(claim.before) && claim.verbs.some((verb) => !deeds.includes(verb)) && !oneKind(told, [group[0]!, next])
    const parted = between(told, last, next).includes('；') && !parallel(told, last, next)
    if (ownDeed || claim.before.length > 14 || parted || returnsBetween(told, last, next)) break
    length++
  }
  return group.slice(0, length)
}

// 女会员1752人，占35%；外来工会员2003人，占40%, or 覆盖企业765家；…覆盖企业118家: the next row says the same of its own part.
function parallel(told: Told, last: number, next: number): boolean {
  const { claims } = told
  const share = (index: number) => claims[index + 1]?.quantity === 'percent' && /占(?:比)?$/.test(claims[index + 1]!.before)
  const noun = nounBefore(told, next)
  return (share(last) && share(next)) || (noun.length > 1 && noun === nounBefore(told, last))
}

// 村联合工会11个，企业工会48个: names with one head split a whole by kind.
function oneKind(told: Told, list: readonly number[]): boolean {
  const { claims } = told
  // 覆盖企业765家；…覆盖企业118家: what is said again of each row names no kind.
  if (new Set(list.map((index) => nounBefore(told, index))).size < list.length && list.some((index) => nounBefore(told, index) !== '')) return false
  const heads = list.map((index) => claims[index]!.before.replace(/[\s的有为共]+$/, '').slice(-2))
  return heads[0]!.length === 2 && heads.every((head) => head === heads[0])
}

// 男28人、女18人: nobody is both.
function sexes({ claims }: Told, list: readonly number[]): boolean {
  return list.length === 2 && ['男', '女'].every((sex) => list.filter((index) => claims[index]!.before.includes(sex)).length === 1)
}
