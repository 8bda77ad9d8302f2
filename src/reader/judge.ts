import { contains, type Interval } from '#kit/interval.ts'
import type { Figure } from '#model/figure.ts'

/** A figure of a text against the ledger. `sure` when one meaning fits best, `suspect` when it was read between the lines. */
export type Verdict = { verdict: 'agrees' | 'differs' | 'doubtful' | 'unchecked'; rule: string; sure: 'sure' | 'suspect'; figure?: Figure }

/** The value of a figure in the base unit of prose: money in 元, all else as it is. */
export function proseValue(figure: Pick<Figure, 'value' | 'unit'>): number | null {
  return figure.value === null ? null : figure.unit.startsWith('元') ? figure.value / 100 : figure.value
}

/** Agrees when any of the meanings that fit equally well agrees; differs only when a known one does not, surely where all say the same. */
export function judge(said: Interval, figures: readonly Figure[], sure: boolean): Verdict {
  const known = figures.filter(figure => figure.value !== null)
  const agreeing = known.find(figure => contains(said, proseValue(figure)!))
  if (agreeing) return { verdict: 'agrees', rule: 'ledger', sure: sure ? 'sure' : 'suspect', figure: agreeing }
  if (known[0]) return { verdict: 'differs', rule: 'ledger', sure: sure && known.every(figure => figure.value === known[0]!.value) ? 'sure' : 'suspect', figure: known[0] }
  return { verdict: 'unchecked', rule: figures.length > 0 ? 'no-data' : 'no-indicator', sure: 'sure', ...(figures[0] && { figure: figures[0] }) }
}
