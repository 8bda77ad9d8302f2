import { multipliesTo } from './arithmetic.ts'
import { counts, namedCount, wholesOf } from './factors.ts'
import type { Relation } from './relation.ts'
import type { Told } from './told.ts'

/** All of a sentence make one whole, or those told apart by ； wholes of their own. */
export function mixtures(told: Told, loose: readonly number[]): Relation[] {
  const all = mixture(told, loose)
  const stretches = [...Map.groupBy(loose, (index) => stretchOf(told, index)).values()]
  if (all?.holds || stretches.length < 2) return all ? [all] : []
  const apart = stretches.map((row) => mixture(told, row)).filter((relation) => relation !== null)
  return apart.length > 0 ? apart : all ? [all] : []
}

function stretchOf({ claims, text, sentences }: Told, index: number): number {
  const { sentence, start } = claims[index]!
  return Math.max(sentences[sentence]!.start, text.lastIndexOf('；', start))
}

// Several amounts for each in one sentence: each has its own count, right before it or by its noun.
function mixture(told: Told, eaches: readonly number[]): Relation | null {
  const { claims } = told
  if (eaches.length < 2) return null
  const pairs = eaches.map((each) => [countFor(told, each), each])
  if (pairs.some(([count]) => count === undefined) || new Set(pairs.map(([count]) => count)).size < pairs.length) return null
  const figures = pairs.flat() as number[]
  const wholes = [...wholesOf(told, eaches[0]!), ...wholesOf(told, eaches.at(-1)!)]
  const made = wholes.find((at) => multipliesTo(claims, figures, at))
  const total = made ?? wholes.find((at) => claims[at]!.sentence === claims[eaches[0]!]!.sentence)
  return total === undefined ? null : { kind: 'product', figures, total, holds: made !== undefined, sure: made !== undefined }
}

function countFor(told: Told, each: number): number | undefined {
  const nearest = counts(told, each).find((at) => at === each - 1)
  return namedCount(told, each) ?? nearest
}
