import type { Figure } from '#model/figure.ts'
import { sayValue, sayWhole } from '#model/say.ts'
import type { Run } from './fill.ts'

/** How money is printed; 万元 gives way to 元 where printed parts would not add up to their whole. */
export type Style = { money?: '元' | '万元' }

/** Gives every figure of a text that has none its words: a split is printed together with its whole. */
export function print(runs: readonly Run[], style: Style = {}): Run[] {
  const words = new Map<Figure, string>()
  for (const group of Map.groupBy(runs.flatMap(run => run.figure && !run.text ? run.figure : []), kin).values()) {
    const whole = group.find(figure => figure.split === undefined)
    const parts = group.filter(figure => figure.split !== undefined)
    const said = whole ? sayWhole(whole, parts, style) : []
    for (const [i, figure] of [...(whole ? [whole] : []), ...parts].entries()) words.set(figure, said[i] ?? sayValue(figure.value, figure.unit, style))
  }
  return runs.map(run => run.figure && !run.text ? { ...run, text: words.get(run.figure)! } : run)
}

function kin(figure: Figure): string {
  return [figure.indicator, figure.union, figure.period.first, figure.period.last, figure.trail.record].join(' ')
}
