import { isBase, isDelta, isPast } from '../deltas.ts'
import { isEach } from '../each.ts'
import { measure } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { ofTwoYears, stretchSaid } from '../stretch-said.ts'
import { comparable, isCount, readable, remembered, type Told } from '../told.ts'

/**
 * 全年新建工会9家，发展会员412人，培训860人。 … 新建工会7家，发展会员412人: a sentence that gathers what is told at length elsewhere, one of
 * whose figures is another one there. Only where others of it are the same in both places, and no third figure has its name.
 */
export function recap(told: Told): Relation[] {
  const rows = [...told.inSentence.values()].map((own) => own.filter((at) => stands(told, at))).filter((row) => row.length >= ROW)
  const named = Map.groupBy(told.claims.keys().filter((at) => stands(told, at) && measure(told, at).length >= NAME), (at) => measure(told, at).slice(-2))
  const found = rows.flatMap((row) => {
    const elsewhere = row.map((at) => ({ at, kin: (named.get(measure(told, at).slice(-2)) ?? []).filter((other) => isElsewhere(told, at, other)) }))
    const same = elsewhere.filter(({ at, kin }) => kin.some((other) => told.claims[other]!.value === told.claims[at]!.value))
    const apart = elsewhere.filter((one) => !same.includes(one)).map(({ at, kin }) => ({ at, others: kin.filter((other) => isOther(told, at, other)) }))
      .filter(({ at, others }) => others.length === 1 && isNear(told, at, others[0]!))
    return same.length >= SAME && apart.length <= same.length / 2 ? apart.map(({ at, others: [other = 0] }) => [at, other].toSorted((a, b) => a - b) as [number, number]) : []
  })
  const pairs = new Map(found.map((pair) => [pair.join(), pair]))
  return [...pairs.values()].map((figures) => ({ kind: 'equal', figures, total: null, holds: false, sure: false }))
}

/** So many figures make a sentence one that gathers, and so many of them must be told again as they are. */
const ROW = 3
const SAME = 2

/** A shorter name is that of many things, in characters. */
const NAME = 2

const stands = remembered((told: Told, at: number): boolean => {
  const claim = told.claims[at]!
  const exact = claim.value !== null && !claim.approx && !claim.planned && readable(claim)
  return exact && isCount(claim) && !isEach(claim) && !isDelta(told, at) && !isBase(told, at) && !isPast(told, at)
})

function isElsewhere({ claims, sentences }: Told, at: number, other: number): boolean {
  const paragraph = (index: number) => sentences[claims[index]!.sentence]!.paragraph
  return comparable(claims[at]!, claims[other]!) && paragraph(at) !== paragraph(other)
}

// The same measure: 集体合同覆盖企业 and, where 集体合同 is spoken of, 覆盖企业.
function isOther(told: Told, at: number, other: number): boolean {
  const { claims, sentences, text } = told
  const [long, short] = [at, other].toSorted((a, b) => measure(told, b).length - measure(told, a).length) as [number, number]
  const [whole, end] = [measure(told, long), measure(told, short)]
  const { start } = sentences[claims[short]!.sentence]!
  return whole === end || (whole.endsWith(end) && text.slice(start, claims[short]!.start).includes(whole.slice(0, -end.length)))
}

// Another number that may be meant as the same: near it, and not of a shorter time.
function isNear(told: Told, at: number, other: number): boolean {
  const { claims } = told
  const [a, b] = [claims[at]!.value! * claims[at]!.scale, claims[other]!.value! * claims[other]!.scale]
  return a !== b && Math.abs(a - b) <= Math.max(a, b) / 3 && stretchSaid(told, at) === stretchSaid(told, other) && !ofTwoYears(told, at, other)
}
