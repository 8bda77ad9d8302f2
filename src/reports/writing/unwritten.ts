import type { Figure, Want } from '#model/figure.ts'
import type { Template } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import type { Sources } from './sources.ts'
import type { Report, Unwritten } from './report.ts'
import { firstFigure, phrasesOf, type Saying } from './sayings.ts'

/**
 * What the text leaves out, and why: nobody entered it, no phrase tells it, or its date reaches beyond the period. A special paper is
 * asked for what its own ledgers have, and one of a single record for nothing.
 */
export async function unwritten(
  register: Register, sources: Sources, template: Template, report: Omit<Report, 'unwritten'>, sayings: readonly Saying[], figures: ReadonlyMap<string, Figure>,
): Promise<Unwritten> {
  const told = new Set(report.sections.flatMap(s => s.runs.flatMap(run => run.figure?.indicator ?? [])))
  const wants = within(register, template).map((indicator): Want => ({ indicator, union: report.union.id, period: report.period }))
  const all = await sources.figures(wants)
  return {
    missing: missing(register, sayings, figures),
    untold: all.filter(figure => figure.value && !told.has(figure.indicator)),
    unsure: all.filter(figure => figure.value === null && figure.trail.unsure),
    apart: await apart(register, sources, all),
    straddling: all.filter(figure => figure.trail.straddling > 0),
  }
}

/** What nobody entered, each thing once. A single record is there: that it does not say how many came is no gap of the ledger. */
function missing(register: Register, sayings: readonly Saying[], figures: ReadonlyMap<string, Figure>): Unwritten['missing'] {
  const found = sayings.filter(({ about }) => about.record === undefined).flatMap(saying => {
    const first = firstFigure(saying, figures)
    if (first?.value !== null || first.trail.unsure) return []
    const { id, label } = register.ledgers.get(saying.phrase.ledger)!
    return [{ label: first.label, ledger: id, ledgerLabel: label }]
  })
  return [...new Map(found.map(one => [`${one.ledger} ${one.label}`, one])).values()]
}

/** The indicators a paper of this kind is about. */
function within(register: Register, { kind, record, sections }: Template): string[] {
  const all = [...register.indicators.values()]
  const ledgers = new Set(sections.flatMap(section => phrasesOf(register, section).map(({ ledger }) => ledger)))
  return (record ? [] : kind === 'special' || kind === 'monthly' ? all.filter(({ ledger }) => ledgers.has(ledger.id)) : all).map(({ id }) => id)
}

/** Of the figures that each union counts by its own 口径 the first of each: what differs there differs in all. */
async function apart(register: Register, sources: Sources, all: readonly Figure[]): Promise<Unwritten['apart']> {
  const bases = new Map<string, Figure>()
  for (const figure of all.toReversed()) {
    const i = register.indicators.get(figure.indicator)!
    if ('either' in i) bases.set(i.basis, figure)
  }
  const found = await Promise.all([...bases.values()].map(async figure => ({ figure, rows: await sources.apart?.(figure) ?? [] })))
  return found.flatMap(({ figure, rows }) => rows.length === 0 ? [] : [{ figure, unions: rows.length, sum: rows.reduce((sum, { difference }) => sum + Math.abs(difference), 0) }])
}
