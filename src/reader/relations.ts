import type { Claim } from './claim.ts'
import { again } from './relations/again.ts'
import { averages } from './relations/average-products.ts'
import { balance } from './relations/balance.ts'
import { changes } from './relations/changes.ts'
import { columns } from './relations/columns.ts'
import { growth } from './relations/growth.ts'
import { againstLarger } from './relations/larger.ts'
import { lists } from './relations/lists.ts'
import { movingShares } from './relations/moving-shares.ts'
import { multiples } from './relations/multiples.ts'
import { paired } from './relations/paired.ts'
import { parts } from './relations/parts.ts'
import { products } from './relations/products.ts'
import { rates } from './relations/rates.ts'
import type { Relation } from './relations/relation.ts'
import { rests } from './relations/rests.ts'
import { rowTotals } from './relations/rows.ts'
import { runs } from './relations/runs.ts'
import { hundreds, shares } from './relations/shares.ts'
import { singled } from './relations/singled.ts'
import { splitByAmounts } from './relations/split-amounts.ts'
import { stock, toDate } from './relations/stock.ts'
import { stretches } from './relations/stretches.ts'
import { tables } from './relations/tables.ts'
import { targets } from './relations/targets.ts'
import { told } from './relations/told.ts'
import { toldInShares } from './relations/told-in-shares.ts'
import { totals } from './relations/totals.ts'
import { watchwords } from './relations/watchwords.ts'
import type { Sentence } from './sentences.ts'

/** Every relation the text states among its own figures, each once: where two rules find the same, the first stands. */
export function relations(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const all = told(text, sentences, claims)
  const split = parts(all)
  const sums = [...split, ...totals(all, wholes(split)), ...rowTotals(all)]
  const partOf = wholes(sums)
  const changed = changes(all, partOf)
  const shared = shares(all, partOf)
  const ratios = [...shared, ...rates(all, partOf)]
  const summed = new Set(sums.flatMap(({ kind, figures, total }) => total === null || kind !== 'sum' ? figures : [...figures, total]))
  const multiplied = products(all)
  const run = runs(all, summed, wholes(sums.filter(({ kind }) => kind === 'sum')))
  const listed = new Map([...partOf, ...wholes(run)])
  const found = [
    ...sums, ...changed, ...growth(all, totalsOf(changed)), ...ratios, ...hundreds(all), ...movingShares(all), ...multiplied, ...splitByAmounts(all, multiplied), ...averages(all),
    ...rests(all, listed, ratios.filter(({ kind }) => kind === 'ratio')), ...run,
    ...balance(all, partOf), ...againstLarger(all), ...multiples(all), ...paired(all), ...toldInShares(all, shared), ...again(all), ...stock(all, partOf),
    ...targets(all), ...stretches(all, partOf), ...tables(all, partOf), ...toDate(all, partOf), ...lists(all), ...watchwords(all),
  ]
  return withoutDoubles([...found, ...columns(all, found), ...singled(all, wholes(found.filter(({ kind }) => kind !== 'product')))], claims)
}

// The whole of each part that is known.
function wholes(found: readonly Relation[]): Map<number, number> {
  return new Map(found.flatMap(({ figures, total }) => total === null ? [] : figures.map((figure) => [figure, total] as const)))
}

function totalsOf(found: readonly Relation[]): Set<number> {
  return new Set(found.filter(({ kind }) => kind === 'ratio').map(({ total }) => total!))
}

// A figure that one rule accounts for is not held against the text by another rule of its kind.
function withoutDoubles(found: readonly Relation[], claims: readonly Claim[]): Relation[] {
  const held = Map.groupBy(found.filter(({ holds, total }) => holds && total !== null), ({ kind, total }) => `${kind}|${total}`)
  const accounted = ({ kind, total, figures }: Relation) => held.get(`${kind}|${total}`)?.some((other) => kind !== 'sum' || other.figures.some((index) => figures.includes(index)))
  // The same parts make one sum, though one of them or their total be printed twice.
  const terms = ({ kind, figures }: Relation) => figures.map((index) => kind === 'sum' ? claims[index]!.low : index).toSorted((a, b) => a - b)
  const seen = new Set<string>()
  return found.filter((relation) => {
    if (!relation.holds && accounted(relation)) return false
    const whole = relation.kind === 'sum' && relation.total !== null ? claims[relation.total]!.low : relation.total
    const key = [relation.kind, terms(relation), whole, relation.slogan?.start].join('|')
    return !seen.has(key) && seen.add(key)
  })
}
