import { parsePeriod } from '#kit/period.ts'
import type { Bound, Inline } from '#model/body.ts'
import { wantKey, wantNamed, type Figure, type Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { sayFigure } from '#model/say.ts'
import { difference, yearEarlier } from '../writing/compared.ts'
import type { Sources } from '../writing/sources.ts'
import { boundOf } from './to-body.ts'

/**
 * What the ledgers have now for a figure of a text, and how the text would say it. `stale`: it is another value than the one
 * that was written. `figure` is null, and nothing is said, where there is nothing to be told now: no record, or no year before.
 */
export type Refreshed = { figure: Figure | null; text: string; bound: Bound; stale: boolean }

/** The figures of a text as they are now, in their order. */
export async function refresh(register: Register, sources: Pick<Sources, 'figures'>, runs: readonly (Inline & { figure: Bound })[]): Promise<Refreshed[]> {
  const wants = new Map(runs.flatMap(({ figure }) => wantsOf(figure)).map(want => [wantKey(want), want]))
  const found = await sources.figures([...wants.values()])
  const figures = new Map([...wants.keys()].map((key, i) => [key, found[i]!]))
  return runs.map(run => refreshed(run, nowOf(register, figures, run.figure)))
}

function wantsOf(bound: Bound): Want[] {
  const want = wantOf(bound)
  return bound.compared ? [want, yearEarlier(want)] : [want]
}

export function wantOf({ name, union, period, record }: Bound): Want {
  return wantNamed(name, { union, period: parsePeriod(period), ...(record !== undefined && { record }) })
}

function nowOf(register: Register, figures: ReadonlyMap<string, Figure>, bound: Bound): Figure | null {
  const want = wantOf(bound)
  const figure = figures.get(wantKey(want))!
  if (!bound.compared) return figure.value === null ? null : figure
  return difference(register, figure, figures.get(wantKey(yearEarlier(want))))?.[bound.compared] ?? null
}

function refreshed({ text, figure: bound }: Inline & { figure: Bound }, figure: Figure | null): Refreshed {
  if (!figure) return { figure, text: '', bound: { ...withoutValue(bound), value: null }, stale: bound.value !== null }
  const stale = bound.value !== figure.value || bound.high !== figure.high || bound.less !== figure.less
  if (!stale) return { figure, text, bound, stale }
  const said = sayFigure(figure, bound.money ? { money: bound.money } : {})
  return { figure, text: said, bound: { ...boundOf(figure, said), ...(bound.money && { money: bound.money }) }, stale }
}

function withoutValue({ high: _, less: __, ...bound }: Bound): Bound {
  return bound
}
