import type { Found, Rule } from '../finding.ts'
import { coreOf, firmNames, placesIn, type FirmName } from '../firm-names.ts'
import { spanAt, type Sentence } from '../sentences.ts'
import { APART_BY } from '../words/names.ts'

/** One firm under two names that differ in a character or two. Names that stand in one sentence are meant to differ, and so are those of the registers. */
export const nameDrift: Rule = {
  name: 'name-drift',
  title: '名称前后不一致',
  group: '文字',
  advice: '两个只差一两个字的名称多半是同一家；请统一成登记的名称，确实是两家的不用改。',
  example: { wrong: '恒沃电子获一等奖。组织恒沃电子40人参加大赛。恒沃电器申报“五有”单位。', right: '恒沃电子获一等奖。组织恒沃电子40人参加大赛。恒沃电子申报“五有”单位。' },
  find: ({ text, sentences }, { names = [] }) => {
    const places = placesIn(text)
    const known = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]).map((form) => coreOf(form, places)))
    const written = Map.groupBy(firmNames(text, places), ({ core }) => core)
    const cores = new Set([...written.keys(), ...known])
    const all = Array.from(cores, (core): Written => ({ core, places: written.get(core) ?? [], known: known.has(core) }))
    return [...Map.groupBy(all, ({ core }) => core.slice(0, 2)).values()].flatMap((kin) => drifts(kin.slice(0, MOST), sentences))
  },
}

/** No places: it stands in the registers only. */
type Written = { core: string; places: readonly FirmName[]; known: boolean }

/** Of more names with one beginning than this the rest is left alone. */
const MOST = 12

function drifts(kin: readonly Written[], sentences: readonly Sentence[]): Found[] {
  return kin.flatMap((one, at) => kin.slice(at + 1).flatMap((other) => {
    const [right, wrong] = preferred(one, other)
    const most = right.places.length > 0 ? 2 : 1
    return !nearly(one.core, other.core, most) || wrong.known || together(one, other, sentences) ? [] : [drift(right, wrong)]
  }))
}

function drift(right: Written, wrong: Written): Found {
  const [{ start, end } = { start: 0, end: 0 }, ...others] = wrong.places
  const as = right.known ? `登记的“${right.core}”` : `别处的“${right.core}”`
  return {
    start, end, sure: 'suspect', say: `“${wrong.core}”和${as}只差${gap(right.core, wrong.core)}个字，如果是同一家，请统一名称。`,
    evidence: [...others, ...right.places].map((place) => ({ start: place.start, end: place.end })),
    ...(right.known && { instead: { start, end: start + wrong.core.length, text: right.core } }),
  }
}

// The one in the registers is right, else the one written more often, else the one written first.
function preferred(one: Written, other: Written): [right: Written, wrong: Written] {
  if (one.known !== other.known) return one.known ? [one, other] : [other, one]
  return one.places.length >= other.places.length ? [one, other] : [other, one]
}

// 恒沃电|子, 恒沃电|器: the same beginning, then at most half as many others in each. 恒沃电子 and 恒沃机械 are two firms of one house.
function nearly(a: string, b: string, most: number): boolean {
  const [from, to] = [shared(a, b), gap(a, b)]
  const shorter = Math.min(a.length, b.length)
  const apart = to === 1 && [a[from], b[from]].every((char) => char !== undefined && APART_BY.includes(char))
  return to > 0 && to <= most && from >= 2 * to && from < shorter && !apart
}

// How many characters stand between the common beginning and the common end.
function gap(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  const from = shared(a, b)
  return Math.max(a.length, b.length) - from - Math.min(shared(reversed(a), reversed(b)), shorter - from)
}

function shared(a: string, b: string): number {
  let many = 0
  while (many < a.length && a[many] === b[many]) many++
  return many
}

function reversed(word: string): string {
  return Array.from(word).reverse().join('')
}

function together(one: Written, other: Written, sentences: readonly Sentence[]): boolean {
  const own = new Set(one.places.map(({ start }) => spanAt(sentences, start)))
  return other.places.some(({ start }) => own.has(spanAt(sentences, start)))
}
