import type { Figure, Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import type { Sources } from './render.ts'
import type { Report, Unwritten } from './report.ts'
import { firstFigure, type Saying } from './sayings.ts'

/** What the text leaves out, and why: nobody entered it, no phrase tells it, or its date reaches beyond the period. */
export async function unwritten(
  register: Register, sources: Sources, report: Omit<Report, 'unwritten'>, sayings: readonly Saying[], figures: ReadonlyMap<string, Figure>,
): Promise<Unwritten> {
  const told = new Set(report.sections.flatMap(s => s.runs.flatMap(run => run.figure?.indicator ?? [])))
  const wants = [...register.indicators.keys()].map((indicator): Want => ({ indicator, union: report.union.id, period: report.period }))
  const all = await sources.figures(wants)
  return {
    missing: sayings.flatMap(saying => {
      const first = firstFigure(saying, figures)
      if (first?.value !== null || first.trail.unsure) return []
      const { id, label } = register.ledgers.get(saying.phrase.ledger)!
      return [{ label: first.label, ledger: id, ledgerLabel: label }]
    }),
    untold: all.filter(figure => figure.value && !told.has(figure.indicator)),
    unsure: all.filter(figure => figure.value === null && figure.trail.unsure),
    straddling: all.filter(figure => figure.trail.straddling > 0),
  }
}
