import type { Figure } from '#model/figure.ts'
import type { Run } from './fill.ts'

/** Ways that speak of several are left where there is but one, as long as another is there: nobody goes 逐家 to one firm. */
export function fitting(ways: Run[][], first: Figure | undefined): Run[][] {
  if (first?.value !== 1 || first.unit.startsWith('元')) return ways
  const others = ways.filter(way => !SEVERAL.test(way.map(({ text }) => text).join('')))
  return others.length > 0 ? others : ways
}

const SEVERAL = /^共|逐[家户项]|先后|累计/
