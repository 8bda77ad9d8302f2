import { allDone, beyond, covered, moreOfKind } from '../parts/beyond.ts'
import { definite } from './definite.ts'
import { recap } from './recap.ts'
import type { Relation } from '../relation.ts'
import { retold } from './retold.ts'
import { risen } from './risen.ts'
import { swapped } from './swapped.ts'
import type { Told } from '../told.ts'

/** What is told in two places that do not go together: each of these is told only where it does not hold. */
export function atOdds(told: Told): Relation[] {
  return [...swapped(told), ...retold(told), ...recap(told), ...definite(told), ...risen(told), ...beyond(told), ...covered(told), ...moreOfKind(told), ...allDone(told)]
}
