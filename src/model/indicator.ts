import type { Fields, Named, Parts } from './field.ts'
import type { Where } from './where.ts'

/**
 * What a figure means, as data: one compiler turns it into contributions, SQL and lists.
 * A word joins this grammar only when two ledgers need it.
 */
export type Indicator<Fs extends Fields = Fields, Ps extends Parts = Parts> = Common & (
  | Flow<Fs, Ps> | Stock<Fs, Ps> | Latest<Fs, Ps> | Cohort<Fs> | Spread<Fs> | Ratio | Either | Lacking<Fs> | Reached<Fs>
)

type Common = {
  label: string
  /** 起, 家, 人, 人次, 元, %, 元/人 … exactly as printed behind the number. */
  unit: string
  /** Other measure words for the same thing (件 for 起), read but not printed. */
  units?: readonly string[]
  /** Other names under which prose speaks of it. */
  aka?: readonly string[]
  /** The rule in the words an officer would use, for the trail; derived when absent. */
  rule?: string
}

/** What is added up: records (a 汇总 counts its `times`), rows of a part, a field, or different values. */
type Counted<Fs extends Fields, Ps extends Parts> = {
  /** Count rows of this part instead of records; `where`, `sum`, `by` and `distinct` may then name its fields. */
  of?: keyof Ps & string
  where?: Where<Fs & PartFields<Ps>>
  sum?: Sum<Fs> | Sum<PartFields<Ps>>
  distinct?: Named<Fs, 'ref' | 'text'> | Named<PartFields<Ps>, 'ref' | 'text'>
  /** Splits by a choice; rows without one are shown as 未填, so that the splits add up. */
  by?: Named<Fs, 'choice'> | Named<PartFields<Ps>, 'choice'>
}
type PartFields<Ps extends Parts> = [keyof Ps] extends [never] ? {} : Ps[keyof Ps]['fields']

/** A number that can be added; of people, which of them. 人 and 人次 are told apart by `per`. */
export type Sum<Fs extends Fields> =
  | Named<Fs, 'money' | 'count' | 'decimal'>
  | `${Named<Fs, 'people'>}.${'total' | 'women' | 'migrants'}`

/** Happened in the period: the whole interval of the date lies in it. Of people 人 unless `per` asks for 人次. */
export type Flow<Fs extends Fields = Fields, Ps extends Parts = Parts> =
  { flow: DateOf<Fs> | DateOf<PartFields<Ps>>; per?: 'attendance' } & Counted<Fs, Ps>

/** Standing at the period's end: from one date until another, never a field that is overwritten. */
export type Stock<Fs extends Fields = Fields, Ps extends Parts = Parts> =
  { stock: DateOf<Fs> | DateOf<PartFields<Ps>>; until?: DateOf<Fs> | DateOf<PartFields<Ps>> } & Counted<Fs, Ps>

/**
 * Of each union (or of each value of a reference) only the newest record on or before the period's end; of a union only
 * while it stands. `among` says which records are in the running at all, `where` which of the newest count.
 */
export type Latest<Fs extends Fields = Fields, Ps extends Parts = Parts> = {
  latest: DateOf<Fs> | DateOf<PartFields<Ps>>
  each: 'union' | Named<Fs, 'ref'> | 'record'
  among?: Where<Fs>
  /** Only records of the period itself, not what still holds from before. */
  in?: 'period'
  until?: DateOf<Fs>
} & Counted<Fs, Ps>

/**
 * Of those found in the period, the share done by its end, or done no one knows when: 整改率. Never two flows divided. Of what is
 * judged only when it ends, those that ended in the period, `by` being the same day: 调解成功率, in which no open case counts as failed.
 */
export type Cohort<Fs extends Fields = Fields> = {
  cohort: DateOf<Fs>
  where?: Where<Fs>
  done: { by: DateOf<Fs>; where?: Where<Fs>; sum?: Sum<Fs> }
  sum?: Sum<Fs>
}

/** Smallest and largest value met in the period, kept as a range. */
export type Spread<Fs extends Fields = Fields> = { spread: Named<Fs, 'range' | 'money' | 'count' | 'percent'>; flow: DateOf<Fs>; where?: Where<Fs> }

/** One figure over another; both are kept. As a percentage when the unit is %. */
export type Ratio = { ratio: readonly [top: string, bottom: string] }

/** One of several figures union by union, as each union's dated 口径 declares: `basis` is its ledger and there the choice. */
export type Either = { either: Readonly<Record<string, string>>; basis: `${string}.${string}` }

/**
 * Records standing at the end that have none of something (`without`: firms over the line without a union), or have some
 * (`having`), or all that are large enough. `least`: how large by the newest row of `part` (its date `on`, its people or
 * count `size`), against a threshold of the rule table; whose size no one told is `unsized`. As long as there are some
 * that do not tell their size or since when they stand, it is not known that none is lacking.
 */
export type Lacking<Fs extends Fields = Fields> = {
  lacking: DateOf<Fs>
  until?: DateOf<Fs>
  where?: Where<Fs>
  least?: { part: string; on: string; size: string; threshold: string; unsized?: true }
  without?: Belonging
  having?: Belonging
}

/** Of the targets set in the period, how many are reached by its end: the one form that stands on what other figures say of single records. */
export type Reached<Fs extends Fields = Fields> = { reached: DateOf<Fs> }

/** A record of another ledger that stands and points here by `via`: a reference of its own, its `union`, or one of its union's (`union.employer`). */
export type Belonging = { ledger: string; via: string; from: string; until: string; where?: Where }

export type DateOf<Fs extends Fields> = Named<Fs, 'date'>

export type IndicatorForm = 'flow' | 'stock' | 'latest' | 'cohort' | 'spread' | 'ratio' | 'either' | 'lacking' | 'reached'

export function formOf(i: Indicator): IndicatorForm {
  for (const form of ['cohort', 'spread', 'ratio', 'either', 'lacking', 'reached', 'latest', 'stock', 'flow'] as const) if (form in i) return form
  throw new Error(`an indicator of no known form: ${i.label}`)
}

/** Whether the figure is a sum of contributions, which tallies may keep. */
export function adds(i: Indicator): i is Adding {
  const form = formOf(i)
  return (form === 'flow' || form === 'stock') && !('distinct' in i) && !Object.keys(('where' in i && i.where) || {}).some(f => f.includes('.'))
}

export type Adding = Common & (Flow | Stock)
