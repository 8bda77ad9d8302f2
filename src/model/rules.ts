import type { Fields, Named, PartRows, Parts, People, Values } from './field.ts'
import type { Base } from './base.ts'
import { findDate } from '#kit/period.ts'
import type { Law } from '#law/law.ts'
import type { Where } from './where.ts'

/** `refuse` stops the entry; `warn` tells and lets it pass; `later` lists it as 待补. */
export type Strength = 'refuse' | 'warn' | 'later'

/** What is wrong with a record, where: a field, or `part.2.field` for the third row of a part. */
export type Fault = { strength: Strength; say: string; at: string }
export type Row<Fs extends Fields = Fields, Ps extends Parts = Parts> = Base & Values<Fs> & PartRows<Ps>

/** A pure check of one record: the same code runs in the browser and behind the door. Where a rule asks the law it is that of the record's place. */
export type RowRule<Fs extends Fields = Fields, Ps extends Parts = Parts> = {
  ok: (row: Row<Fs, Ps>, law?: Law) => boolean
  /** What is wrong and what to do; out of the row where its own words are to be named. */
  say: string | ((row: Row<Fs, Ps>, law?: Law) => string)
  at: (keyof Fs | keyof Ps | keyof Base) & string
  strength?: Strength
}

/** A check against other records, run by the door and asked for by the form. */
export type RegisterRule<Fs extends Fields = Fields> =
  /** No other record has the same values here. */
  | { unique: readonly (keyof Fs & string)[]; say: string; strength?: Strength }
  /** No other record with the same `same` values overlaps in time; an open end is for ever. */
  | { noOverlap: readonly [from: Named<Fs, 'date'>, until: Named<Fs, 'date'>]; same: readonly string[]; say: string; strength?: Strength }
  /** The referenced record's date is not after ours: joined before the union was founded. */
  | { notBefore: Named<Fs, 'date'>; of: string; their: string; say: string; strength?: Strength }
  /** The referenced record's date is not before ours: transferred to a union that was dissolved by then, be it 不详 when. */
  | { notAfter: Named<Fs, 'date'>; of: string; their: string; say: string; strength?: Strength }
  /** One more than the same number of the record before it, by the day `by`: the term after the last one. */
  | { follows: Named<Fs, 'count'>; by: Named<Fs, 'date'>; same: readonly string[]; say: string; strength?: Strength }
  /**
   * No more money than the law of the place gives on that day: a sum, or so many times `times`, which a reference leads to (months
   * of the local line). `when` may look through references too. Where the place has no such rule, or the line is not known, nothing is told.
   */
  | { within: Named<Fs, 'money'>; law: string; when?: Where<Fs>; times?: `${string}.${string}`; say: string; strength?: Strength }
  /**
   * Words in the rows of a part hold slots of figures, `only` labels of ledgers: what means none is refused, with its row ({row} in `say`)
   * and what is most like it.
   */
  | { slots: string; in: readonly string[]; only?: string; say: string; strength?: Strength }
  /** A warning when another office has the same day, place and kind: perhaps one event told twice. */
  | { alike: readonly (keyof Fs & string)[]; say: string; strength?: Strength }

export type Rule<Fs extends Fields = Fields, Ps extends Parts = Parts> = RowRule<Fs, Ps> | RegisterRule<Fs>

export function isRowRule(rule: Rule): rule is RowRule {
  return 'ok' in rule
}

/** `later` may not lie wholly before `earlier`; unknown or absent dates raise nothing. */
export function inOrder<F extends string>(earlier: F, later: F, say: string, strength?: Strength) {
  return {
    ok: (row: object) => {
      const [a, b] = [earlier, later].map(field => findDate((row as Record<string, unknown>)[field]))
      return !a || !b || b.last >= a.first
    },
    say, at: later, ...(strength && { strength }),
  }
}

/** A part may not be larger than its whole; of people each of the three heads is compared. */
export function atMost<F extends string>(part: F, whole: F, say: string, strength?: Strength) {
  return {
    ok: (row: object) => {
      const [a, b] = [amounts(row, part), amounts(row, whole)]
      return a.every((amount, i) => amount === null || (b[i] ?? null) === null || amount <= b[i]!)
    },
    say, at: part, ...(strength && { strength }),
  }
}

/** The number itself, or of people all, women and migrants. */
function amounts(row: object, field: string): (number | null)[] {
  const value = (row as Record<string, unknown>)[field]
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  const { total, women, migrants } = value as People
  return [total, women ?? null, migrants ?? null]
}
