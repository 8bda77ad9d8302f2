import type { Figure, Trail, Want } from '#model/figure.ts'
import type { Cohort, Either, Ratio } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Read } from '#store/store.ts'
import { chosenRoots } from './chosen-roots.ts'
import { indicatorOf, overRows, type Knowledge, type RowIndicator } from './compile/knowledge.ts'
import type { Tally } from './compile/read.ts'
import { headsOf, type Heads } from './heads.ts'
import { keptTallies } from './kept/kept.ts'
import { choicesOf, leavesOf, type Leaf } from './leaves.ts'
import { reachedOf, type ReachedIn } from './reached.ts'
import { cohortWords, partWords, ruleWords } from './rule-words.ts'
import { tallyAll, type Tallies } from './tally.ts'
import { unsureOf, type Unsure } from './unsure.ts'
import { mayBeZero, zerosOf, type Zeros } from './zeros.ts'

/** The figures of wants, in their order. All reads are of one state, that of `read`. */
export async function computeAll(know: Knowledge, read: Read, wants: readonly Want[]): Promise<Figure[]> {
  const leaves = wants.flatMap(want => leavesOf(know, want))
  const roots = await chosenRoots(read, leaves)
  const [kept, heads] = await Promise.all([keptTallies(know, read, roots, leaves), headsOf(know, read, wants.map(want => want.union))])
  const told = leaves.map(kept.tally)
  const computed = await tallyAll(know, read, roots, leaves.filter((_, n) => told[n] === null))
  const tallies: Tallies = leaf => kept.tally(leaf) ?? computed(leaf)
  const empty = leaves.filter((leaf, n) => isEmpty(told[n] ?? computed(leaf)))
  const full = wants.flatMap(want => partsOfRate(know, want)).filter(([top, bottom]) => tallies(top).value === tallies(bottom).value).flat()
  const [unsure, zeros] = await Promise.all([unsureOf(know, read, roots, [...empty, ...full]), zerosOf(know, read, roots, empty, kept.presence)])
  const reached = await reachedOf(know, read, wants, more => computeAll(know, read, more))
  const known: Known = { know, tallies, zeros, unsure, heads, reached }
  return wants.map(want => figureOf(known, want))
}

type Known = { know: Knowledge; tallies: Tallies; zeros: Zeros; unsure: Unsure; heads: Heads; reached: (want: Want) => ReachedIn }

function figureOf(known: Known, want: Want): Figure {
  const i = indicatorOf(known.know, want.indicator)
  if (overRows(i)) return overRowsFigure(known, { i, want })
  if ('reached' in i) return reachedFigure(known, i, want)
  return 'ratio' in i ? ratioFigure(known, i, want) : eitherFigure(known, i as KeptIndicator & Either, want)
}

function overRowsFigure(known: Known, leaf: Leaf): Figure {
  const { i, want } = leaf
  const tally = known.tallies(leaf)
  const { value, zero } = valueOf(known, leaf, tally)
  const { details, totals, replaced, straddling } = tally
  const parts = 'cohort' in i ? cohortParts(known, i, want, tally) : undefined
  const unsure = known.unsure(leaf)
  return {
    ...head(known, i, want), value, ...(tally.high !== null && { high: tally.high }),
    trail: { ...trail(known, i, want), details, totals, replaced, straddling, ...(unsure > 0 && { unsure }), ...(zero && { zero }), ...(parts && { from: parts }) },
  }
}

/** Unknown where rows fit but none says the number; 0 where no row fits and that is known to be so. */
function valueOf({ zeros, unsure }: Known, leaf: Leaf, tally: Tally): { value: number | null; zero?: Trail['zero'] } {
  if ('cohort' in leaf.i) return { value: share(leaf.i, tally.done ?? 0, tally.value) }
  if (!isEmpty(tally)) return { value: tally.details + tally.totals > 0 ? tally.value : null }
  // Where some may count, no one knows of a zero.
  const zero = mayBeZero(leaf) && unsure(leaf) === 0 ? zeros(leaf) : undefined
  return zero ? { value: 0, zero } : { value: null }
}

function isEmpty({ details, totals, blank }: Tally): boolean {
  return details + totals + blank === 0
}

function cohortParts(known: Known, i: RowIndicator & Cohort, want: Want, tally: Tally): Figure[] {
  const words = cohortWords(known.know, i, want.period)
  const { details, totals, replaced, straddling } = tally
  const part = (of: 'done' | 'found', value: number | null): Figure => {
    const { label, unit, rule } = words[of]
    return { ...head(known, i, want), label, unit, value, trail: { ...trail(known, i, want), rule, details, totals, replaced, straddling } }
  }
  return [part('done', tally.value === null ? null : tally.done ?? 0), part('found', tally.value)]
}

function ratioFigure(known: Known, i: KeptIndicator & Ratio, want: Want): Figure {
  const [top, bottom] = i.ratio.map(indicator => figureOf(known, { ...want, indicator })) as [Figure, Figure]
  const unsure = top.value === bottom.value ? (bottom.trail.unsure ?? 0) - (top.trail.unsure ?? 0) : 0
  const value = unsure > 0 ? null : share(i, top.value, bottom.value)
  return { ...head(known, i, want), value, trail: { ...trail(known, i, want), ...(unsure > 0 && { unsure }), from: [top, bottom] } }
}

/** The two leaves of a rate. Where they are equal it says that all have it, and then all must be known. */
function partsOfRate(know: Knowledge, want: Want): [top: Leaf, bottom: Leaf][] {
  const i = indicatorOf(know, want.indicator)
  const [top, bottom, ...more] = 'ratio' in i ? leavesOf(know, want) : []
  return top && bottom && more.length === 0 ? [[top, bottom]] : []
}

/** Unknown where no target was set. */
function reachedFigure(known: Known, i: KeptIndicator, want: Want): Figure {
  const { set, met } = known.reached(want)
  const none = set > 0 && met.length === 0
  return { ...head(known, i, want), value: set === 0 ? null : met.length, trail: { ...trail(known, i, want), details: met.length, ...(none && { zero: 'kept' as const }) } }
}

/** Each union by its own 口径; what no union chose is not there to be known. */
function eitherFigure(known: Known, i: KeptIndicator & Either, want: Want): Figure {
  const from = choicesOf(known.know, i, want).map(leaf => overRowsFigure(known, leaf))
  const told = from.filter(figure => figure.value !== null)
  const zero = told.every(figure => figure.value === 0) ? told.find(figure => figure.trail.zero)?.trail.zero : undefined
  const sum = (of: (figure: Figure) => number) => from.reduce((all, figure) => all + of(figure), 0)
  return {
    ...head(known, i, want), value: told.length > 0 ? sum(figure => figure.value ?? 0) : null,
    trail: {
      ...trail(known, i, want), details: sum(f => f.trail.details), totals: sum(f => f.trail.totals), replaced: sum(f => f.trail.replaced),
      straddling: sum(f => f.trail.straddling), ...(zero && { zero }), from,
    },
  }
}

/** One number over another, in hundredths for %; nothing over zero is no number. */
function share(i: KeptIndicator, top: number | null, bottom: number | null): number | null {
  if (top === null || !bottom) return null
  return i.unit === '%' ? 100 * top / bottom : top / bottom
}

/** Of one event those who came are so many people; only of several, where one may come twice, 人次. What was told as 人次 stays. */
function unitOf(i: KeptIndicator, { record }: Want): string {
  return record !== undefined && i.unit === '人次' && !('per' in i) && i.units?.includes('人') ? '人' : i.unit
}

function head({ know, heads }: Known, i: KeptIndicator, want: Want): Omit<Figure, 'value' | 'trail'> {
  const { split, union, period } = want
  return {
    indicator: i.id, ...(split !== undefined && { split }), label: i.label + (split === undefined ? '' : `（${partWords(know, i, split)}）`), unit: unitOf(i, want),
    union, period, asOf: heads(union),
  }
}

function trail({ know }: Known, i: KeptIndicator, { split, period, record }: Want): Trail {
  return { ledger: i.ledger.id, rule: ruleWords(know, i, period, split), details: 0, totals: 0, replaced: 0, straddling: 0, ...(record !== undefined && { record }) }
}
