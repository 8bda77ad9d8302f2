import type { Law } from '#law/law.ts'
import type { Fields, Named, Parts } from './field.ts'
import type { Form } from './form.ts'
import type { Indicator } from './indicator.ts'
import type { Row, Rule } from './rules.ts'
import type { Where } from './where.ts'

/**
 * One kind of record, described once. List, form, sheet, API, history, permissions and search
 * follow from it; the order of `fields` is the order of the form.
 */
export type Ledger<
  Id extends string = string, Fs extends Fields = Fields, Ps extends Parts = Parts,
  S extends string = string, I extends string = string,
> = {
  id: Id
  label: string
  /** The measure word of one record: 起, 次, 家. */
  unit: string
  /** The day of the event: sorts the list, and is the interval of a 汇总. */
  day?: Named<Fs, 'date'>
  /** What a record is called in lists and links; `union` is the name of the union whose it is. */
  title: readonly ((keyof Fs & string) | 'union')[]
  /** What it is called by instead where the first of its title is absent: a case without a number by who, what about and when. */
  unnamed?: readonly ((keyof Fs & string) | 'union')[]
  /** Sets of fields that identify a record; the first complete one finds duplicates on import. */
  keys?: readonly (readonly (keyof Fs & string)[])[]
  /** From when until when a record holds its keys: who left may come again, as another record. */
  spell?: readonly [from: Named<Fs, 'date'>, until: Named<Fs, 'date'>]
  fields: Fs
  parts?: Ps
  /** Many-to-many ties to records of other ledgers: covered firms, attendees. */
  links?: Readonly<Record<string, Link>>
  states?: Readonly<Record<S, State<Fs>>>
  steps?: Readonly<Record<string, Step<Fs, NoInfer<S>>>>
  clocks?: Readonly<Record<string, Clock<Fs> | RowClock<Ps>>>
  rules?: readonly Rule<Fs, Ps>[]
  /** Fields that are sums over parts: filled when empty, refused when different. `[part]` counts rows; of several parts each makes the whole. */
  sums?: Readonly<Partial<Record<Named<Fs, 'count' | 'money'>, SumOf<keyof Ps & string> | readonly SumOf<keyof Ps & string>[]>>>
  /** Fields that others determine: filled when empty, and anew while they are what followed before; what differs is told. */
  derived?: Readonly<Partial<Record<keyof Fs & string, (row: Row<Fs, Ps>, law?: Law) => unknown>>>
  /** An event ledger that takes 汇总 entries; these fields tell which details one replaces. */
  totals?: readonly (keyof Fs & string)[]
  /** 本期未开展 may be declared: for the whole ledger, or for one value of this field. */
  zero?: true | Named<Fs, 'choice'>
  indicators?: Readonly<Record<I, Indicator<Fs, Ps>>>
  /** Papers printed from its records. */
  forms?: Readonly<Record<string, Form>>
  /** Only in the ledger of unions: a record's `union` is its superior and may change; it stands until this date. */
  tree?: { until: Named<Fs, 'date'> }
  /** Who may enter and alter its records; a clerk may where nothing is said. */
  by?: 'lead' | 'administrator'
  /** No note is read as a record of it: its words are those of the ledgers of which it speaks. */
  unheard?: true
  /** Readable only by those who worked on a record, whose post this field names, and their lead. */
  restricted?: true | Named<Fs, 'ref'>
  /** Its records have a long text beside them, written by editors. */
  body?: WithBody<Fs, S>
}

/** A text that is written while the record is in one of the states `open`, and from `sealed` on never changes, nor do the fields `fixed`; `seal` then holds its digest. */
export type WithBody<Fs extends Fields = Fields, S extends string = string> = {
  open: readonly NoInfer<S>[]
  sealed: NoInfer<S>
  seal: Named<Fs, 'text'>
  fixed: readonly (keyof Fs & string)[]
}

export type Link = { label: string; to: string; inverse?: string }

/** A state and the date on which a record entered it; `'?'` is a good answer. */
export type State<Fs extends Fields = Fields> = { label: string; on?: Named<Fs, 'date'>; final?: true }

/** A verb, declared once: button, endpoint, permission and the word in the history. */
export type Step<Fs extends Fields = Fields, S extends string = string> = {
  label: string
  /** The states it leads from and to; absent in a ledger without states. */
  from?: readonly S[]
  to?: S
  /** Only of records of which this holds: a member is moved whose new union does not have them yet. */
  when?: Where<Fs>
  /** What it fills in by itself where that is empty. */
  sets?: Readonly<Partial<Record<keyof Fs & string, string>>>
  needs?: readonly (keyof Fs & string)[]
  /** What is known by then more often than not, and asked for along with the needs; it may be left empty. */
  asks?: readonly (keyof Fs & string)[]
  /** A record may come this way more than once: what it needs is asked for again each time. */
  again?: true
  by?: 'lead'
  leaves?: readonly Leaving<Fs>[]
}

/** A record of another ledger that a step leaves behind, entered in the same breath: the union that was founded, and its first members. */
export type Leaving<Fs extends Fields = Fields> = {
  ledger: string
  /** Of its fields those that ours give it; with `each` also those of the row, named with their part: chosen.name. */
  values: Readonly<Record<string, (keyof Fs & string) | 'union' | `${string}.${string}`>>
  /** A record for each row of this part of ours: all who were chosen enter the roll of honours. */
  each?: string
  /** Its reference that points back to our record. */
  back?: string
  fixed?: Readonly<Record<string, string>>
  /** Its days that lie no earlier than a time of ours begins: what is approved in December for the next year counts from January. */
  notBefore?: Readonly<Record<string, Named<Fs, 'date'>>>
  /** Our reference that then points to it. */
  as?: Named<Fs, 'ref'>
  /** It is taken back with the step: neither could stand alone. */
  together?: true
  /** Our reference to a record that is there already, or our union: it is changed, by what of ours is known. */
  onto?: Named<Fs, 'ref'> | 'union'
  /** Its dates that are only ever moved on: a term of long ago does not end the one that runs. */
  onward?: readonly string[]
  /** Its parts that become as ours are. */
  parts?: Readonly<Record<string, string>>
  /** Our reference to the union in whose ledger it stands; in that of our own record where absent. */
  within?: Named<Fs, 'ref'>
  /** Left only where this was empty before, and that is known: of ours, or with `each` of the row (items.value). */
  unless?: keyof Fs & string
  when?: (keyof Fs & string) | `${string}.${string}`
  where?: Where<Fs>
}

/**
 * A statutory deadline: its length and article are dated rules of `law` by place, never a constant
 * here. It starts at the latest known of `starts`, runs only from known dates, and is read, not stored. By a rule that counts
 * back from a day (续订、换届) it starts at that day itself.
 */
export type Clock<Fs extends Fields = Fields> = {
  label: string
  /** The rule it goes by; where a choice decides which, an option without one and no `else` means that none runs. */
  rule: string | { by: Named<Fs, 'choice'>; of: Readonly<Record<string, string>>; else?: string }
  starts: readonly Named<Fs, 'date'>[]
  stops: Named<Fs, 'date'>
  pause?: readonly [from: Named<Fs, 'date'>, until: Named<Fs, 'date'>]
  extended?: Named<Fs, 'flag'>
  /** Where the law makes an exception: another start, or none at all. */
  instead?: { when: Where<Fs>; starts: readonly Named<Fs, 'date'>[] }
  /** It runs for each row of this part, whose fields the others then are; `named` is what a row is called by. */
  of?: string
  named?: string
  /** Months before its end at which it is told, the earliest first: a term of office six, three, one. Thirty days where absent. */
  ahead?: readonly number[]
}

/** A clock for each row of a part: the tasks that a superior's paper sets, each until its own day. */
export type RowClock<Ps extends Parts = Parts> = { [P in keyof Ps & string]: ClockIn<P, Ps[P]['fields']> }[keyof Ps & string]
type ClockIn<P extends string, Fs extends Fields> = Omit<Clock<Fs>, 'of' | 'named' | 'rule'> & { of: P; named: Named<Fs, 'text'>; rule: string }

/** Which column of a part is added up. */
export type SumOf<P extends string = string> = readonly [part: P, field?: string]

/** What a description may leave out is there, and empty, for those who walk the ledgers. */
type Whole = {
  keys: readonly (readonly string[])[]
  parts: Parts
  links: Readonly<Record<string, Link>>
  steps: Readonly<Record<string, Step>>
  rules: readonly Rule[]
  sums: Readonly<Record<string, SumOf | readonly SumOf[]>>
  derived: Readonly<Record<string, (row: Row, law?: Law) => unknown>>
  indicators: Readonly<Record<string, Indicator>>
  forms: Readonly<Record<string, Form>>
}

/** Any ledger, for rooms that walk them all. */
export type AnyLedger = Omit<Ledger, keyof Whole | 'clocks'> & Whole & { clocks?: Readonly<Record<string, Clock>> }

/** A ledger whose own names are known besides: to its phrases, to its tests, to who works with this one alone. */
export type Described<Id extends string, Fs extends Fields, Ps extends Parts, S extends string, I extends string> =
  Omit<AnyLedger, 'id' | 'fields' | 'parts' | 'states' | 'indicators'>
  & { id: Id; fields: Fs; parts: Ps; states?: Readonly<Record<S, State>>; indicators: Readonly<Record<I, Indicator>> }

/** Describes a ledger; misspelled fields, states and date fields are compile errors. */
export function ledger<
  const Id extends string, const Fs extends Fields, const Ps extends Parts = {},
  const S extends string = never, const I extends string = never,
>(description: Ledger<Id, Fs, Ps, S, I>): Described<Id, Fs, Ps, S, I> {
  // Rules and indicators were checked against their own fields; from here on they are any ledger's.
  return { keys: [], parts: {}, links: {}, steps: {}, rules: [], sums: {}, derived: {}, indicators: {}, forms: {}, ...description } as unknown as Described<Id, Fs, Ps, S, I>
}
