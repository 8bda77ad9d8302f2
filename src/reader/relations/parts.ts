import { total } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import { beginning, listed } from '../lookup.ts'
import type { Sentence } from '../sentences.ts'
import { OPENERS, OVERLAPPING, RETURNS } from '../words/relations.ts'
import { addsUp, comparable, REACH, readable, type Relation } from './relation.ts'

/** 其中 and its like: the figures behind it are parts of a figure before it, and add up to it where the text splits it whole. */
export function parts(text: string, list: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const bySentence = Map.groupBy(claims.map((_, index) => index), (index) => claims[index]!.sentence)
  return list.flatMap((sentence, number) => {
    const own = bySentence.get(number) ?? []
    if (own.length === 0) return []
    const continues = number > 0 && list[number - 1]!.paragraph === sentence.paragraph
    return inSentence(text, sentence, own, continues ? bySentence.get(number - 1) ?? [] : [], claims)
  })
}

const OPENER = beginning(Object.entries(OPENERS))
const RETURN = beginning(listed(RETURNS))

// Openers are taken from the last to the first, so that the inner list has its parts before the outer one counts them.
function inSentence(text: string, sentence: Sentence, own: readonly number[], before: readonly number[], claims: readonly Claim[]): Relation[] {
  const found: Relation[] = []
  const taken = new Set<number>()
  const opened = openers(text, sentence)
  for (const { at, whole } of opened.toReversed()) {
    const nested = at > opened[0]!.at
    const first = own.findIndex((index) => claims[index]!.start >= at)
    const split = first < 0 ? own.length : first
    const inside = own.slice(split, split + REACH).filter((index) => !taken.has(index) && readable(claims[index]!))
    const outside = own.slice(Math.max(0, split - REACH), split)
    const candidates = (outside.length === 0 ? before : outside).filter((index) => readable(claims[index]!))
    for (const group of groups(inside, claims)) {
      const known = candidates.filter((index) => comparable(claims[index]!, claims[group[0]!]!))
      const last = known.at(-1)
      // An inner 2家，其中 means the figure right before it, and no other that happens to fit.
      const wholes = nested && last !== undefined && /^[^\u4e00-\u9fff]*$/.test(text.slice(claims[last]!.end, at)) ? [last] : known
      const relations = related(text, nested ? upToReturn(text, group, claims) : group, wholes, claims, whole)
      for (const relation of relations) for (const index of relation.figures) taken.add(index)
      found.push(...relations)
    }
  }
  return found
}

function openers(text: string, { start, end }: Sentence): { at: number; whole: boolean }[] {
  const found = []
  for (let at = start; at < end; at++) {
    const word = OPENER(text, at)
    // 含 opens parts only behind a comma or bracket; elsewhere it ends another word.
    if (!word || (word.word.length === 1 && !/[（(，：]/.test(text[at - 1] ?? ''))) continue
    found.push({ at, whole: word.says.whole })
    at += word.word.length - 1
  }
  return found
}

// Figures of one unit, in order: 工伤15起，金额…元，劳资33起，金额…元 are two lists.
function groups(indexes: readonly number[], claims: readonly Claim[]): number[][] {
  const found: number[][] = []
  for (const index of indexes) {
    const group = found.find((members) => comparable(claims[members[0]!]!, claims[index]!))
    if (group) group.push(index)
    else found.push([index])
  }
  return found
}

function related(text: string, group: readonly number[], wholes: readonly number[], claims: readonly Claim[], whole: boolean): Relation[] {
  const nearest = wholes.at(-1)
  if (nearest === undefined) return []
  const made = group.length > 1 ? wholes.findLast((candidate) => addsUp(claims, group, candidate)) : undefined
  if (made !== undefined) {
    // Of several equal wholes the first told is the one the sentence is about.
    const told = wholes.find((index) => claims[index]!.value === claims[made]!.value)!
    return [{ kind: 'sum', figures: [...group], total: told, holds: true, sure: true }]
  }
  if (closed(text, group, claims)) return [{ kind: 'sum', figures: [...group], total: nearest, holds: false, sure: false }]
  const listed = simpleList(text, group, claims)
  const exclusive = !listed.map((index) => claims[index]!).some(({ before, after }) => OVERLAPPING.some((word) => before.includes(word) || after.startsWith(word)))
  if (listed.length > 1 && (whole || (exclusive && (oneKind(listed, claims) || over(listed, nearest, claims))))) {
    return [{ kind: 'sum', figures: listed, total: nearest, holds: false, sure: whole }]
  }
  return listed.map((index) => ({ kind: 'part_of', figures: [index], total: nearest, holds: claims[index]!.low <= claims[nearest]!.high, sure: true }))
}

// An inner list ends where 还有 goes back to the outer one.
function upToReturn(text: string, group: readonly number[], claims: readonly Claim[]): number[] {
  const end = group.findIndex((index, at) => at > 0 && returnsBetween(text, claims[group[at - 1]!]!.end, claims[index]!.start))
  return end < 0 ? [...group] : group.slice(0, end)
}

// 其中3家…，另一家…; 其中…，还有2家…: who names the rest has named all.
function closed(text: string, group: readonly number[], claims: readonly Claim[]): boolean {
  if (group.length < 2) return false
  const [before, last] = group.slice(-2).map((index) => claims[index]!) as [Claim, Claim]
  return text[last.start - 1] === '另' || returnsBetween(text, before.end, last.start)
}

function returnsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (RETURN(text, at)) return true
  return false
}

// The list ends where a clause tells a deed of its own: 其中女工20人，组织培训50人.
function simpleList(text: string, group: readonly number[], claims: readonly Claim[]): number[] {
  let length = 1
  while (length < group.length) {
    const claim = claims[group[length]!]!
    if (claim.before.length > 14 || claim.verbs.length > 0 || returnsBetween(text, claims[group[length - 1]!]!.end, claim.start)) break
    length++
  }
  return group.slice(0, length)
}

// 村联合工会11个，企业工会48个: names with one head split a whole by kind.
function oneKind(listed: readonly number[], claims: readonly Claim[]): boolean {
  const heads = listed.map((index) => claims[index]!.before.replace(/[\s的有为共]+$/, '').slice(-2))
  return heads[0]!.length === 2 && heads.every((head) => head === heads[0])
}

function over(listed: readonly number[], whole: number, claims: readonly Claim[]): boolean {
  return total(listed.map((index) => claims[index]!)).low > claims[whole]!.high && listed.every((index) => claims[index]!.low <= claims[whole]!.high)
}
