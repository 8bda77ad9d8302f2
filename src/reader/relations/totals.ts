import { meets, product, total } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import { ending, listed } from '../lookup.ts'
import { EACH, GROWTH, OVERLAPPING, TOTALS } from '../words/relations.ts'
import { DEEDS } from '../words/verbs.ts'
import { addsUp, before, comparable, REACH, readable, type Relation } from './relation.ts'

/** 培训2次、会议3次，共5次: a total behind its parts. */
export function totals(text: string, claims: readonly Claim[]): Relation[] {
  return claims.flatMap((claim, index): Relation[] => {
    const word = totalWord(text, claim)
    if (!word || !readable(claim)) return []
    const parts = before(claims, index).filter((other) => comparable(claims[other]!, claim) && readable(claims[other]!))
    for (let from = 0; parts.length - from >= 2; from++) {
      const tail = parts.slice(from)
      if (addsUp(claims, tail, index)) return [{ kind: 'sum', figures: tail, total: index, holds: true, sure: true } as const]
    }
    return word.must && parts.length >= 2 ? [{ kind: 'sum', figures: parts, total: index, holds: false, sure: false }] : []
  })
}

/** 23户，每户500元，共计11500元. */
export function products(claims: readonly Claim[]): Relation[] {
  return claims.flatMap((each, index) => {
    const units = perUnits(each)
    if (!units || !readable(each)) return []
    const count = before(claims, index).findLast((other) => units.includes(claims[other]!.unit))
    const sum = index + 1 + claims.slice(index + 1, index + REACH).findIndex((other) => other.sentence === each.sentence && other.quantity === each.quantity)
    const [counted, whole] = [claims[count ?? -1], sum > index ? claims[sum] : undefined]
    if (!counted || !whole || !readable(counted) || !readable(whole) || !/[共总合累]/.test(whole.before)) return []
    return [{ kind: 'product', figures: [count!, index], total: sum, holds: meets(product(counted, each), whole), sure: true }]
  })
}

/** 基础占30%，操作占70%: shares of one thing make a hundred. Shares that may overlap are left alone. */
export function shares(claims: readonly Claim[]): Relation[] {
  const taking = claims.keys().filter((index) => claims[index]!.quantity === 'percent' && /占(?:比|总?分值?)?(?:为|的)?$/.test(claims[index]!.before))
  const rows = Map.groupBy(taking, (index) => claims[index]!.sentence)
  return [...rows.values()].flatMap((row) => {
    const sum = total(row.map((index) => claims[index]!))
    const holds = sum.low < 100 && sum.high > 100
    const apart = !row.some((index) => OVERLAPPING.some((word) => claims[index]!.before.includes(word)))
    const meant = holds || (apart && meets(sum, { low: 95, high: 105 }))
    return row.length > 1 && meant ? [{ kind: 'sum', figures: row, total: null, totalConstant: 100, holds, sure: holds } as const] : []
  })
}

/** 会员4820人 … 新增会员180人, 共组建5家 … 组建了一家: what was added or singled out cannot be more than what there is. */
export function growth(claims: readonly Claim[]): Relation[] {
  return claims.flatMap((part, index): Relation[] => {
    if (!readable(part)) return []
    const noun = grown(part.before)
    const said = part.before.replace(/了$/, '')
    const deed = part.value === 1 ? DEED(said, said.length)?.word : undefined
    const fits = (claim: Claim) => noun !== null ? stands(claim, noun) : deed !== undefined && didAll(claim, part, deed)
    const from = Math.max(0, index - 5 * REACH)
    const whole = from + claims.slice(from, index).findLastIndex((claim) => comparable(claim, part) && fits(claim))
    return whole < from ? [] : [{ kind: 'part_of', figures: [index], total: whole, holds: part.low <= claims[whole]!.high, sure: false }]
  })
}

const TOTAL = ending(Object.entries(TOTALS))
const DEED = ending(listed(DEEDS))
const LONGEST_FIRST = GROWTH.toSorted((a, b) => b.length - a.length)

function totalWord(text: string, claim: Claim): { must: boolean } | null {
  for (let at = claim.start; at >= claim.start - 6 && at > claim.clause.start; at--) {
    const word = TOTAL(text, at)
    if (word) return word.says
  }
  return null
}

// 每人, 每户, 人均, 户均 right before an amount.
function perUnits(claim: Claim): readonly string[] | null {
  const found = /(?:每(.)|(.)均)[^每均，。]{0,6}$/.exec(claim.before)
  const word = found?.[1] ?? found?.[2]
  return claim.quantity === 'money' && word ? EACH[word] ?? null : null
}

function grown(before: string): string | null {
  const verb = LONGEST_FIRST.map((word) => ({ word, at: before.lastIndexOf(word) })).find(({ at }) => at >= 0)
  if (!verb) return null
  const noun = before.slice(verb.at + verb.word.length).replace(/^[了新的]+/, '').replace(/[共计达为]+$/, '')
  return noun.length >= 2 && noun.length <= 8 ? noun : null
}

// The noun itself, with nothing before it but 共有 and its like: 女会员 is not what 新增会员 adds to.
function stands(claim: Claim, noun: string): boolean {
  const said = claim.before.replace(/^[，、：]?(?:全[镇乡县]|我[镇乡]|[共现已有]|累计|发展|达到|总数|基层|目前|截至目前)*/, '')
  return said.replace(/(?:[共计达为有]|累计|总数)*$/, '') === noun
}

function didAll(claim: Claim, part: Claim, deed: string): boolean {
  return claim.before.endsWith(`共${deed}`) && part.sentence - claim.sentence < 4 && claim.headings.join() === part.headings.join()
}
