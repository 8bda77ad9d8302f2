import { isBase, isDelta } from './deltas.ts'
import { isEach, isStandard } from './each.ts'
import { isExtreme } from './parts/singled.ts'
import { between, comparable, isCount, readable, remembered, type Told } from './told.ts'

/** May be a part or a whole: a count that stands for itself. */
export const isPlain: (told: Told, index: number) => boolean = remembered((told, index) => {
  const claim = told.claims[index]!
  return readable(claim) && isCount(claim) && !isEachToo(told, index) && !isStandard(claim) && !isDelta(told, index) && !isBase(told, index) && !isExtreme(told, index)
})

// 分别为每个3000元、2000元和1000元: what is said of the first is said of all.
function isEachToo(told: Told, index: number): boolean {
  const { claims } = told
  let first = index
  while (first > 0 && comparable(claims[first - 1]!, claims[index]!) && /^[、和及]$/.test(between(told, first - 1, first))) first--
  return isEach(claims[first]!)
}
