import type { Claim } from '../claim.ts'
import type { Sentence } from '../sentences.ts'
import { addsUp } from './arithmetic.ts'
import { NOT_OF } from '../words/relations.ts'
import { isBase, isDelta } from './changes.ts'
import { divided, returnsBetween } from './division.ts'
import { isEach, isStandard } from './each.ts'
import { closeTo } from './nearness.ts'
import { nounBefore } from './noun.ts'
import { openers, type Opener } from './openers.ts'
import type { Relation } from './relation.ts'
import { comparable, isCount, REACH, readable, type Told } from './told.ts'

/** 其中 and its like: the figures behind it are parts of a figure before it, and add up to it where the text splits it whole. */
export function parts(told: Told): Relation[] {
  const found: Relation[] = []
  const wholeOf = new Map<number, number>()
  for (const [number, sentence] of told.sentences.entries()) {
    if (!told.inSentence.has(number)) continue
    const relations = inSentence(told, sentence, number, wholeOf)
    for (const { figures, total } of relations) for (const index of figures) wholeOf.set(index, total!)
    found.push(...relations)
  }
  return found
}

// Openers are taken from the last to the first, so that the inner list has its parts before the outer one counts them.
function inSentence(told: Told, sentence: Sentence, number: number, wholeOf: ReadonlyMap<number, number>): Relation[] {
  const { claims, text } = told
  const own = told.inSentence.get(number)!
  const taken = new Set<number>()
  const found: Relation[] = []
  const opened = openers(told, sentence, own)
  // 共建驿站32个，自建5个，共建27个。其中…: of what the sentence before was about, and not of its last part.
  const earlier = (back: number) => [...new Set(earlierWholes(told, number, back).map((index) => wholeOf.get(index) ?? index))]
  for (const opener of opened.toReversed()) {
    const nested = opener.at > opened[0]!.at
    const first = own.findIndex((index) => claims[index]!.start >= opener.at)
    const cut = first < 0 ? own.length : first
    const may = (index: number) => !taken.has(index) && claims[index]!.start < (opener.to ?? Infinity) && isPart(claims[index]!) && !isAttribute(told, index)
    const inside = own.slice(cut, cut + REACH).filter(may)
    const outside = own.slice(Math.max(0, cut - REACH), cut).filter((index) => isWhole(told, index) && !enclosed(opened, claims[index]!, opener))
    const several = opener.named === undefined ? kinds(told, inside, outside.length > 0 ? outside : earlier(1)) : []
    found.push(...several)
    for (const index of several[0]?.figures ?? []) taken.add(index)
    const rows = groups(inside.filter((index) => !taken.has(index)), told)
    const splits = new Set<string>()
    for (const row of rows) {
      const fits = (index: number) => comparable(claims[index]!, claims[row[0]!]!)
      // 困难户慰问金13.8万元；助学18人，其中本科12人…，发放6.3万元: 其中 speaks of its own stretch, where its whole stands there.
      const stretch = text.lastIndexOf('；', opener.at)
      const inStretch = outside.filter((index) => fits(index) && claims[index]!.start > stretch)
      const near = inStretch.length > 0 || row[0] !== inside[0] ? inStretch : outside.filter(fits)
      const named = opener.named === undefined ? [] : [opener.named]
      const known = opener.named !== undefined
        ? named.filter(fits)
        : near.length > 0 && !opener.far ? near : [...earlier(opener.far ? 4 : 1), ...near].filter(fits)
      const sorted = opener.far && row.length >= MANY ? longBefore(told, row) : undefined
      if (sorted !== undefined && !known.some((index) => addsUp(claims, row, index))) {
        found.push({ kind: 'sum', figures: row, total: sorted, holds: true, sure: false })
        continue
      }
      const last = known.at(-1)
      // An inner 2家，其中 means the figure right before it, and no other that happens to fit.
      const isRight = last !== undefined && /^[^\u4e00-\u9fff]*$/.test(text.slice(claims[last]!.end, opener.at))
      const wholes = isRight && (nested || claims[last]!.low < FEW) ? [last] : known
      const group = nested && !opener.far ? upToReturn(told, row) : row
      const all = divided(told, group, wholes, { ...opener, inside: opener.named !== undefined || near.length > 0, divided: splits.has(shape(group, rows)) })
      // A second row whose whole stands in another sentence is meant only where it adds up.
      const isFar = near.length === 0 && opener.named === undefined && row[0] !== inside[0]
      const isMeant = ({ kind, holds, figures, total }: Relation) => kind === 'sum' && (holds || (splits.has(shape(group, rows)) && closeTo(told, figures, total!)))
      const relations = isFar ? all.filter(isMeant) : all
      if (relations[0]?.kind === 'sum' && relations[0].holds) splits.add(shape(relations[0].figures, rows))
      for (const relation of relations) for (const index of relation.figures) taken.add(index)
      found.push(...relations)
    }
  }
  return found
}

// 其中|9家新投产企业412人: the firms only say whose members these are.
function isAttribute({ claims, text }: Told, index: number): boolean {
  const [claim, next] = [claims[index]!, claims[index + 1]]
  return next !== undefined && claim.before.endsWith('其中') && !comparable(claim, next) && isCount(next) && /^[\u4e00-\u9fff]{2,8}$/.test(text.slice(claim.end, next.start))
}

// 会员4362人（农民工295人），其中女会员…: not of what its bracket holds.
function enclosed(opened: readonly Opener[], { start }: Claim, opener: Opener): boolean {
  return opened.some(({ at, to, named }) => named !== undefined && to !== undefined && at <= start && start < to && to <= opener.at)
}

/** Below this parts may make another figure by chance. */
const FEW = 20

/** So many parts hardly make another figure by chance. */
const MANY = 4

/** Looking back farther than this, in figures, costs more than it finds. */
const FAR = 60

// 从新建工会看，城关镇12家，…: of the total in a section before.
function longBefore({ claims }: Told, row: readonly number[]): number | undefined {
  const from = Math.max(0, row[0]! - FAR)
  const may = (claim: Claim) => readable(claim) && !claim.planned && comparable(claim, claims[row[0]!]!)
  const at = claims.slice(from, row[0]).findLastIndex((claim, place) => may(claim) && addsUp(claims, row, from + place))
  return at < 0 ? undefined : from + at
}

// 安全8期640人次，技能4期320人次: rows of one length, whose items stand side by side.
function shape(group: readonly number[], rows: readonly (readonly number[])[]): string {
  return rows.length > 1 ? String(group.length) : ''
}

// 作品20件，其中漫画8幅，格言12条; 单位124家，其中企业103家、工地21个: several kinds in units of their own, told only where they make the whole.
function kinds(told: Told, inside: readonly number[], outside: readonly number[]): Relation[] {
  const { claims } = told
  const ofKind = (kind: Claim['quantity']) => (index: number) => claims[index]!.quantity === kind
  return (['item', 'organization'] as const).map((kind) => kindsOf(told, inside.filter(ofKind(kind)), outside.findLast(ofKind(kind)))).find((found) => found.length > 0) ?? []
}

function kindsOf({ claims }: Told, row: readonly number[], whole: number | undefined): Relation[] {
  const length = whole === undefined ? -1 : row.findIndex((_, at) => at > 0 && addsUp(claims, row.slice(0, at + 1), whole))
  const units = new Set(row.slice(0, length + 1).map((index) => claims[index]!.unit))
  return whole === undefined || length < 0 || units.size < 2 ? [] : [{ kind: 'sum', figures: row.slice(0, length + 1), total: whole, holds: true, sure: true }]
}

function isPart(claim: Claim): boolean {
  // 由4350元提高到4640元 is no part of anything.
  return readable(claim) && isCount(claim) && !isEach(claim) && !isStandard(claim) && !/[由从]$/.test(claim.before) && !/^[\u4e00-\u9fff]{0,3}(?:合计|共计|总计)/.test(claim.after)
}

function isWhole(told: Told, index: number): boolean {
  return isPart(told.claims[index]!) && !isDelta(told, index) && !isBase(told, index) && !NOT_OF.some((word) => nounBefore(told, index).endsWith(word))
}

function earlierWholes(told: Told, number: number, sentencesBack: number): number[] {
  const { sentences } = told
  const numbers = Array.from({ length: sentencesBack }, (_, at) => number - sentencesBack + at)
  const back = numbers.filter((at) => at >= 0 && sentences[at]!.paragraph === sentences[number]!.paragraph).flatMap((at) => told.inSentence.get(at) ?? [])
  return back.filter((index) => isWhole(told, index))
}

// Figures of one unit, in order: 工伤15起，金额…元，劳资33起，金额…元 are two lists.
function groups(indexes: readonly number[], { claims }: Told): number[][] {
  const found: number[][] = []
  for (const index of indexes) {
    const group = found.find((members) => comparable(claims[members[0]!]!, claims[index]!))
    if (group) group.push(index)
    else found.push([index])
  }
  return found
}

// An inner list ends where 还有 goes back to the outer one.
function upToReturn(told: Told, group: readonly number[]): number[] {
  const end = group.findIndex((index, at) => at > 0 && returnsBetween(told, group[at - 1]!, index))
  return end < 0 ? [...group] : group.slice(0, end)
}
