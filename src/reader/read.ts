import type { Period } from '#kit/period.ts'
import type { Claim } from './claim.ts'
import { claims } from './claims.ts'
import { even } from './even.ts'
import { tablesOf } from './grids.ts'
import { plain } from './plain.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { relations } from './relations.ts'
import type { Relation } from './relations/relation.ts'
import { sentences, type Sentence, type Span } from './sentences.ts'
import { statedPeriod } from './time/stated-period.ts'

/** `text` is the one that was read, in plain writing; everything stands in it where it stands in the one that was given, in whose own writing figures are quoted. */
export type Reading = { text: string; sentences: Sentence[]; figures: Claim[]; relations: Relation[] }

/** Reads a report as plain text: its figures with what stands around them, and what it says of them itself. `period`: the days the report covers, else those it states. */
export function read(given: string, { period = statedPeriod(given) ?? undefined }: { period?: Period } = {}): Reading {
  const text = plain(given)
  const said = even(text)
  const list = sentences(said)
  const tables = tablesOf(said)
  const figures = claims(said, tables.among(quantities(said)), list, period)
  return { text, sentences: list, figures: asWritten(figures, given), relations: tables.relations(figures, (prose) => relations(said, list, prose)) }
}

/** 92。3% stays 92。3% where it is quoted. */
function asWritten(figures: Claim[], given: string): Claim[] {
  return figures.map((figure) => ({ ...figure, text: given.slice(figure.start, figure.end) }))
}

/** What other programs are given of a reading: figures and relations by their offsets. */
export type Report = { figures: ReportFigure[]; relations: ReportRelation[] }
type ReportFigure = Pick<Quantity, 'start' | 'end' | 'text' | 'value' | 'min' | 'max' | 'unit' | 'quantity' | 'amountYuan' | 'approx' | 'bound' | 'lost'>
type ReportRelation = { kind: Relation['kind']; figures: Span[]; total: Span | null; holds: boolean; sure: boolean }

/** The reading as plain JSON, without the text itself. */
export function reported({ figures, relations }: Reading): Report {
  const span = (index: number): Span => ({ start: figures[index]!.start, end: figures[index]!.end })
  return {
    figures: figures.map(({ start, end, text, value, min, max, unit, quantity, amountYuan, approx, bound, lost }) => ({
      start, end, text, value, ...(min !== undefined && { min, max: max! }), unit, quantity, ...(amountYuan !== undefined && { amountYuan }), approx,
      ...(bound && { bound }), ...(lost && { lost }),
    })),
    relations: relations.map(({ kind, figures, total, slogan, holds, sure }) => ({
      kind, figures: slogan ? [slogan] : figures.map(span), total: total === null ? null : span(total), holds, sure,
    })),
  }
}
