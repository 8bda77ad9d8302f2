import { measure, nounAfter, nounBefore } from '../noun.ts'
import { MUCH } from './parts.ts'
import { isPlain } from '../plain.ts'
import type { Relation } from '../relation.ts'
import { between, comparable, type Told } from '../told.ts'

/** 全镇女职工全部参保，参保316人，参保率100% … 甲厂的378名女职工: one place has more of them than all places together. */
export function beyond(told: Told): Relation[] {
  const { claims, sentences, text } = told
  return claims.flatMap((claim, all): Relation[] => {
    const next = claims[all + 1]
    if (!next || next.sentence !== claim.sentence || !isWhole(next.value, next.unit, next.before)) return []
    if (!isPlain(told, all) || claim.quantity !== 'person' || claim.approx) return []
    const whose = text.slice(Math.max(sentences[claim.sentence]!.start, claim.start - LEAD), claim.start) + nounAfter(told, all)
    const group = GROUPS.find(({ said }) => said.test(whose))
    if (!group) return []
    const reach = Array.from({ length: 2 * FAR }, (_, at) => all - FAR + at).filter((at) => claims[at] !== undefined && Math.abs(at - all) > 1)
    const more = reach.find((at) => {
      const other = claims[at]!
      if (!comparable(other, claim) || other.low <= claim.high || other.planned || other.approx) return false
      return isPlain(told, at) && isOfOnePlace(told, at) && group.kinds.some((kind) => kindOf(told, at).startsWith(kind))
    })
    return more === undefined ? [] : [{ kind: 'part_of', figures: [more], total: all, holds: false, sure: false }]
  })
}

/** 现有快递网点23个 … 覆盖快递网点25个: more of them are reached than there are. Only where their number is told once. */
export function covered(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const noun = REACHED.exec(nounBefore(told, index))?.[1]
    if (noun === undefined || !isPlain(told, index) || claim.planned || claim.approx) return []
    const has = (at: number) => HAS.test(told.text.slice(claims[at]!.clause.start, claims[at]!.start))
    const [whole, another] = claims.keys().filter((at) => at !== index && comparable(claims[at]!, claim) && measure(told, at) === noun && has(at)).toArray()
    if (whole === undefined || another !== undefined || !isPlain(told, whole) || claims[whole]!.approx) return []
    return claims[whole]!.high < claim.low && claim.low <= claims[whole]!.high * MUCH ? [{ kind: 'part_of', figures: [index], total: whole, holds: false, sure: false }] : []
  })
}

/** 10个村有|18个村换了主席: more of a kind than there are of it, right behind their number. */
export function moreOfKind(told: Told): Relation[] {
  const { claims, text } = told
  return claims.flatMap((claim, index): Relation[] => {
    const whole = claims[index - 1]
    if (whole === undefined || !comparable(whole, claim) || claim.low <= whole.high || claim.approx || claim.planned) return []
    if (![index - 1, index].every((at) => isPlain(told, at))) return []
    const kind = KIND.exec(text.slice(whole.end, claim.start))?.[1]
    return kind !== undefined && text.startsWith(kind, claim.end) ? [{ kind: 'part_of', figures: [index], total: index - 1, holds: false, sure: false }] : []
  })
}

/** 查出隐患73处，现已全部整改完毕，累计整改|71处: all of them were, and so many. */
export function allDone(told: Told): Relation[] {
  const { claims } = told
  return claims.flatMap((claim, index): Relation[] => {
    const first = claims[index - 1]
    if (first?.sentence !== claim.sentence || !comparable(first, claim) || first.value === claim.value) return []
    if (![first, claim].every(({ value, approx }) => value !== null && !approx)) return []
    const deed = /^[^；]*全部(?:予以|完成)?([\u4e00-\u9fff]{2})[^；]*，/.exec(between(told, index - 1, index))?.[1]
    return deed !== undefined && claim.before.endsWith(deed) ? [{ kind: 'equal', figures: [index - 1, index], total: null, holds: false, sure: true }] : []
  })
}

const KIND = /^([\u4e00-\u9fff]{1,8}?)[中里]?，?(?:已经?|就)?有$/

const REACHED = /(?:覆盖|涵盖)(?:了)?([\u4e00-\u9fff]{3,})$/
const HAS = /[现共]有|拥有|辖有?/

/** Looking farther than this, in figures, costs more than it finds. */
const FAR = 120

/** So far before the number stands whose it is, in characters. */
const LEAD = 60

const AREA = '全[县区镇乡村]|全街道|我[县区镇乡]|本[县区镇乡]'

/** 组织职工参加医疗互助: those of nowhere in particular are those of the whole report. */
const INSURED = '(?:^|[，；]|今年|组织|动员|引导|发动|全体)职工参加[^，。；]{0,8}(?:互助|保险|保障)'

/** People of whom all are meant, what they are called who are among them, and how all are spoken of without their place. */
const GROUPS: readonly { said: RegExp; kinds: readonly string[] }[] = [
  { of: '女职工', kinds: ['女职工', '女会员', '女工'] },
  { of: '农民工', kinds: ['农民工'] },
  { of: '会员', kinds: ['会员', '女会员', '农民工会员'] },
  { of: '职工', without: INSURED, kinds: ['职工', '员工', '会员', '女职工', '女会员', '农民工'] },
].map(({ of, kinds, without }) => ({ said: new RegExp([`(?:${AREA})[^，。；]{0,4}${of}`, ...without === undefined ? [] : [without]].join('|')), kinds }))

function isWhole(value: number | null, unit: string, before: string): boolean {
  return value === 100 && /[%％]|百分/.test(unit) && /(?:参保|入会|参加|建档|体检|参检|签订|覆盖)(?:率|面|达到?$|$)/.test(before)
}

function kindOf(told: Told, at: number): string {
  const behind = nounAfter(told, at)
  return behind !== '' ? behind : nounBefore(told, at).replace(/^.*(?=女职工|女会员|农民工|会员|职工|员工)/, '')
}

// 锦程服饰的|378名女职工, 东海制衣厂有职工|560人, but no figure of the whole area or of many.
function isOfOnePlace({ claims, text, sentences }: Told, at: number): boolean {
  const { start, sentence } = claims[at]!
  const said = text.slice(Math.max(sentences[sentence]!.start, start - 20), start).split(/[，；：。]/).at(-1)!
  return (OWNER.test(said) && !MANY.test(said)) || OFFICE.test(said)
}

/** 镇机关和站所干部职工|82人: who works in the offices of a place is not all of its workers. */
const OFFICE = /(?:机关|站所|学校|医院|卫生院|事业单位|企事业单位)[现共]?有?(?:在[编职岗])?(?:干部|教)?(?:职工|员工|会员)[现共]?有?$/

const OWNER = /[\u4e00-\u9fff]{2,}(?:的|[现共]?有[\u4e00-\u9fff]{2,4}|工会[\u4e00-\u9fff]{0,4}会员)$/
const MANY = /全|各|我|本|总|[县区镇乡]|累计|等|及|和|、|今年|去年|以来|目前|截至|企业|单位|行业/
