import type { Claim } from './claim.ts'
import { beginning, ending, listed, type Lookup } from './lookup.ts'
import { readDate } from './time/read-date.ts'
import type { Sentence, Span } from './sentences.ts'
import { LEADS, LEVELS, NO_NAME, OWN, TAILS } from './words/scopes.ts'
import { DEEDS } from './words/verbs.ts'

/** A name in the registers with the other ways to write it. */
export type Name = { name: string; aliases: readonly string[] }

/**
 * Whose each figure is, where it is not the reporting union's own: the village, the firm, 全县; else null. It is told at the head
 * of a clause or of an item, and holds to the end of the sentence, or of the clause where it was an item of a list.
 */
export function scopes(text: string, claims: readonly Claim[], list: readonly Sentence[], own: string, names: readonly Name[] = []): (string | null)[] {
  const known = knowing(own, names)
  const told = new Map<number, Told[]>()
  return claims.map(claim => {
    if (claim.cell) return claim.cell.whose
    const { sentence } = claim
    if (!told.has(sentence)) told.set(sentence, tellings(text, list[sentence]!, known))
    const last = told.get(sentence)!.findLast(one => one.at <= claim.start && claim.start < one.until)
    return last?.whose ?? null
  })
}

type Told = { at: number; until: number; whose: string | null }
type Known = Lookup<string | null>

/** Names of the registers and what the union calls itself; a name that holds the union's own is not another's. */
function knowing(own: string, names: readonly Name[]): Known {
  const stem = bare(own)
  const level = LEVELS.findIndex(row => row.some(word => stem.endsWith(word)))
  const others = names.filter(({ name }) => name !== own).flatMap(({ name, aliases }) => [name, bare(name), ...aliases].map(word => [word, name] as const))
  const wide = level < 0 ? [] : LEVELS.flatMap((row, i) => row.map(word => [`全${word}`, i === level ? null : `全${word}`] as const))
  const ours = [...OWN, own, stem].map(word => [word, null] as const)
  return beginning<string | null>([...others, ...wide, ...ours].filter(([word]) => word.length > 1))
}

/** 石湾村 of 石湾村联合工会. */
function bare(name: string): string {
  return name.replace(/(?:总工会|联合工会|工会联合会|工会委员会|工会)$/, '')
}

function tellings(text: string, sentence: Sentence, known: Known): Told[] {
  const found: Told[] = []
  for (const clause of sentence.clauses) {
    const told = found.length
    for (const { at, item } of heads(text, clause)) {
      const whose = whoseAt(text, at, clause.end, known)
      // 组织中心小学、卫生院、青石中学举行球赛: those of a list that a deed opens are who took part in it.
      const opened = !item || found.length > told || text.startsWith('其中', clause.start) || /\d/.test(text.slice(clause.start, at))
      if (whose !== undefined && opened) found.push({ at, until: item ? clause.end : sentence.end, whose })
    }
  }
  return found
}

/** Where a name may open: the clause behind its words of time, and the items of a list in it. */
function* heads(text: string, { start, end }: Span): Generator<{ at: number; item: boolean }> {
  let item = false
  for (let at = start; at >= 0 && at < end; item = true) {
    const opened = opening(text, at, end)
    yield { at: opened, item: item || text.startsWith('其中', at) }
    const next = text.indexOf('、', at)
    at = next < 0 || next >= end ? -1 : next + 1
  }
}

const LEAD = beginning(listed(LEADS))

function opening(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    const past = readDate(text, at)?.end ?? at + (LEAD(text, at)?.word.length ?? 0)
    if (past === at || past >= end) return at
    at = past
    while (/[\s，：]/.test(text[at] ?? '') && at < end) at++
  }
}

/** A name, or null where the union speaks of itself; undefined where neither is told. */
function whoseAt(text: string, at: number, end: number, named: Known): string | null | undefined {
  const word = named(text, at)
  if (!word) return nameAt(text, at, end)
  const after = text.slice(at + word.word.length, at + word.word.length + 2)
  return after.startsWith('等') || isCounted(word.word, after) ? undefined : word.says
}

/** 机关工会1个: right before its number, a union is what is counted and not whose it is. */
function isCounted(word: string, after: string): boolean {
  return word.endsWith('工会') && /^[共有达为]?[\d０-９一二三四五六七八九十两百]/.test(after)
}

/** No name is longer. */
const LONGEST = 18
const TOWNS = LEVELS.find(row => row.includes('镇'))!
const TAIL = ending(Object.entries(TAILS))
const NONE = beginning([...listed(NO_NAME), ...listed(DEEDS)])

/** A name that no register has, by its tail: 石湾村, 某纺织厂. */
function nameAt(text: string, at: number, end: number): string | undefined {
  for (let to = at + 2; to <= Math.min(end, at + LONGEST); to++) {
    const tail = TAIL(text, to)
    if (!tail || tail.says.includes(text[to] ?? ' ')) continue
    return text[to] !== '等' && !MASKED.test(text.slice(at, to)) && isName(text.slice(at, to - tail.word.length)) ? text.slice(at, to) : undefined
  }
  return undefined
}

/** XX街道 is the union itself, whose name was left out. */
const MASKED = new RegExp(`^[xX×*＊]+(?:${TOWNS.join('|')})$`)

function isName(stem: string): boolean {
  if (stem !== '某' && !/^[\p{Script=Han}A-Za-z*×]{2,12}$/u.test(stem)) return false
  for (let at = 0; at < stem.length; at++) if (NONE(stem, at)) return false
  return true
}
