import { addDays, type Day } from '#kit/day.ts'
import type { Period } from '#kit/period.ts'
import type { Figure } from '#model/figure.ts'
import { optionsOf } from '#model/kinds/choice.ts'
import type { Register } from '#model/register.ts'
import { sayValue } from '#model/say.ts'
import { closing } from '#office/closing.ts'
import type { Actor } from '#records/actor.ts'
import type { Figures } from './figures.ts'

/** A figure since a closing, of the days since the one before or of the year so far: as it was said `then`, and as it is now. */
export type Closed = { of: Of; figure: Figure; then: string; changed: boolean }
export type Of = 'own' | 'year'
/** The row a closing keeps of a figure. */
export type Kept = { figure: string; of: Of; value: string }

type Closing = { union: string; from: Day; until: Day }

/** The first day of what a closing closes: the one after the last closing before it, or New Year's. */
export function firstOf(until: Day, closedBefore: readonly Day[]): Day {
  const last = closedBefore.filter(day => day < until).sort().at(-1)
  const year = `${until.slice(0, 4)}-01-01`
  return last !== undefined && addDays(last, 1) > year ? addDays(last, 1) : year
}

/** What would be signed now: every figure that is known. */
export async function figuresToClose(register: Register, figures: Figures, actor: Actor, signed: Closing): Promise<Figure[][]> {
  return Promise.all(periodsOf(signed).map(async ({ period }) => {
    const wants = keepable(register).map(indicator => ({ indicator, union: signed.union, period }))
    return (await figures.compute(actor, wants)).filter(({ value }) => value !== null)
  }))
}

export function keptOf(signed: Closing, known: readonly (readonly Figure[])[]): Kept[] {
  return periodsOf(signed).flatMap(({ of }, i) => known[i]!.map(({ indicator, value, unit }) => ({ figure: indicator, of, value: sayValue(value, unit) })))
}

/** The figures that a closing keeps, and what they are now; one whose indicator is no longer kept is left out. */
export async function sinceClosed(register: Register, figures: Figures, actor: Actor, signed: Closing, kept: readonly Kept[]): Promise<Closed[]> {
  const periods = new Map(periodsOf(signed).map(({ of, period }) => [of, period]))
  const still = kept.filter(({ figure, of }) => register.indicators.has(figure) && periods.has(of))
  const now = await figures.compute(actor, still.map(({ figure, of }) => ({ indicator: figure, union: signed.union, period: periods.get(of)! })))
  return still.map(({ of, value }, i) => ({ of, figure: now[i]!, then: value, changed: sayValue(now[i]!.value, now[i]!.unit) !== value }))
}

/** The indicators that a closing may keep. */
function keepable(register: Register): string[] {
  const field = register.ledgers.get(closing.id)!.parts['figures']!.fields['figure']!
  return Object.keys(optionsOf(field))
}

/** Where the year has just begun, the period is the year so far. */
function periodsOf({ from, until }: Closing): { of: Of; period: Period }[] {
  const year = `${until.slice(0, 4)}-01-01`
  return [...from === year ? [] : [{ of: 'own' as const, period: { first: from, last: until } }], { of: 'year', period: { first: year, last: until } }]
}
