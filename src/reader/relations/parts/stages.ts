import { beginning, standing } from '../../lookup.ts'
import { STAGES } from '../../words/stages.ts'
import { isBase, isDelta, isPast } from '../deltas.ts'
import { isEach } from '../each.ts'
import { nounAfter, nounBefore } from '../noun.ts'
import { MUCH } from './parts.ts'
import { isResult } from '../sums/rows.ts'
import type { Relation } from '../relation.ts'
import { comparable, isCount, isListed, readable, remembered, type Told } from '../told.ts'

/** 发出问卷150份，收回146份，有效144份; 书屋18个，省级3个、市级5个: what became of some of those told of before. Told only where it fits. */
export function stages(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const known = new Map(partOf)
  return told.claims.flatMap((_, index): Relation[] => {
    const prize = isPrize(told, index) && !WORKS.includes(told.claims[index]!.unit)
    // 二等奖2人 is told as the 一等奖 before it is.
    if (prize && isPrize(told, index - 1) && !known.has(index - 1)) return []
    const rows = became(told, index).filter((stage) => stage.side || !(prize && isPrize(told, index + 1)))
    if (rows.length === 0 || isInner(told, partOf, index) || !counts(told, index) || isPast(told, index)) return []
    const whole = isResult(told, index - 1, index) ? index - 1 : best(told, index, rows, known)
    const over = whole === undefined || goesOn(told, index) ? overrun(told, index, rows, known) : undefined
    if (over !== undefined) return [{ kind: 'part_of', figures: [index], total: over, holds: false, sure: false }]
    if (whole === undefined) return []
    known.set(index, whole)
    // 发现问题23个，督促整改23个
    if (told.claims[whole]!.low === told.claims[index]!.low) return [{ kind: 'equal', figures: [whole, index], total: null, holds: true, sure: false }]
    return [{ kind: 'part_of', figures: [index], total: whole, holds: true, sure: false }]
  })
}

/** 收到征文46篇，评出一等奖3篇、二等奖6篇: of works each prize is one of them. */
const WORKS = ['篇', '幅', '首', '部']

// 35人报名，评出一等奖1人、二等奖2人: what prizes there were is a row by itself.
function isPrize({ claims }: Told, at: number): boolean {
  return /(?<![获得])奖$/.test(claims[at]?.before ?? '')
}

// Part of a whole of its own paragraph; what is summed up over many may be of its line besides, and so may what a share is taken of.
function isInner({ claims, sentences }: Told, partOf: ReadonlyMap<number, number>, index: number): boolean {
  const whole = partOf.get(index)
  return whole !== undefined && comparable(claims[whole]!, claims[index]!) && sentences[claims[whole]!.sentence]!.paragraph === sentences[claims[index]!.sentence]!.paragraph
}

type Stage = (typeof STAGES)[number]

/** So much must speak for a figure to be of another one. */
const ENOUGH = 4

/** What speaks against passing over a figure of its unit. */
const STEP = 2.5

/** Looking back farther than this, in figures, finds nothing. */
const BACK = 12
const SENTENCES = 3

function best(told: Told, index: number, rows: readonly Stage[], known: ReadonlyMap<number, number>): number | undefined {
  const { claims, sentences } = told
  let [most, whole, steps] = [0, undefined as number | undefined, 0]
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const other = claims[at]!
    if (other.sentence < claims[index]!.sentence - SENTENCES || sentences[other.sentence]!.paragraph !== sentences[claims[index]!.sentence]!.paragraph) break
    if (!comparable(other, claims[index]!)) continue
    if (claims[index]!.planned && at < index - 1) break
    // 困难职工减少到49户，脱困21户: these are no longer among them.
    if (/(?:减少|下降|降|减)[到至为]$/.test(other.before)) continue
    const part = isSplit(told, at) && known.has(at) && known.get(at)! < at
    const weight = counts(told, at) && !isListed(told, at) && (other.low > claims[index]!.high || isAll(told, at, index)) ? weigh(told, index, at, rows, part) - steps : 0
    if (weight >= ENOUGH && weight > most) [most, whole] = [weight, at]
    // What stands beside it, or is part of a list told before, does not stand between.
    const beside = rows.some((stage) => isBeside(told, at, index, stage))
    const passed = known.has(at) && (other.sentence !== claims[index]!.sentence || part)
    if (!beside && !isBase(told, at) && !isDelta(told, at) && !passed) steps += STEP
  }
  return whole
}

// 受理45件，办结54件: more came of them than there were. Only where they stand in one sentence, with none but the parts of the first between them, and
// nothing says that others came to them.
function overrun(told: Told, index: number, rows: readonly Stage[], known: ReadonlyMap<number, number>): number | undefined {
  const { claims, sentences, text } = told
  const claim = claims[index]!
  const { start, end } = sentences[claim.sentence]!
  const [lead, rest] = [text.slice(start, claim.start), text.slice(claim.end, end)].map((words) => words.split('；'))
  const item = lead!.at(-1)! + rest![0]!
  if (claim.planned || claim.approx || namesOthers(told, index, rows) || OTHERS.test(item)) return undefined
  for (let at = index - 1; claims[at]?.sentence === claim.sentence; at--) {
    const other = claims[at]!
    if (known.get(at) !== undefined && known.get(at)! < at && isSplit(told, at)) continue
    const stage = rows.some(({ of, within }) => within && of.some((word) => said(told, at).has(word)))
    const fits = comparable(other, claim) && counts(told, at) && !other.approx && !other.planned && !isListed(told, at)
    return stage && fits && claim.low > other.high && claim.low <= other.high * MUCH && !rows.some((row) => isBeside(told, at, index, row)) ? at : undefined
  }
  return undefined
}

// 来访33件，立案调解23件，|调解成功25件: it begins with the deed that the figure before it ends with, and is of that one.
function goesOn({ claims }: Told, index: number): boolean {
  const deed = /[\u4e00-\u9fff]{2}$/.exec(claims[index - 1]?.before ?? '')?.[0]
  return deed !== undefined && claims[index]!.before.replace(/^[，、]/, '').startsWith(deed)
}

// 调处成功|各类矛盾纠纷48起: a noun of its own, besides the words that say what became of them.
function namesOthers(told: Told, index: number, rows: readonly Stage[]): boolean {
  const words = rows.flatMap(({ became }) => became).toSorted((a, b) => b.length - a.length)
  const own = words.reduce((left, word) => left.replaceAll(word, ''), told.claims[index]!.before.replace(/^[，、；：。]/, ''))
  return own.length > 2 || nounAfter(told, index).length > 2
}

/** What came to those that are told of: the ones left from before, or all so far. */
const OTHERS = /上年|去年|往年|历年|以前|此前|遗留|结转|历史|积案|累计|加上|连同|含|次年|重复|跨年/

// 培训156人，其中缝纫62人，水产51人，家政43人，取得证书的148人: the parts of a list that 其中 opens.
function isSplit({ claims, text }: Told, at: number): boolean {
  return text.slice(Math.max(0, claims[at]!.start - 40), claims[at]!.start).includes('其中')
}

// The same number before it in another clause of its sentence, right before it or of so many that it is hardly chance: 受理48起，信访16起，调解48起.
function isAll({ claims }: Told, at: number, index: number): boolean {
  const [one, other] = [claims[at]!, claims[index]!]
  const near = at === index - 1 || (at >= index - 3 && one.value! >= MANY)
  return near && one.sentence === other.sentence && one.value === other.value && !one.approx && !other.approx && one.clause.start !== other.clause.start
}

const MANY = 10

// Words at both, or at the later one alone where it says enough and stands right behind.
function weigh(told: Told, index: number, at: number, rows: readonly Stage[], part: boolean): number {
  const { claims } = told
  const apart = claims[index]!.sentence - claims[at]!.sentence
  const words = Math.max(...rows.map((stage) => {
    const { of, far, people } = stage
    if ((apart > 1 && !far) || (people && claims[index]!.quantity !== 'person')) return 0
    // 18人晋升高级工，6人晋升技师: side by side.
    if (isBeside(told, at, index, stage)) return 0
    // 累计筹集送温暖资金234.6万元…。累计发放助学金37.7万元: each has been reckoned up for itself.
    if (apart > 0 && claims[at]!.before.includes('累计') && /累计|共/.test(claims[index]!.before)) return 0
    // 作品85幅，其中书法43幅，绘画27幅，一等奖3幅: prizes are of all of them.
    if (of.length === 0) return part ? 0 : 4
    return of.some((word) => said(told, at).has(word)) ? 6 : 0
  }))
  if (words === 0) return 0
  // 城东有企业40家，城西有企业55家。城东建会38家: by its first word.
  const own = /^[，、；。]?([\u4e00-\u9fff]{2})/.exec(claims[index]!.before)?.[1]
  const like = own !== undefined && claims[at]!.before.includes(own) ? 3 : 0
  const noun = nounBefore(told, at)
  // 小微企业2860家；规上企业建会132家: those are others.
  if (noun.length > 2 && !claims[index]!.before.includes(noun) && /^[，；]?[\u4e00-\u9fff]{2,4}(?:企业|单位|职工)/.exec(claims[index]!.before)?.[0].endsWith(noun.slice(-2))) return 0
  // 职工之家26个，…。获得市级模范职工之家称号的3个: it names them again.
  const again = noun.length > 2 && claims[index]!.before.includes(noun.slice(-4)) ? 3 : 0
  return words + again - (apart > 1 ? 0.6 : 2) * apart - 2 * (told.text.slice(claims[at]!.end, claims[index]!.start).split('；').length - 1) + like
}

function counts(told: Told, at: number): boolean {
  const claim = told.claims[at]!
  return readable(claim) && isCount(claim) && !isEach(claim) && !isDelta(told, at) && !isBase(told, at)
}

// The same became of both; 创建县级职工之家2家，市级1家: as the first one's own words say.
function isBeside(told: Told, at: number, index: number, stage: Stage): boolean {
  return stage.side ? stage.became.some((word) => told.claims[at]!.before.includes(word)) : stage.became.some((word) => did(told, at).has(word) && did(told, index).has(word))
}

// 未办结 and 新入会 are none of it; 创建市级书屋2个 is a deed of its own.
const became = remembered((told, at): readonly Stage[] => {
  const { before } = told.claims[at]!
  // 接到转办件6件: come in by itself.
  if (/^[，；]?[另还又]?(?:接到|受理)/.test(before)) return []
  const lead = before.replace(/^[，、；：（]?(?:其中|获得?|评为)?/, '').replace(WORKS.includes(told.claims[at]!.unit) ? /^评出/ : '', '')
  const side = SIDE_BY_SIDE(lead, 0)
  const others = [...did(told, at)].flatMap((word) => {
    const stages = ONE_OF_ANOTHER.get(word)
    return stages === undefined || '未没不新再'.includes(before[before.lastIndexOf(word) - 1] ?? ' ') ? [] : stages
  })
  return [...new Set([...(side ? [side.says] : []), ...others])]
})

// The stages by the words of what became.
const byWord = STAGES.flatMap((stage) => stage.became.map((word) => [word, stage] as const))
const SIDE_BY_SIDE = beginning(byWord.filter(([, { side }]) => side))
const ONE_OF_ANOTHER = new Map([...Map.groupBy(byWord.filter(([, { side }]) => !side), ([word]) => word)].map(([word, entries]) => [word, entries.map(([, stage]) => stage)]))

// As said; but 9条|重大隐患已销号8条 tells what became of the eight.
const did = remembered((told, at): ReadonlySet<string> => {
  const { after, end } = told.claims[at]!
  const next = told.claims[at + 1]
  const runsOn = next !== undefined && comparable(next, told.claims[at]!) && after !== '' && told.text.slice(end, next.start).trim() === after.trim() && !/[，。；、：（）]/.test(after)
  return runsOn ? wordsAround(told, at, '') : said(told, at)
})

// In the words before it, or right behind the number: 118人|取得证书.
const said = remembered((told, at): ReadonlySet<string> =>
  wordsAround(told, at, /^(?:(?!的)[\u4e00-\u9fff]){0,12}/.exec(told.claims[at]!.after.replace(/[“”]/g, ''))![0]))

function wordsAround({ claims }: Told, at: number, behind: string): ReadonlySet<string> {
  const { before } = claims[at]!
  return WORDS(`${before.slice(-12)}|${behind}`).add(`=${before.replace('，', '')}`)
}

const WORDS = standing(new Set(STAGES.flatMap(({ of, became }) => [...of, ...became]).filter((word) => !word.startsWith('='))))
