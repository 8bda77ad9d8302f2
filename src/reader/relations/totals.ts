import { ending } from '../lookup.ts'
import { MIXED_TOTALS, TOTALS } from '../words/relations.ts'
import { addsUp } from './arithmetic.ts'
import { isFineAmount } from './average-products.ts'
import { isDelta } from './changes.ts'
import { isEach, isStandard } from './each.ts'
import { nounBefore } from './noun.ts'
import type { Relation } from './relation.ts'
import { isExtreme } from './singled.ts'
import { before, comparable, isCount, readable, type Told } from './told.ts'

/** 培训2次、会议3次，共5次: a total behind its parts; and the totals beside it. */
export function totals(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const found = behindParts(told, partOf)
  return [...found, ...found.flatMap((total) => beside(told, total))]
}

// 甲216家，建会203家；乙1132家，建会746家；合计1348家，建会949家: the next column adds up as the first one does.
function beside(told: Told, { figures, total, holds }: Relation): Relation[] {
  const { claims } = told
  const next = [...figures, total!].map((index) => index + 1)
  const whole = next.pop()!
  if (!claims[whole]) return []
  const isColumn = next.every((index) => !figures.includes(index) && index < total! && readable(claims[index]!) && comparable(claims[index]!, claims[whole]!))
  if (claims[whole].sentence !== claims[total!]!.sentence || !isColumn || !isCount(claims[whole])) return []
  const fits = addsUp(claims, next, whole)
  // Side by side without a word between (48户，9.6万元) it is said of both.
  const meant = !holds && figures.length > 2 && claims[whole].before.length < 2 && next.every((index) => claims[index]!.before.length < 4)
  const alike = nounBefore(told, whole).length > 2 && next.every((index) => nounBefore(told, index) === nounBefore(told, whole))
  return fits || meant || (alike && holds) ? [{ kind: 'sum', figures: next, total: whole, holds: fits, sure: false }] : []
}

function behindParts(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const word = totalWord(told, index) ?? (claim.before === '、' && index > 0 ? totalWord(told, index - 1) : null)
    if (!word || !readable(claim) || !isCount(claim)) return []
    // 5个、8名、15名，共28个集体和个人: counts of several kinds.
    const mixed = MIXED_TOTALS.some((noun) => claim.after.startsWith(noun))
    const all = (other: number) => mixed ? isCount(claims[other]!) && claims[other]!.quantity !== 'money' : comparable(claims[other]!, claim)
    const apart = (other: number) => isEach(claims[other]!) || isStandard(claims[other]!) || isDelta(told, other) || isExtreme(told, other)
    const fits = (other: number) => all(other) && !partOf.has(other) && !apart(other)
    const near = before(told, index).filter(fits)
    const far = before(told, index, 3).filter(fits)
    const called = calledBy(told, index, near)
    if (called.length > 1) return [{ kind: 'sum', figures: called, total: index, holds: addsUp(claims, called, index), sure: true }]
    const named = announced(told, index)
    if (named && far.length >= named) {
      const head = nounBefore(told, index).slice(-2)
      const ends = far.filter((at) => nounBefore(told, at).endsWith(head))
      const holds = far.filter((at) => head.length > 1 && nounBefore(told, at).includes(head))
      // 甲216家，建会203家；乙332家，建会146家: every second one.
      const step = far.length / named
      const spread = far.filter((_, at) => Number.isInteger(step) && at % step === 0)
      const rows = [far, ends, holds, spread].map((row) => row.slice(-named))
      const made = rows.find((row) => row.length === named && addsUp(claims, row, index)) ?? chosen(told, far, named, index)
      const all = far.length === named && /以上|上述/.test(told.text.slice(claim.clause.start, claim.start))
      if (made || all || speaksOf(told, index, rows[0]!)) return [{ kind: 'sum', figures: made ?? rows[0]!, total: index, holds: made !== undefined, sure: true }]
    }
    const made = [near, before(told, index).filter(all), far].flatMap(tails).find((tail) => addsUp(claims, tail, index))
    if (made) return [{ kind: 'sum', figures: made, total: index, holds: true, sure: true }]
    const pointsUp = near.length === 0 && /(?:以上|上述)[^，。；]{0,4}$/.test(claim.before.slice(0, -word.length))
    const above = pointsUp ? far.filter((at) => claims[at]!.sentence === claim.sentence - 1) : []
    if (above.length > 1 && word.must) return [{ kind: 'sum', figures: above, total: index, holds: false, sure: false }]
    const counted = near.length > 1 && near.every((at, place) => claims[at]!.before.includes(`第${'一二三四五六七八九十'[place]}`))
    // 慰问金5万元；助学金3万元，合计6万元: across ； it need not be of all.
    const parted = near.length > 0 && told.text.slice(claims[near[0]!]!.end, claim.start).includes('；')
    return (word.must || mixed || counted) && near.length >= 2 && !parted && speaksOf(told, index, near) ? [{ kind: 'sum', figures: near, total: index, holds: false, sure: false }] : []
  })
}

/** Of more figures than this no choice is made. */
const MOST = 12

// 慰问…，折款7.68万元；助学…，共3.4万元；…。以上三项，共支出14.68万元: so many of the figures before it as make a fine whole.
function chosen({ claims }: Told, far: readonly number[], count: number, whole: number): number[] | undefined {
  const fine = claims[whole]!.value !== null && isFineAmount(claims[whole]!.value)
  return fine ? choices(far.slice(-MOST), count).find((row) => addsUp(claims, row, whole)) : undefined
}

function choices(list: readonly number[], count: number): number[][] {
  if (count === 0) return [[]]
  return list.flatMap((first, place) => choices(list.slice(place + 1), count - 1).map((rest) => [first, ...rest]))
}

// 以上三项合计
function announced(told: Told, index: number): number | null {
  const { text, claims, sentences } = told
  const { start, sentence, before: said } = claims[index]!
  if (said === '、' && index > 0) return announced(told, index - 1)
  const found = ANNOUNCED.exec(text.slice(Math.max(sentences[sentence]!.start, start - 18), start))
  return found ? found[1] === '两' ? 2 : '一二三四五六'.indexOf(found[1]!) + 1 : null
}

const ANNOUNCED = /([二两三四五六])(?:项|者|类|种|支|批|期|场|镇|村|地)[\u4e00-\u9fff]{0,5}?，?(?:合计|共计|总计|共)[^，。；、]{0,6}$/

// 好的87家、较好的42家、差的9家，好和较好的共129家: the parts that the total names.
function calledBy({ claims }: Told, index: number, near: readonly number[]): number[] {
  const names = /^，?([\u4e00-\u9fff]{1,8}[和、及与][\u4e00-\u9fff]{1,8}?)的?(?:两[类项者])?(?:合计|共计|共)/.exec(claims[index]!.before)?.[1]?.split(/[和、及与]/) ?? []
  const plain = (said: string) => said.replace(/^[，、；：其中]+/, '').replace(/的?$/, '')
  const called = names.map((name) => near.filter((at) => plain(claims[at]!.before) === name))
  return called.every((found) => found.length === 1) ? called.flat() : []
}

// 三镇合计|新建工会15个: what the total names is what its parts count.
function speaksOf(told: Told, index: number, parts: readonly number[]): boolean {
  const noun = nounBefore(told, index).replace(/^.*(?:合计|总计|加起来|共)/, '')
  return noun.length < 2 || parts.some((part) => overlaps(nounBefore(told, part), noun))
}

function overlaps(a: string, b: string): boolean {
  return a.length > 1 && (a.includes(b) || b.includes(a))
}

// The longest first, but never fewer than two.
function tails(parts: readonly number[]): number[][] {
  return Array.from({ length: Math.max(0, parts.length - 1) }, (_, from) => parts.slice(from))
}

const TOTAL = ending(Object.entries(TOTALS))

function totalWord({ text, claims }: Told, index: number): { must: boolean; length: number } | null {
  const claim = claims[index]!
  const from = Math.max(claim.start - 6, (claims[index - 1]?.end ?? 0) - 1, 0)
  for (let at = claim.start; at > from; at--) {
    const word = TOTAL(text, at)
    if (word) return { ...word.says, length: word.word.length }
  }
  return null
}
