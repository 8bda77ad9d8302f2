import { isDelta } from '../deltas.ts'
import { nounAfter, nounBefore } from '../noun.ts'
import { isPlain } from '../plain.ts'
import { totalSaid } from './total-words.ts'
import { between, comparable, REACH, readable, remembered, type Told } from '../told.ts'

/**
 * Figures of one unit, in order, that may be parts of one whole. `plain`: all that stand in a paragraph; `heads`: the first of each stretch between ；;
 * `alike`: those of one noun, as in a table told in prose; `totals`: those that are totals themselves; `mixed`: things of several units
 * behind 其中; `covered`: firms with those that their joint unions cover; `shares`: percents; `column`: those of one noun in lines of their own, `gapped` where a line lacks it; `headings`: those of all headings of one rank.
 */
export type Row = { figures: readonly number[]; as: 'plain' | 'heads' | 'alike' | 'totals' | 'mixed' | 'covered' | 'shares' | 'column' | 'gapped' | 'headings' }

export function rows(told: Told, without?: ReadonlySet<number>): Row[] {
  if (without) return readRows(told, without)
  const list = known.get(told) ?? readRows(told, new Set())
  known.set(told, list)
  return list
}

const known = new WeakMap<Told, Row[]>()

function readRows(told: Told, without: ReadonlySet<number>): Row[] {
  const found: Row[] = without.size > 0 ? [] : [...columns(told), ...shaped(told)]
  for (const own of byParagraph(told)) {
    for (const figures of byUnit(told, own, without)) {
      if (figures.length > 1) found.push({ figures, as: 'plain' })
      // 单独建会41家，联合会5家（含企业97家），社区工会2家，合计48家: what a bracket tells of one of them is none of the others.
      const outside = figures.filter((at) => !isBracketed(told, at))
      if (outside.length > 1 && outside.length < figures.length) found.push({ figures: outside, as: 'plain' })
      // 单独建会41家，联合会5家（含企业97家），成员138家: the firms that it covers stand for it.
      const joint = figures.filter((at, place) => !isCovered(told, figures[place + 1], at))
      if (joint.length > 1 && joint.length < figures.length) found.push({ figures: joint, as: 'covered' })
      // 裁前调解21件，成功21件，正在调解6件: what came of the one right before it.
      const begun = figures.filter((at, place) => !isResult(told, figures[place - 1], at))
      if (begun.length > 1 && begun.length < figures.length) found.push({ figures: begun, as: 'plain' })
      const heads = figures.filter((at, place) => place === 0 || /[；。]/.test(between(told, figures[place - 1]!, at)))
      if (heads.length > 1 && heads.length < figures.length) found.push({ figures: heads, as: 'heads' })
      found.push(...behindWhole(told, figures))
      for (const alike of Map.groupBy(figures, (at) => nounBefore(told, at)).values()) {
        if (alike.length > 1 && alike.length < figures.length) found.push({ figures: alike, as: 'alike' })
      }
      // 83个企业自行换届，16个村的工会带391个企业换届: those of one noun behind their numbers.
      for (const behind of Map.groupBy(figures, (at) => nounAfter(told, at).slice(0, 2)).values()) {
        if (behind.length > 1 && behind.length < figures.length && nounAfter(told, behind[0]!).length > 1) found.push({ figures: behind, as: 'alike' })
      }
      const totals = figures.filter((at) => totalSaid(told, at) > 0 || WORTH.test(told.claims[at]!.before))
      if (totals.length > 1 && totals.length < figures.length) found.push({ figures: totals, as: 'totals' })
    }
    if (without.size > 0) continue
    // 增加工会60家，其中企业工会增加51家、联合会增加9家: what came of each kind.
    const grown = own.filter((at) => isDelta(told, at) && /增加$/.test(told.claims[at]!.before) && readable(told.claims[at]!))
    if (grown.length > 1) found.push({ figures: grown, as: 'plain' })
    const shares = own.filter((at) => told.claims[at]!.quantity === 'percent' && readable(told.claims[at]!))
    if (shares.length > 2) found.push({ figures: shares, as: 'shares' })
    for (const row of Map.groupBy(own, (at) => told.claims[at]!.sentence).values()) found.push(...mixed(told, row))
  }
  return found
}

const LONG = 3

/** Fewer lines are no table. */
const LINES = 3

// 城关镇：新建工会6家，新增会员210人 ¶ 河东镇：新建工会4家，新增会员165人 ¶ …
function columns(told: Told): Row[] {
  const { claims, sentences } = told
  const line = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  const plain = claims.keys().filter((at) => nounBefore(told, at).length > 1 && isPlain(told, at)).toArray()
  return [...Map.groupBy(plain, (at) => nounBefore(told, at)).values()].flatMap((same): Row[] => {
    const next = (gap: number) => (at: number, last: number) => line(at) > line(last) && line(at) <= line(last) + gap && comparable(claims[at]!, claims[last]!)
    const full = runs(same, next(1)).filter((run) => run.length >= LINES)
    // 麻园村 has nothing of it: a line may lack what is told by so long a name, and all that tell it are meant; the last may be their total.
    const lacks = (run: readonly number[]) => run.length > LINES && line(run.at(-1)!) - line(run[0]!) >= run.length
    const gapped = nounBefore(told, same[0]!).length > LONG ? runs(same, next(2)).filter(lacks).flatMap((run) => [run, run.slice(0, -1)]) : []
    return [...gapped.map((figures): Row => ({ figures, as: 'gapped' })), ...full.map((figures): Row => ({ figures, as: 'column' }))]
  })
}

// 老城街道5个，儿童160名 ¶ 新区街道7个，儿童235名 ¶ …: lines of one shape, whatever their columns are called.
function shaped(told: Told): Row[] {
  const { claims, sentences } = told
  const lines = [...Map.groupBy(claims.keys(), (at) => sentences[claims[at]!.sentence]!.paragraph)].map(([line, figures]) => ({ line, figures }))
  const shape = (figures: readonly number[]) => figures.map((at) => claims[at]!.same).join()
  const next = (one: typeof lines[0], last: typeof lines[0]) => one.line === last.line + 1 && shape(one.figures) === shape(last.figures)
  const tables = runs(lines, next).filter((run) => run.length >= LINES && run[0]!.figures.length < WIDE)
  const whole = tables.flatMap((run) => run[0]!.figures.map((_, place) => run.map(({ figures }) => figures[place]!)))
  // 1. 组织建设（30分）…; 2. 维权机制（25分）…: what each begins with.
  const begins = (one: typeof lines[0], last: typeof lines[0]) => one.line === last.line + 1 && comparable(claims[one.figures[0]!]!, claims[last.figures[0]!]!)
  const heads = runs(lines, begins).filter((run) => run.length >= LINES).map((run) => run.map(({ figures }) => figures[0]!))
  // 一、组织建设（25分，自评24分） ¶ … ¶ 二、维权服务（30分，自评28.5分） ¶ …: whatever stands below them.
  const rank = ({ figures }: typeof lines[0]) => sentences[claims[figures[0]!]!.sentence]!.mark?.level
  const ranks = [...Map.groupBy(lines.filter((one) => rank(one) !== undefined), rank).values()]
  const ranked = ranks.flatMap((same) => runs(same, (one, last) => shape(one.figures) === shape(last.figures)))
  const apart = ranked.filter((run) => run.length >= LINES && run.some((one, at) => at > 0 && one.line > run[at - 1]!.line + 1))
  const headings = apart.flatMap((run) => run[0]!.figures.map((_, place) => run.map(({ figures }) => figures[place]!)))
  const plain = (list: readonly number[][], as: Row['as']): Row[] => list.filter((figures) => figures.every((at) => isPlain(told, at))).map((figures) => ({ figures, as }))
  return [...plain([...whole, ...heads], 'column'), ...plain(headings, 'headings')]
}

/** No line of a table has so many figures. */
const WIDE = 12

function runs<T>(list: readonly T[], next: (one: T, last: T) => boolean): T[][] {
  const found: T[][] = []
  for (const one of list) {
    const last = found.at(-1)?.at(-1)
    if (last !== undefined && next(one, last)) found.at(-1)!.push(one)
    else found.push([one])
  }
  return found
}

// 作品20件，其中漫画8幅，格言12条
function mixed(told: Told, own: readonly number[]): Row[] {
  const { claims } = told
  const kinds = (['item', 'organization'] as const).map((kind) => own.filter((at) => claims[at]!.quantity === kind && isPlain(told, at)))
  return [...kinds, behindOpener(told, own)].flatMap((figures): Row[] => {
    const units = new Set(figures.map((at) => claims[at]!.unit))
    return figures.length > 2 && units.size > 1 ? [{ figures, as: 'mixed' }] : []
  })
}

// 受理6330人次，其中来访2728人、来信736件、电话2236个: whatever they are.
function behindOpener(told: Told, own: readonly number[]): number[] {
  const { claims, sentences, text } = told
  const at = text.indexOf('其中', sentences[claims[own[0]!]!.sentence]!.start)
  return at < 0 ? [] : own.filter((index) => claims[index]!.start > at && claims[index]!.quantity !== 'money' && isPlain(told, index))
}

// 受理的301件中，128件为调解…；代理20件，结案19件；152件为咨询: the whole stands before the first of them in its stretch.
function behindWhole(told: Told, figures: readonly number[]): Row[] {
  const { claims, sentences, text } = told
  // 其中 begins a sentence that goes on with the one before.
  const sentence = (at: number) => claims[at]!.sentence - (text.startsWith('其中', sentences[claims[at]!.sentence]!.start) ? 1 : 0)
  return [...Map.groupBy(figures, sentence).values()].flatMap(([whole = -1, first = -1, ...rest]): Row[] => {
    const heads = rest.filter((at, place) => between(told, rest[place - 1] ?? first, at).includes('；'))
    return heads.length > 0 && !between(told, whole, first).includes('；') && heads.length < rest.length ? [{ figures: [first, ...heads], as: 'heads' }] : []
  })
}

const isBracketed = remembered(({ claims, text, sentences }, at) => {
  const { start, sentence } = claims[at]!
  return /[（(][^（()）]*$/.test(text.slice(sentences[sentence]!.start, start))
})

// Right behind it, in its bracket or clause.
function isCovered(told: Told, next: number | undefined, at: number): boolean {
  return next !== undefined && COVERS.test(told.claims[next]!.before) && !/[；。]/.test(between(told, at, next))
}

const COVERS = /(?:覆盖|涵盖|包含|含)(?:小微|非公)?(?:企业|单位|商户)数?$/

/** Whether it tells what came of the figure right before it. */
export function isResult({ claims }: Told, last: number | undefined, at: number): boolean {
  const [base, claim] = [claims[last ?? at] ?? claims[at]!, claims[at]!]
  const beside = last === at - 1 && base.sentence === claim.sentence && comparable(base, claim) && readable(base) && claim.low <= base.low
  return beside && RESULT.test(claim.before) && !RESULT.test(base.before)
}

const RESULT = /(?:成功|办结|结案)了?$/

/** 折款|7.68万元 is a total too. */
const WORTH = /(?:折款|折合|价值|计)$/

function byParagraph({ claims, sentences }: Told): number[][] {
  return [...Map.groupBy(claims.keys(), (at) => sentences[claims[at]!.sentence]!.paragraph).values()]
}

// No longer than REACH: farther apart nothing is added up.
function byUnit(told: Told, own: readonly number[], without: ReadonlySet<number>): number[][] {
  const { claims } = told
  const found: number[][] = []
  for (const at of own) {
    if (!isPlain(told, at)) continue
    const row = found.findLast((figures) => comparable(claims[figures[0]!]!, claims[at]!))
    if (row && row.length < REACH) row.push(at)
    else found.push([at])
  }
  if (without.size === 0) return found
  return found.filter((row) => row.some((at) => without.has(at))).map((row) => row.filter((at) => !without.has(at))).filter((row) => row.length > 1)
}
