import { lastYear, overlaps, type Period } from '#kit/period.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { formOf } from '#model/indicator.ts'
import type { Register } from '#model/register.ts'
import type { Claim } from '#reader/claim.ts'
import type { Understood } from '#reader/understand.ts'
import { isOtherYear } from '#reader/time/years.ts'
import type { Ask } from './check/ask.ts'
import type { Sources } from './writing/sources.ts'
import { reportedFigure, type Reported } from './check/reported.ts'

/** Asks for figures, each once; where the ledgers have none, a past report that was taken over may. */
export async function asked(sources: Pick<Sources, 'figures'>, all: readonly Want[], reported: readonly Reported[]): Promise<(want: Want) => Figure> {
  const wants = [...new Map(all.map(want => [wantKey(want), want])).values()]
  const figures = wants.length === 0 ? [] : await sources.figures(wants)
  const known = new Map(figures.map((figure, i) => [wantKey(wants[i]!), figure.value === null ? reportedFigure(figure, reported) ?? figure : figure]))
  return want => known.get(wantKey(want))!
}

/** For every meaning that fits, the figure of the period the sentence tells of, then, where that is a part of it, of the whole report. */
export function wantsOf(register: Register, claim: Claim, { meanings }: Understood, ask: Pick<Ask, 'union' | 'period' | 'assumed'>): Want[][] {
  if (ask.assumed && claim.time && isOtherYear(claim.time)) return []
  const periods = !claim.period ? [ask.period] : overlaps(claim.period, ask.period) ? [claim.period, ask.period] : [claim.period]
  return periods.map(period => meanings.map((meaning): Want => ({
    indicator: meaning.indicator, ...(meaning.split !== undefined && { split: meaning.split }), union: ask.union.id,
    period: formOf(register.indicators.get(meaning.indicator)!) === 'flow' ? period : upTo(period, ask.period),
  })))
}

/** The same a year before: the same stretch, else that whole year. */
export function yearBefore({ indicator, split, union, period }: Figure): Want[] {
  const last = lastYear(period)
  const year = last.last.slice(0, 4)
  return [last, { first: `${year}-01-01`, last: `${year}-12-31` }].map(period => ({ indicator, ...(split !== undefined && { split }), union, period }))
}

/** Levels and rates said for one day (8月18日) still mean the state at its end. */
function upTo(period: Period, report: Period): Period {
  return { first: period.first < report.first ? period.first : report.first, last: period.last }
}
