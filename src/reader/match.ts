import { likeness, type Surroundings } from './likeness.ts'
import type { Meaning } from './vocabulary.ts'
import { doing, joining } from './words/doing.ts'

/** A figure of a text as matching needs it; units as printed. */
export type Said = { unit: string; quantity: string; sentence: number; planned: boolean } & Surroundings
/** What a figure may mean, with a score in 0…2, and what speaks for it: its own words, the whole or the part it stands under, a share's base. */
export type Match = { meaning: Meaning; score: number; by: By }
export type By = 'words' | 'part' | 'carried' | 'share'

const ENOUGH = 0.66
const CLOSE = 0.08

/**
 * Finds for each figure what it may mean, best first, by its words alone: never by its value, or a wrong digit would
 * find another meaning. A 其中 is read under the figure before it, a bare amount under the thing before it.
 */
export function match(figures: readonly Said[], meanings: readonly Meaning[]): Match[][] {
  const all: Match[][] = []
  const close: Match[][] = []
  const wholes = new Map(meanings.filter(m => m.split === undefined).map(m => [m.indicator, m]))
  for (const [i, said] of figures.entries()) {
    const earlier = sameSentence(figures, close, i)
    const scored = meanings.filter(m => unitFits(said, m)).map(meaning => ({ meaning, ...scoreOf(said, meaning, earlier, wholes) })).filter(m => m.score >= ENOUGH)
    all.push(scored.sort((a, b) => b.score - a.score || a.meaning.breadth - b.meaning.breadth))
    close.push(likely(all.at(-1)!))
  }
  return all
}

/** Those that fit about as well as the best. */
export function likely(matches: readonly Match[]): Match[] {
  return matches.filter(m => m.score > matches[0]!.score - CLOSE)
}

type Earlier = { said: Said; matches: Match[] }[]

function sameSentence(figures: readonly Said[], matched: readonly Match[][], i: number): Earlier {
  const list: Earlier = []
  for (let j = i - 1; j >= 0 && figures[j]!.sentence === figures[i]!.sentence; j--) list.push({ said: figures[j]!, matches: matched[j]! })
  return list
}

function scoreOf(said: Said, meaning: Meaning, earlier: Earlier, wholes: ReadonlyMap<string, Meaning>): { score: number; by: By } {
  const own = Math.max(...meaning.names.map(name => likeness(name, said, meaning.level && meaning.split === undefined && !said.planned)), 0)
  const other = unexplained(said.near, meaning, joining) || (meaning.level && unexplained(said.near, meaning, doing)) || repeated(said, meaning, earlier)
  const scores: Record<By, number> = {
    words: own - (other ? 0.5 : 0), part: partScore(said, meaning, earlier), carried: carriedScore(said, meaning, earlier), share: shareScore(said, meaning, earlier, wholes),
  }
  const by = (Object.keys(scores) as By[]).reduce((best, one) => scores[one] > scores[best] ? one : best)
  return { score: scores[by] <= 0 ? 0 : scores[by] + kinship(meaning, earlier), by }
}

/** Two items of one split are never the same part: 愿意建的3家，再努力愿建的6家. */
function repeated(said: Said, meaning: Meaning, earlier: Earlier): boolean {
  return meaning.split !== undefined && earlier.some(e => e.said.unit === said.unit && e.matches[0]?.meaning === meaning)
}

/** A list goes on with the same thing: 新建村联合工会2个、企业工会5个. */
function kinship(meaning: Meaning, earlier: Earlier): number {
  const last = earlier[0]?.matches.map(m => m.meaning) ?? []
  return last.some(m => m.indicator === meaning.indicator) ? 0.1 : last.some(m => m.ledger === meaning.ledger) ? 0.05 : 0
}

/** 其中外来务工人员56人: a part of the figure before it, which the part's own words alone would not tell. */
function partScore(said: Said, meaning: Meaning, earlier: Earlier): number {
  if (!meaning.whole) return 0
  const under = earlier.find(e => e.matches.some(m => m.meaning.indicator === meaning.whole && m.meaning.split === undefined))
  if (!under) return 0
  const names = meaning.split === undefined ? [...meaning.asPart, ...meaning.names] : meaning.names
  // Named right here: what was said of an earlier figure names none of this one.
  const fit = Math.max(...names.map(name => likeness(name, said, false, '')), 0)
  return fit === 0 ? 0 : fit + 0.25
}

/** 工伤15起597752元: a figure without words of its own speaks of the part named before it. */
function carriedScore(said: Said, meaning: Meaning, earlier: Earlier): number {
  if (meaning.split === undefined || !/^[、，\s]*(?:涉及)?(?:金额|标的|款项|计|共)*$/.test(said.near)) return 0
  const before = earlier[0]?.matches.find(m => m.meaning.split === meaning.split && m.meaning.ledger === meaning.ledger)
  const wholeTold = earlier.some(e => e.matches.some(m => m.meaning.indicator === meaning.indicator && m.meaning.split === undefined))
  return before ? wholeTold ? 1.1 : 0.8 : 0
}

/** 女会员2696人，占52.5%, or 女会员占会员总数的52.5%: a share is named by what it is the share of. */
function shareScore(said: Said, meaning: Meaning, earlier: Earlier, wholes: ReadonlyMap<string, Meaning>): number {
  const share = /^(.*)占(?:比|.{0,4}总数|.{0,4}总人数|全部)?(?:为|的|达)?$/.exec(said.near)
  const top = meaning.shareOf && wholes.get(meaning.shareOf)
  if (!share || !top) return 0
  if (!share[1]) return earlier[0]?.matches.some(m => m.meaning.indicator === top.indicator && m.meaning.split === undefined) ? 1.1 : 0
  return top.names.some(name => share[1]!.endsWith(name)) ? 1 : 0
}

/** 培训会员200人 tells of a training, 配合开展检查3次 of another's round: a verb that the meaning does not hold. */
function unexplained(near: string, meaning: Meaning, verbs: readonly string[]): boolean {
  return verbs.some(verb => (verb.startsWith('^') ? near.trimStart().startsWith(verb.slice(1)) : near.includes(verb)) && !meaning.names.some(name => name.includes(verb.replace('^', ''))))
}

function unitFits(said: Said, meaning: Meaning): boolean {
  if (said.quantity === 'money') return meaning.units[0] === '元'
  if (said.quantity === 'percent') return meaning.units[0] === '%'
  return meaning.units.includes(said.unit.replace(/^[万亿]/, ''))
}
