import { TOTALLING } from '../../words/relations.ts'
import { isPast } from '../deltas.ts'
import { isEach, perTime, perUnits } from '../each.ts'
import { nounAfter, nounBefore, related } from '../noun.ts'
import { isExtreme } from '../parts/singled.ts'
import { before, behind, comparable, type Told } from '../told.ts'

/** The counts before it in its unit, nearest first, those of its own sentence before those of the last one. */
export function counts(told: Told, each: number): number[] {
  const { claims } = told
  const units = perUnits(claims[each]!)!
  const word = claims[each]!.each
  // 三个体验班，每班25名: the noun behind the number may be what each one is called.
  const isOne = (at: number) => units.includes(claims[at]!.plain)
    || (word !== '' && (nounAfter(told, at).endsWith(word) || (word === '班' && nounBefore(told, at).endsWith(word))))
  // 参保2640人，去年2380人，每人50元: of those of this year.
  const fits = (at: number) => isOne(at) && !isEach(claims[at]!) && !comparable(claims[at]!, claims[each]!) && !isPast(told, at)
  const near = before(told, each, 1).filter(fits).toReversed()
  // 按每个2000元的标准，142个新建工会共补助28.4万元
  const [second, third] = behind(told, each)
  const totalled = third !== undefined && comparable(claims[third]!, claims[each]!) && TOTALLING.test(claims[third]!.before)
  // 每期30人，共5期150人
  const beside = third !== undefined && comparable(claims[third]!, claims[each]!) && claims[second!]!.end === claims[third]!.start
  const next = second !== undefined && fits(second) && (totalled || beside || /^[^，。；]{0,2}的?标准/.test(claims[each]!.after)) ? [second] : []
  return [...next, ...near.toSorted((a, b) => claims[b]!.sentence - claims[a]!.sentence).slice(0, 12)]
}

/** 二等奖每项5000元, 每个委员会2名, 大学生3000元/人: the count of the same noun. */
export function namedCount(told: Told, each: number): number | undefined {
  const said = nounBefore(told, each)
  const nouns = [/^(.{2,}?)(?:平均|每|各|共|.均)/, /每.([\u4e00-\u9fff]{2,})$/].flatMap((form) => form.exec(said)?.[1] ?? [])
  if (/^[/／]/.test(told.claims[each]!.after) || said.endsWith('奖')) nouns.push(said)
  const counted = counts(told, each)
  // 4名患大病的职工各救助2000元
  const { before: between, clause } = told.claims[each]!
  if (counted[0] === each - 1 && told.claims[each - 1]!.clause.start === clause.start && !between.includes('、')) return counted[0]
  return nouns.flatMap((noun) => counted.find((at) => nounBefore(told, at).endsWith(noun)) ?? counted.find((at) => related(nounBefore(told, at), noun)) ?? [])[0]
}

/** The amounts in the same unit before and behind it, those behind with 共 or 计 first. */
export function wholesOf(told: Told, each: number): number[] {
  const { claims } = told
  // 平均每车45人 of 1620人次
  const times = (at: number) => claims[at]!.unit === '人次' && ['人', '名'].includes(claims[each]!.unit)
  // 每天发车36班次，平均每条线路4班次
  const isWhole = (at: number) => !isEach(claims[at]!) || (perTime(claims[at]!) && !perTime(claims[each]!))
  const same = (at: number) => (comparable(claims[at]!, claims[each]!) || times(at)) && isWhole(at) && !isExtreme(told, at)
  return [...behind(told, each).filter(same).slice(0, 2), ...before(told, each, 1).filter(same).toReversed().slice(0, 3), ...subjects(told, each).filter(same)]
}

// 会费96300元，…。会费由8025名会员缴纳，人均12元: what the sentence of the amount begins with.
function subjects(told: Told, each: number): number[] {
  const { claims, sentences, text } = told
  const { start } = sentences[claims[each]!.sentence]!
  return before(told, each, 2).slice(0, -4).filter((at) => nounBefore(told, at).slice(0, 2).length > 1 && text.startsWith(nounBefore(told, at).slice(0, 2), start))
}
