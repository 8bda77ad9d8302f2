import { tidy } from '#kit/interval.ts'
import { COMPLEMENTS, LEFT, REMAINDER } from '../../words/relations.ts'
import { addsUp } from '../arithmetic.ts'
import { graded } from './graded.ts'
import { nearness } from './nearness.ts'
import { nounAfter } from '../noun.ts'
import type { Opened } from '../parts/opened.ts'
import { overlapping } from './overlapping.ts'
import type { Relation } from '../relation.ts'
import { rows } from './rows.ts'
import { oneKind } from './row-weight.ts'
import { announcedBefore, isBare, totalSaid } from './total-words.ts'
import { nominal } from '../surprise.ts'
import type { Sum } from './sums.ts'
import { isEach } from '../each.ts'
import { isPlain } from '../plain.ts'
import { between, comparable, REACH, readable, type Told } from '../told.ts'
import { slips } from './slips.ts'
import { turnedSums } from './turned-sums.ts'
import { unopened } from './unopened.ts'
import type { Misfit } from './misfit.ts'

/** So many bits of words must say that the parts are all, the nearness of their sum counted in. */
const OUTRIGHT = 7

/** Sums that the text states and that do not come out. None where another reading of its figures adds up. */
export function misfits(told: Told, opened: readonly Opened[], sums: readonly Sum[], summed: ReadonlySet<number>): Relation[] {
  const splits = opened.filter(({ list }) => list.length > 1)
    .flatMap((list) => list.wholes.slice(0, list.opener.far ? 6 : 2).map((whole, place) => asSplit(told, list, whole, place)))
  const totals = totalled(told, summed, new Set(sums.map(({ whole }) => whole)))
  const found = [...splits, ...totals, ...beside(told, sums), ...closing(told, summed), ...unopened(told), ...slips(told), ...graded(told), ...turnedSums(told)]
    .filter(({ parts, whole, weight }) => weight >= OUTRIGHT && !addsUp(told.claims, parts, whole) && !comeAgain(told, parts) && !isMadeUp(told, parts, whole))
  const taken = new Set<number>()
  return found.toSorted((a, b) => b.weight - a.weight).flatMap(({ parts, whole, sure }): Relation[] => {
    if (parts.some((at) => taken.has(at) || summed.has(at))) return []
    for (const at of parts) taken.add(at)
    const each = parts.some((at) => EACH.test(told.claims[at]!.before))
    if (each) return withEach(told, parts) === told.claims[whole]!.low ? [{ kind: 'sum', figures: [...parts], total: whole, holds: true, sure: true }] : []
    return [{ kind: 'sum', figures: [...parts], total: whole, holds: false, sure: sure ?? false }]
  })
}

// 其中A 9张，B 5张，C 4张 of 17张
function asSplit(told: Told, { opener, list, leads: first }: Opened, whole: number, skipped: number): Misfit {
  const { claims } = told
  const leads = list.map((at) => claims[at]!.before)
  let weight = opener.whole ? 5 : 2
  if (opener.named === whole) weight += 1
  // 全镇建会组织合计58家，其中…: what is called a total is one of what follows.
  if (totalSaid(told, whole) > 3) weight += 1
  weight += opener.far ? 1 - skipped * 0.5 : skipped === 0 ? 2 : opener.whole ? -3 : -2
  if (!first) weight -= 1
  const closed = leads.some((lead, place) => place > 0 && LAST.test(lead))
  if (closed) weight += 4
  if (oneKind(told, list)) weight += 2
  else if (list.every((at, place) => place === 0 || /^[、和及]/.test(between(told, list[place - 1]!, at)))) weight += list.length > 2 && endAlike(leads) ? 2 : 1
  if (twoSorts(leads)) weight += 4
  // 检查53家，不全的9家，…，其余2家: what is more than a whole told sentences before is none of its parts.
  if (opener.all && list.some((at) => claims[at]!.low > claims[whole]!.high)) weight -= 6
  // 集体合同62份，其中工资专项58份，女职工专项62份: one that is all of it leaves nothing to the others.
  if (!opener.whole && !closed && !twoSorts(leads) && list.some((at) => claims[at]!.low === claims[whole]!.low)) weight -= 6
  // 其中规上企业41家，已建工会86个，覆盖企业268家: something else was counted in between.
  if (list.length === 2 && !closed && !twoSorts(leads) && list[1]! > list[0]! + 1 && !follows(told, list)) weight -= 4
  // 其中甲厂会员420人，…；乙厂把28家小店组织起来，会员118人: some are told of at length, and not all of them.
  if (!opener.whole && list.length === 2 && !closed && /；.*\d|\d.*；/s.test(between(told, list[0]!, list[1]!))) weight -= 4
  // 调处31起，其中工资18起，工伤7起，解除4起: some are left untold, as far as the words say.
  const made = list.reduce((sum, at) => sum + claims[at]!.low, 0)
  if (!opener.whole && !closed && !oneKind(told, list) && list.length > 2 && made < claims[whole]!.low) weight -= 2
  // 总投入7.6万元，其中区补助5万元，企业自筹3.6万元: parts that are more than their whole, though each of them is less.
  const tooMuch = skipped === 0 && !opener.far && isTooMuch(told, list, whole) && list.every((at) => claims[at]!.low <= claims[whole]!.high)
  if (tooMuch) weight += 3
  const near = nearness(told, list, whole, { kinds: closed || oneKind(told, list), some: !opener.whole })
  if (!twoSorts(leads) && (!opener.whole || NAMED.test(leads[0]!)) && list.some((at) => overlapping(told, at))) weight -= list.length > 2 && near > 3 ? 1 : 6
  return { parts: list, whole, weight: weight + near, ...(opener.whole && !opener.all && { sure: true as const }) }
}

// 本科生、专科生、高中生
function endAlike(leads: readonly string[]): boolean {
  return leads.every((lead) => lead.length > 1 && lead.at(-1) === leads[0]!.at(-1))
}

// Together more than their whole, though nothing can be two of them.
function isTooMuch(told: Told, parts: readonly number[], whole: number): boolean {
  const { claims } = told
  return parts.reduce((sum, at) => sum + claims[at]!.low, 0) > claims[whole]!.high && !parts.some((at) => overlapping(told, at))
}

// 甲厂420人、缴费3万元，乙厂118人、缴费1万元: as much stands behind the second as between the two.
function follows({ claims }: Told, [one, other]: readonly number[]): boolean {
  const [between, behind] = [claims[one! + 1], claims[other! + 1]]
  return behind !== undefined && comparable(between!, behind) && behind.sentence === between!.sentence
}

// A、B、C，合计…: the row right before it, or as many of it as are announced.
function totalled(told: Told, summed: ReadonlySet<number>, made: ReadonlySet<number>): Misfit[] {
  const { claims, sentences } = told
  const paragraph = (at: number) => sentences[claims[at]!.sentence]!.paragraph
  const isTotal = (at: number) => (totalSaid(told, at) > 0 || isPrized(told, at)) && !made.has(at) && readable(claims[at]!) && !isEach(claims[at]!)
  // 好和较好的共129家 speaks of some of them.
  const totals = claims.keys().filter((at) => isTotal(at) && !/[和与]|(?<!涉)及/.test(claims[at]!.before)).toArray()
  return rows(told).flatMap(({ figures, as }) => totals.flatMap((whole): Misfit[] => {
    const claim = claims[whole]!
    if (!comparable(claim, claims[figures[0]!]!) || (as === 'shares') !== (claim.quantity === 'percent')) return []
    const announced = announcedBefore(told, whole)
    // 以上合计386户，77.2万元
    const { clause } = isBare(told, whole) ? claims[whole - 1]! : claim
    const above = /以上|上述/.test(told.text.slice(clause.start, claim.start)) && paragraph(whole) - paragraph(figures.at(-1)!) < 2
    const lastly = as === 'alike' && addsLastly(told, figures, whole)
    const meant = (at: number) => announced !== null || above || lastly || claims[at]!.sentence === claim.sentence
    // 企业合同31份，区域合同4份，合计29份: what is called a total has no part above it.
    const may = (at: number) => claims[at]!.low <= claim.high || totalSaid(told, whole) > 3
    const own = figures.filter((at) => at < whole && at > whole - REACH && !summed.has(at) && may(at) && meant(at))
    const parts = announced === null ? own : own.slice(-announced)
    if (parts.length < 2 || claims[parts[0]!]!.sentence < claim.sentence - 3) return []
    const parted = as === 'plain' && !above && between(told, parts[0]!, whole).includes('；')
    const next = whole === parts.at(-1)! + 1
    const said = Math.max(totalSaid(told, whole), isPrized(told, whole) ? 3 : 0) + (announced === parts.length ? 3 : 0) + (parts.length > 2 ? 1 : 0) + (as === 'shares' ? 1 : 0)
    const kinds = (next && CLOSES.test(claim.before) ? 2 : 0) + (next && isBracketed(told, whole) ? 3 : 0) + (oneKind(told, [...parts, whole]) ? 2 : 0)
      + (twoSorts(parts.map((at) => claims[at]!.before)) ? 4 : 0) + (lastly ? 2 : 0)
    const near = nearness(told, parts, whole)
    const tooMuch = next && said > 2 && isTooMuch(told, parts, whole)
    return [{ parts, whole, weight: said + kinds + (tooMuch ? Math.max(near, 0) + 2 : near) - (parted ? 5 : 0) }]
  }))
}

// 有83个企业自行换届，16个村工会带391个企业换届。全镇换届的企业总数达到|477个: the next sentence adds up what this one has of them.
function addsLastly(told: Told, figures: readonly number[], whole: number): boolean {
  const { claims, sentences } = told
  const [row, next] = [claims[figures.at(-1)!]!.sentence, claims[whole]!.sentence]
  const noun = nounAfter(told, figures[0]!).slice(0, 2)
  return next === row + 1 && sentences[row]!.paragraph === sentences[next]!.paragraph && noun.length > 1 && claims[whole]!.before.includes(noun)
}

// 电工班35人，焊工班19人，|共培训工人56人: right behind the row, in a clause that nothing else opens.
const CLOSES = /^共(?!有)/

// 一等奖1名，二等奖2名，三等奖3名，|7名获奖选手: all that won one, where none is told without its number (纪念奖若干).
function isPrized({ claims, text }: Told, at: number): boolean {
  const last = claims[at - 1]
  return last !== undefined && /^获奖/.test(claims[at]!.after) && /奖$/.test(last.before) && !/若干|等奖|奖[^，。]*若/.test(text.slice(last.end, claims[at]!.start))
}

// 花草1790棵、树木105棵（|共1895棵）: a bracket right behind the row says what it is about.
function isBracketed({ claims, text }: Told, whole: number): boolean {
  return /^[^，。；（(]{0,8}[（(][^，。；）)]{0,8}$/.test(text.slice(claims[whole - 1]!.end, claims[whole]!.start))
}

// 东街36家、2150人；西街31家、1840人；…: where one column adds up, the one beside it must.
function beside(told: Told, sums: readonly Sum[]): Misfit[] {
  const { claims } = told
  return sums.filter(({ parts }) => parts.length > 1).flatMap(({ parts, whole }): Misfit[] => [-1, 1].flatMap((step): Misfit[] => {
    const column = parts.map((at) => at + step)
    const isColumn = column.every((at) => claims[at] && !parts.includes(at) && isPlain(told, at) && comparable(claims[at]!, claims[column[0]!]!))
    if (!isColumn) return []
    const isWhole = (at: number) => claims[at] && !column.includes(at) && !parts.includes(at) && isPlain(told, at) && comparable(claims[at]!, claims[column[0]!]!)
    const said = parts.length > 2 ? 6 : 5
    const wholes = [step, 1, -1, 2, -2, 3, 4].map((way) => whole + way).filter(isWhole).slice(0, 1)
    return wholes.map((at) => ({ parts: column, whole: at, weight: said + nearness(told, column, at) }))
  }))
}

// 需要协调的58件，协调成功49件，转交8件，还剩2件: the last of a stretch whose first figure is the whole.
function closing(told: Told, summed: ReadonlySet<number>): Misfit[] {
  const { claims } = told
  return rows(told).filter(({ as }) => as === 'plain').flatMap(({ figures }) => figures.flatMap((last, place): Misfit[] => {
    if (summed.has(last) || !LEFT.some((word) => claims[last]!.before.includes(word))) return []
    let from = place
    while (from > 0 && claims[figures[from - 1]!]!.sentence === claims[last]!.sentence && !between(told, figures[from - 1]!, figures[from]!).includes('；')) from--
    const [whole, ...parts] = figures.slice(from, place + 1)
    return parts.length < 3 ? [] : [{ parts, whole: whole!, weight: 5 + nearness(told, parts, whole!) }]
  }))
}

// 女会员和农民工会员分别为|2091人和2987人
const NAMED = /..分别[为是有]$/

const LAST = new RegExp(`^[、，；和及]?(?:${[...REMAINDER, '另', '还有', '另有', '剩'].join('|')})|等其[他它]`)

// 村工会18个，企业工会11个，学校、卫生院工会各|1个: as many times as names stand before it.
function withEach({ claims }: Told, parts: readonly number[]): number {
  return parts.reduce((sum, at) => sum + claims[at]!.low * (EACH.test(claims[at]!.before) ? claims[at]!.before.replace(/^[，、；]/, '').split(/[、和与及]/).length : 1), 0)
}

const EACH = /各$/

// 男28人、女18人; 专职2人、兼职41人: nobody is both, and all are one of them.
function twoSorts(leads: readonly string[]): boolean {
  return leads.length === 2 && SORTS.some((pair) => pair.every((sort) => leads.filter((lead) => lead.includes(sort)).length === 1))
}

// 12家、20家、15家、3家，共检查51家中有1家停产未评: what is lacking is told beside them.
function isMadeUp({ claims, inSentence }: Told, parts: readonly number[], whole: number): boolean {
  const lack = tidy(nominal(claims[whole]!) - parts.reduce((sum, at) => sum + nominal(claims[at]!), 0))
  const beside = [whole, parts.at(-1)!].flatMap((at) => inSentence.get(claims[at]!.sentence)!).filter((at) => at !== whole && !parts.includes(at))
  return lack > 0 && beside.some((at) => nominal(claims[at]!) === lack && comparable(claims[at]!, claims[whole]!) && /[未没缺停除]/.test(claims[at]!.before + claims[at]!.after))
}

// 应到92人，第一次实到90人，第二次实到91人: the same people come each time.
function comeAgain({ claims }: Told, parts: readonly number[]): boolean {
  return parts.every((at) => claims[at]!.quantity === 'person' && /(?:实到|到会|出席|到场)$/.test(claims[at]!.before))
}

/** Who came and who was excused are not all, nor what was won and what was lost: some stayed away, some were drawn. */
const SORTS = COMPLEMENTS.filter(([first]) => first !== '实到' && first !== '胜')
