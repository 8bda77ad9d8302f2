import { isDelta } from '../deltas.ts'
import { pairs, type Pair } from './rate-pairs.ts'
import { siblings } from './rate-weights.ts'
import { rateWords, type RateWords } from './rate-words.ts'
import type { Relation } from '../relation.ts'
import { nominal } from '../surprise.ts'
import { comparable, isCount, readable, type Told } from '../told.ts'

/** So much must speak for a pair that fits; so many bits of words alone for one that does not, and that much more than for any other. */
const ENOUGH = 6
const OUTRIGHT = 6
const CLEAR = 1
const FORCED = 8
/** …and so much where the words name the base, or speak for no two figures that fit. */
const NAMED = 4.5

/**
 * Every percent and multiple with the two figures it is taken of: 会员5000人，其中女会员2250人，占45%; 整改率93%; 比上年的41家增长15%.
 * All pairs in reach are weighed by numbers and words together; the rates of one row speak for one base.
 */
export function ratios(told: Told, wholeOf: ReadonlyMap<number, number>): Relation[] {
  const said = new Map<number, Said>()
  for (const index of told.claims.keys()) {
    const words = told.claims[index]!.value === null || told.claims[index]!.lost ? null : rateWords(told, index)
    if (words) said.set(index, { words, pairs: pairs(told, index, words, wholeOf) })
  }
  const bases = new Map<string, number>()
  return [...said].flatMap(([index, { words, pairs }]): Relation[] => {
    const row = isRow(words)
    // 建会率63.8% of 1420家 … 已建会1193家，建会率上升到84%: of the base that the rate of this name had before.
    const before = words.name === undefined ? undefined : bases.get(words.name)
    const again = ({ fits, figures: [of, over] }: Pair) => fits && over === before && of < index && of > index - 3
    const likeliest = best(told, row ? inRow(told, index, said, pairs) : pairs, row)
    const pair = likeliest?.fits ? likeliest : pairs.find(again) ?? likeliest
    if (pair && words.name !== undefined) bases.set(words.name, pair.figures[1])
    const ofAnother = pair && !pair.fits && (isTogether(told, index, pair) || (row && isOwnWhole(told, index)) || isOfItsKind(told, index, pair, said))
    return pair && !ofAnother ? relations(told, index, pair, words.as === 'share' && !words.moved) : []
  })
}

type Said = { words: RateWords; pairs: Pair[] }

// 占45%, which does not say of what.
function isRow({ as, name, over }: RateWords): boolean {
  return as === 'share' && name === undefined && over.length === 0
}

// Shares of a row are of one base: what makes the others of it speaks for this one, and no other part of the row is its base.
function inRow(told: Told, index: number, said: ReadonlyMap<number, Said>, list: readonly Pair[]): Pair[] {
  const row = siblings(told, index).filter((at) => said.has(at) && said.get(at)!.words.as === 'share' && said.get(at)!.words.name === undefined)
  const speaks = new Map<number, number>()
  const part = told.claims[heaviest(list)?.figures[0] ?? index]!
  for (const at of row) {
    for (const { figures, fits, weight, words } of said.get(at)!.pairs) {
      const alike = (told.claims[figures[1]]!.quantity === 'money') === (part.quantity === 'money')
      if (fits && alike && Math.abs(figures[0] - at) === 1) speaks.set(figures[1], (speaks.get(figures[1]) ?? 0) + (weight - words) / 2)
    }
  }
  // 有875家，占69%；615家，占67%: what no pair speaks for is the part of its own share all the same.
  const parts = new Set(row.map((at) => {
    const likeliest = heaviest(said.get(at)!.pairs)
    return likeliest !== undefined && likeliest.weight > 0 ? likeliest.figures[0] : at - 1
  }))
  const [agreed = 0, base] = [...speaks].map(([at, bits]) => [bits, at] as const).toSorted((a, b) => b[0] - a[0])[0] ?? []
  return list.map((pair) => {
    const against = pair.figures[1] === base || isBeside(pair, index) ? 0 : Math.min(5, agreed / 2)
    const more = Math.min(10, speaks.get(pair.figures[1]) ?? 0) - (parts.has(pair.figures[1]) ? 4 : 0) - against
    return { ...pair, weight: pair.weight + more, words: pair.words + more }
  })
}

// 工会换届18家，选举女主席5名，占27.8%: right behind one another.
function isBeside({ fits, figures: [of, over] }: Pair, index: number): boolean {
  return fits && of === index - 1 && over === of - 1
}

// 从35个项目看，开设专户的35个，实行考勤的32个，占91.4%: of equal figures in one sentence the first is the whole.
function firstLike({ claims, inSentence }: Told, base: number, of: number): number {
  const { value, unit, sentence } = claims[base]!
  if (base === of - 1) return base
  return inSentence.get(sentence)!.find((at) => at !== of && claims[at]!.value === value && claims[at]!.unit === unit && readable(claims[at]!)) ?? base
}

// A pair that does not fit is meant only where no other one is said as plainly.
function best(told: Told, list: readonly Pair[], plainly: boolean): Pair | undefined {
  const fitting = heaviest(list.filter(({ fits, weight }) => fits && weight >= ENOUGH))
  const others = list.filter(({ fits }) => !fits)
  const meant = heaviest(others)
  // 抽查25家，10家上墙，上墙率45%, and 22个 in a section before: what happens to fit is not what is said.
  if (fitting && !(meant && meant.weight >= OUTRIGHT && meant.words >= fitting.words + FORCED)) return fitting
  const enough = meant?.named || (plainly && !list.some(({ fits, words }) => fits && words > 0)) ? NAMED : OUTRIGHT
  return meant && meant.weight >= enough && !others.some((other) => other.weight > meant.weight - CLEAR && !isSame(told, other, meant)) ? meant : undefined
}

// 3月底前回应41家，4月又有5家回应，回应率100% of 46家: a rate of both of them is none of one.
function isTogether({ claims, inSentence }: Told, index: number, { figures: [of, over] }: Pair): boolean {
  const [part, base, percent] = [claims[of]!, claims[over]!, claims[index]!]
  const isMore = (at: number) => at !== of && at !== over && comparable(claims[at]!, part) && readable(claims[at]!) && /[又再]/.test(claims[at]!.before)
  const beside = inSentence.get(part.sentence)!.filter(isMore)
  const share = (at: number) => Math.abs((nominal(part) + nominal(claims[at]!)) / nominal(base) * 100 - percent.value!)
  return beside.some((at) => share(at) <= percent.high - percent.low)
}

// 打工的里面，搞装修的62人，占60.8%；跑运输的40人，占39.2%: what each is of all of them, and of nothing that is printed.
function isOwnWhole({ claims }: Told, index: number): boolean {
  const isNext = (at: number) => claims[at]?.sentence === claims[index]!.sentence && claims[at]!.quantity === 'percent' && isCount(claims[at - 1] ?? claims[at]!)
  let first = index
  while (isNext(first - 2)) first -= 2
  const row: number[] = []
  for (let at = first; isNext(at); at += 2) row.push(at)
  const sum = row.reduce((made, at) => made + nominal(claims[at - 1]!), 0)
  return row.length > 1 && row.every((at) => Math.abs(nominal(claims[at - 1]!) / sum * 100 - claims[at]!.value!) <= claims[at]!.high - claims[at]!.low)
}

// 建制354家，其中国企16家，建制率100%，非公企业281家，建制率81%: of the firms of its kind, as that of the other kind is, and not of all.
function isOfItsKind({ claims }: Told, index: number, { figures: [of, over] }: Pair, said: ReadonlyMap<number, Said>): boolean {
  const name = said.get(index)!.words.name
  const isAnother = (at: number) => at !== index && said.get(at)!.words.name === name && claims[at]!.sentence === claims[index]!.sentence
  const base = claims[over]!
  const apart = (at: number) => at - 1 !== over && comparable(claims[at - 1]!, base) && Math.abs(nominal(claims[at - 1]!) / nominal(base) * 100 - claims[at]!.value!) > 1
  return name !== undefined && of === index - 1 && over < of - 1 && [...said.keys()].some((at) => isAnother(at) && at > over + 1 && apart(at))
}

// 市级劳模218人 and 慰问劳模218人: whichever is meant.
function isSame(told: Told, a: Pair, b: Pair): boolean {
  return a.figures.every((at, place) => told.claims[at]!.low === told.claims[b.figures[place]!]!.low)
}

// 事业单位115家，实行公开的115家，占100%: of two equal ones the whole is told first, unless a word names it (应建、占…的).
function inOrder({ claims }: Told, index: number, [of, over]: Pair['figures']): Pair['figures'] {
  const told = of < over && over < index && claims[of]!.low === claims[over]!.low && !claims[over]!.before.includes('应')
  return told && claims[index]!.before !== '的' ? [over, of] : [of, over]
}

function heaviest(list: readonly Pair[]): Pair | undefined {
  return list.reduce<Pair | undefined>((most, pair) => most && most.weight >= pair.weight ? most : pair, undefined)
}

function relations(told: Told, index: number, pair: Pair, share: boolean): Relation[] {
  const { fits, change } = pair
  const figures = change ? pair.figures : told.claims[index]!.value === 100 ? inOrder(told, index, pair.figures) : pair.figures
  const over = change ? figures[1] : firstLike(told, figures[1], figures[0])
  const { claims } = told
  const sure = fits || (comparable(claims[figures[0]]!, claims[over]!) && !isDelta(told, over))
  const ratio: Relation = { kind: 'ratio', figures: [figures[0], over], total: index, ...(change && { change }), holds: fits, sure }
  const all = fits && !change && claims[index]!.value === 100 && !claims[index]!.approx
  const inside = share && !all && comparable(claims[figures[0]]!, claims[over]!) && claims[figures[0]]!.low <= claims[over]!.high
  if (inside) return [{ ...ratio, share: true }]
  return all ? [ratio, { kind: 'equal', figures: [figures[0], over].toSorted((a, b) => a - b), total: null, holds: true, sure: true }] : [ratio]
}
