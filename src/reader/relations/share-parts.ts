import { counts, nounBefore } from './noun.ts'
import { before, isCount, readable, type Told } from './told.ts'

/**
 * The counts that a share may be of, the likeliest first: the one just told, or, of several shares in a `row`, the one at the same place of
 * the row before.
 */
export function partsOf(told: Told, index: number): { likely: number[]; row: readonly number[] } {
  const { claims } = told
  let first = index
  while (first > 0 && claims[first - 1]!.quantity === 'percent' && /^[和、及与]$/.test(claims[first]!.before)) first--
  let length = index - first + 1
  while (claims[first + length]?.quantity === 'percent' && /^[和、及与]$/.test(claims[first + length]!.before)) length++
  const counted = before(told, first, 1).filter((at) => isCount(claims[at]!))
  const own = counted.filter((at) => claims[at]!.sentence === claims[index]!.sentence)
  const row = (own.length >= length ? own : counted).slice(-length)
  const nearest = row[index - first]
  // 女职工占37.5%: the count of women may stand a sentence before.
  const subject = /([\u4e00-\u9fff]{2,8})占/.exec(claims[index]!.before)?.[1]
  const named = subject === undefined ? [] : before(told, first, 2).filter((at) => isCount(claims[at]!) && isSubject(told, at, subject)).toReversed()
  const behind = subject === undefined ? undefined : countBehind(told, index)
  const isOther = subject !== undefined && nearest !== undefined && !counts(told, nearest, subject)
  const likely = [behind, ...(isOther ? named : []), nearest].filter((at) => at !== undefined)
  return { likely: [...new Set(likely)], row: length > 1 ? row : [] }
}

// 帮扶17.64万元 … 帮扶支出占25%
function isSubject(told: Told, index: number, subject: string): boolean {
  const noun = nounBefore(told, index)
  return counts(told, index, subject) || (noun.length > 1 && subject.startsWith(noun))
}

// 慰问帮扶占45.5%，8.6万元: the share stands before its count, which has no noun of its own.
function countBehind({ claims, text }: Told, index: number): number | undefined {
  const next = claims[index + 1]
  const bare = next && isCount(next) && readable(next) && /^[，（、](?:共|计|为|有|达|即|合)?$/.test(text.slice(claims[index]!.end, next.start))
  return bare && /^(?:$|[，。；、）)])/.test(text.slice(next.end, next.end + 1)) ? index + 1 : undefined
}
