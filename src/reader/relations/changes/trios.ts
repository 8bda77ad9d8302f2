import { CHANGED_BY, TRIOS } from '../../words/trios.ts'
import { addsUp } from '../arithmetic.ts'
import type { Relation } from '../relation.ts'
import { isCount, readable, type Told } from '../told.ts'

/**
 * 收入15.8万元，支出15.2万元，超支1.5万元; 新增会员67名，退会41名，净增32名: three right behind one another, whose words say how they make one another. Told only where
 * they do not: what comes out is found without such words.
 */
export function trios(told: Told): Relation[] {
  const { claims } = told
  return [...told.inSentence.values()].flatMap((own) => {
    const counts = own.filter((at) => isCount(claims[at]!))
    return [...inOrder(told, counts), ...inOrder(told, own.filter((at) => !isCount(claims[at]!)))]
  })
}

function inOrder(told: Told, row: readonly number[]): Relation[] {
  const { claims, text } = told
  return row.flatMap((first, place): Relation[] => {
    const [second = -1, third = -1] = row.slice(place + 1)
    if (third < 0 || third > first + 3 || text.slice(claims[first]!.end, claims[third]!.start).includes('；')) return []
    const three = [first, second, third]
    if (three.some((at) => claims[at]!.value === null || claims[at]!.approx || !readable(claims[at]!))) return []
    const whole = wholeOf(told, three)
    const parts = three.filter((_, at) => at !== whole)
    // 4.2%，比去年的4.5%提高0.3个百分点: the word is wrong, and no number.
    const other = claims[third]!.quantity === 'percentage_point' && addsUp(claims, [first, third], second)
    return whole === undefined || other || addsUp(claims, parts, three[whole]!) ? [] : [{ kind: 'sum', figures: parts, total: three[whole]!, holds: false, sure: true }]
  })
}

// Which of the three is made of the others.
function wholeOf({ claims, sentences, text }: Told, three: readonly number[]): number | undefined {
  const [first, second, third] = three.map((at) => claims[at]!) as [typeof claims[0], typeof claims[0], typeof claims[0]]
  if (first.same !== second.same) return undefined
  if (third.quantity === 'percentage_point' && first.quantity === 'percent') {
    // 入会率71.9%，比年初的58.4%提高|23.3个百分点
    const said = CHANGED_BY.find(({ by }) => by.test(third.before))
    return said !== undefined && /[比较与同][^，。；\d]*的?$/.test(second.before) ? said.up ? 0 : 1 : undefined
  }
  // From the figure before it on: what a clause before it says is said of it too.
  const said = three.map((at) => text.slice(Math.max(claims[at - 1]?.end ?? 0, sentences[claims[at]!.sentence]!.start), claims[at]!.start))
  return first.same === third.same ? TRIOS.find(({ says }) => says.every((word, at) => word.test(said[at]!)))?.whole : undefined
}
