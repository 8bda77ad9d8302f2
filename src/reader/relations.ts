import type { Claim } from './claim.ts'
import { again } from './relations/retold/again.ts'
import { atOdds } from './relations/retold/at-odds.ts'
import { averages } from './relations/products/average-products.ts'
import { borne } from './relations/products/borne.ts'
import { cumulated } from './relations/sums/cumulated.ts'
import { differences } from './relations/changes/differences.ts'
import { eachOne } from './relations/retold/each-one.ts'
import { firstOf } from './relations/sums/first-of.ts'
import { growths } from './relations/changes/growths.ts'
import { grew } from './relations/sums/grew.ts'
import { lists } from './relations/lists/lists.ts'
import { misfits } from './relations/sums/misfits.ts'
import { ones } from './relations/changes/ones.ts'
import { opened } from './relations/parts/opened.ts'
import { paired } from './relations/sums/paired.ts'
import { parts } from './relations/parts/parts.ts'
import { products } from './relations/products/products.ts'
import { ratios } from './relations/rates/ratios.ts'
import type { Relation } from './relations/relation.ts'
import { leftOver, remaining } from './relations/changes/remaining.ts'
import { hundreds } from './relations/sums/hundreds.ts'
import { kinds } from './relations/parts/kinds.ts'
import { rounds } from './relations/products/rounds.ts'
import { singled } from './relations/parts/singled.ts'
import { stages } from './relations/parts/stages.ts'
import { stock, toDate } from './relations/parts/stock.ts'
import { spelled } from './relations/sums/spelled.ts'
import { asRelation, sums } from './relations/sums/sums.ts'
import { tables } from './relations/sums/tables.ts'
import { told } from './relations/told.ts'
import { trios } from './relations/changes/trios.ts'
import { withoutDoubles } from './relations/doubles.ts'
import { votes } from './relations/parts/votes.ts'
import { watchwords } from './relations/lists/watchwords.ts'
import type { Sentence } from './sentences.ts'

/**
 * Every relation the text states among its own figures, each once. Sums that come out first, since they explain the most; then what 其中 opens; the
 * shares, which know the wholes by then; what is left and what has changed, which know the shares; last the sums that do not come out, since a figure
 * that another reading explains is held against nothing.
 */
export function relations(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const all = told(text, sentences, claims)
  const added = sums(all)
  const wholeOf = new Map(added.flatMap((sum) => sum.parts.map((at) => [at, sum.whole] as const)))
  const inner = new Set(wholeOf.keys())
  const behind = opened(all, wholeOf)
  const partOf = wholes([...added.map((sum) => asRelation(all, sum)), ...parts(all, behind, inner)])
  const shared = ratios(all, partOf)
  const apart = differences(all, shared, added, partOf)
  const wrong = misfits(all, behind, added, new Set([...inner, ...apart.flatMap(({ figures }) => figures)]))
  const split = [...added.map((sum) => asRelation(all, sum)), ...wrong]
  const some = parts(all, behind, new Set([...split, ...apart].flatMap(({ figures }) => figures)))
  // What leads to a goal may be part of a stock besides.
  const known = wholes([...split, ...some, ...apart].filter(({ total }) => total === null || !claims[total]!.planned))
  const found = [
    ...spelled(all), ...split, ...some, ...apart, ...shared, ...hundreds(all), ...products(all), ...averages(all), ...paired(all), ...rounds(all), ...borne(all),
    ...firstOf(all, split), ...again(all), ...eachOne(all), ...atOdds(all), ...trios(all), ...growths(all, shared),
    ...stock(all, known), ...tables(all, known), ...toDate(all, known), ...lists(all), ...watchwords(all), ...votes(all),
  ]
  const summed = new Set(found.flatMap(({ kind, figures, total }) => kind === 'sum' && total !== null ? [...figures, total] : []))
  found.push(...remaining(all, shared, summed), ...ones(all, summed), ...cumulated(all, found))
  const grown = grew(all, found.filter(({ kind }) => kind === 'sum'))
  // 新建9家 … 由27家发展到36家: what came to it is told once.
  const came = new Set(grown.flatMap(({ figures, total }) => figures.map((index) => `${index}|${total}`)))
  const once = found.filter(({ kind, figures: [index], total, sure }) => sure || kind !== 'part_of' || !came.has(`${index}|${total}`))
  const parted = wholes([...found, ...grown].filter(({ kind }) => kind !== 'product'))
  const alone = [...once, ...grown, ...singled(all, parted), ...stages(all, parted), ...kinds(all, parted)]
  return withoutDoubles([...alone, ...leftOver(all, alone, summed)], claims)
}

// The whole of each part that is known; what a share is taken of is explained by its percent.
function wholes(found: readonly Relation[]): Map<number, number> {
  const pairs = ({ figures, total, share }: Relation) =>
    total === null ? [] : figures.map((figure, place) => [figure, share && place === 0 ? figures[1]! : total] as const)
  return new Map(found.flatMap(pairs))
}
