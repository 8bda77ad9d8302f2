import type { Period } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { wantName, type Figure } from '#model/figure.ts'
import { needs, type Node } from '#model/frame.ts'
import type { KeptPhrase } from '#model/phrase.ts'
import { splitOf, splitsOf } from '#model/splits.ts'
import { meets } from '#model/where.ts'
import type { Sources } from '#reports/writing/sources.ts'
import { sentences } from './sentences.ts'

/** A way to say a phrase, and what it says: `bare` where nothing is known but the figure it begins with. */
export type Way = { phrase: KeptPhrase; bare: Said; full: Said }
/** By the number that its figures have; null: nobody entered any. */
export type Said = ReadonlyMap<number | null, string>

/** What figures may be: not known, none, one, a pair, many. */
export const numbers = [null, 0, 1, 2, 12] as const

/** Every way to say every phrase, for figures of each number; records are told as they are. */
export async function everyWay(sources: Sources, union: { id: string; name: string }, period: Period): Promise<Way[]> {
  const ways = register.phrases.flatMap(phrase => phrase.frames.map((frame, nth) => ({ phrase, frame, id: `${phrase.id} ${nth + 1}` })))
  const told = async (frameOf: (frame: readonly Node[]) => readonly Node[]) => {
    // Another figure would decide whether it is said at all.
    const phrases = ways.map(({ phrase: { beyond: _, ...phrase }, frame, id }) => ({ ...phrase, id, frames: [frame, ...phrase.frames.filter(one => one !== frame)].map(frameOf) }))
    return Promise.all(numbers.map(async n => [n, await sentences(allOf(n, sources), union, period, phrases)] as const))
  }
  const [bare, full] = await Promise.all([told(frame => frame.filter(node => !('group' in node))), told(frame => frame)])
  const of = (all: typeof bare, id: string) => new Map(all.map(([n, said]) => [n, (said.get(id) ?? []).map(({ text }) => text).join('')]))
  return ways.map(({ phrase, id }) => ({ phrase, bare: of(bare, id), full: of(full, id) }))
}

/** Sources of which every figure is so many, its parts as far as it goes: in thousands of 元, as a rate in tens. The year before had one less. */
function allOf(n: number | null, sources: Sources): Sources {
  const valued = (figure: Figure): Figure => {
    const { high: _, ...one } = figure
    const whole = n === null ? null : n - Number(figure.period.first < YEAR)
    const value = whole === null ? null : figure.split === undefined || heads.has(wantName(figure)) ? whole : partOf(whole, figure)
    return { ...one, value: value === null ? null : value * scaleOf(figure.unit), trail: { ...figure.trail, straddling: 0, ...value === 0 && { zero: 'declared' as const } } }
  }
  return { ...sources, figures: async wants => (await sources.figures(wants)).map(valued) }
}

/** The parts with which a phrase begins, that tell of nothing else. */
const heads = new Set(register.phrases.flatMap(({ frames }) => needs(frames[0]!)[0] ?? []).filter(({ split }) => split !== undefined).map(wantName))

/** Before this day lies the year before. */
const YEAR = '2025-01-01'

/** The first part has what the others leave; each of them one, as far as it goes. */
function partOf(whole: number, { indicator, split }: Figure): number {
  const parts = possible(indicator)
  const at = parts.indexOf(split!)
  if (at > 0) return at < whole ? 1 : 0
  return at < 0 ? 0 : Math.max(whole - parts.length + 1, Math.min(whole, 1))
}

/** The parts of it that its own rule can count. */
function possible(indicator: string): string[] {
  const i = register.indicators.get(indicator)!
  const { name } = splitOf(i)!
  const test = 'where' in i ? i.where?.[name] : undefined
  const always = i.ledger.fields[name]?.required === true
  return splitsOf(i).filter(part => test === undefined ? part !== '' || !always : meets(part, test))
}

function scaleOf(unit: string): number {
  return unit.startsWith('元') ? 100_000 : unit === '%' ? 7 : 1
}
