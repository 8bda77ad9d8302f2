import type { Figure } from '#model/figure.ts'

/** A figure of no real ledger, for the examples of the rules. */
export function exampleFigure(label: string, unit: string, value: number, reported?: string): Figure {
  return {
    indicator: 'example', label, unit, value, union: '', period: { first: '2024-01-01', last: '2024-12-31' }, asOf: {},
    trail: { ledger: 'example', rule: '', details: 1, totals: 0, replaced: 0, straddling: 0, ...(reported !== undefined && { reported }) },
  }
}
