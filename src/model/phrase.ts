import type { Fields, Parts } from './field.ts'
import type { Node } from './frame.ts'
import type { Described } from './ledger.ts'
import type { Where } from './where.ts'

/**
 * Sentences a line contributes to summaries and plans. A frame is a sentence without its full stop:
 *   {received}            the figure with its unit; {received:injury} one part of its split
 *   [，{received~}]       how it stands against the same days of the year before, where both are known: 比上年同期增加3起，增长6.7%
 *   [，其中…{migrants}]   left out when a figure in it is unknown or zero
 *   [|，参加培训{times}]   told only where the group before it is left out
 *   <cause|、|{label}{received}{sought}>   once for each part of the split that is not zero
 *   {=title}              a field of the record told of, in words; {=verb} the verb of its role, {=deed} with the title behind it
 *   {+}{=name}{+}获奖      records that read alike but for what stands between are told in one: 甲、乙获奖
 * The sentence itself is left out, and listed under 未写入, when its first figure is unknown: all its frames begin with the same.
 */
export type Phrase = Told & {
  theme: Theme
  /** Ways to say it; a report never puts two sentences of one frame side by side. */
  frames: readonly string[]
  /** Said in place of the frames when the first figure is a zero that was declared (本期未开展). */
  zero?: string
  /** That there was none is good news, and told also where nobody declared it: no accident. */
  good?: true
  /** Said only where its first figure is more than this one of its ledger, which else says the same: 累计走访 beside 两节期间走访. */
  beyond?: string
  /** Told at the end of its section: what befell the union or came to it, and is no work of its own. */
  last?: true
  /** Figures of one kin stand in one sentence, joined by ；, while it stays readable. */
  kin?: string
}
/** With `each` the phrase tells of single records, those marked 亮点 first, then the newest; or of the rows of a part of them, as they stand. */
type Told = { each?: { of?: string; where?: Where; most: number } }

/** The parts of a summary; a template orders and heads them. */
export type Theme = 'state' | 'organizing' | 'rights' | 'consultation' | 'safety' | 'skills' | 'culture' | 'aid' | 'funds' | 'publicity' | 'weakness' | 'next'

/** A phrase as a line describes it, with its place. */
export type LinePhrase = Phrase & { id: string; ledger: string }
/** A phrase as the register keeps it, its frames parsed. */
export type KeptPhrase = Omit<LinePhrase, 'frames'> & { frames: readonly (readonly Node[])[] }

/** Describes the phrases of a ledger; a slot that is no indicator or field of it is a type error. */
export function phrases<
  Id extends string, Fs extends Fields, Ps extends Parts, S extends string, I extends string,
  const P extends Record<string, Phrase>,
>(of: Described<Id, Fs, Ps, S, I>, list: P & { [K in keyof P]: Sound<P[K], I, (keyof Fs | RowFields<Ps>) & string> }): LinePhrase[] {
  return Object.entries(list).map(([id, phrase]) => ({ ...(phrase as Phrase), id: `${of.id}.${id}`, ledger: of.id }))
}

type RowFields<Ps extends Parts> = { [P in keyof Ps]: keyof Ps[P]['fields'] }[keyof Ps]
type Sound<P, I extends string, F extends string> = P extends { frames: readonly (infer S)[] }
  ? P & { frames: readonly (S extends string ? Checked<S, I, F> : never)[] } : P
type Checked<S extends string, I extends string, F extends string> =
  [Exclude<Slots<S>, I | `=${F}` | Sign>] extends [never] ? S : `${Exclude<Slots<S>, I | `=${F}` | Sign>} is no indicator or field here`
type Sign = '=verb' | '=deed' | 'label' | '+' | `${string}.${string}`
type Slots<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Before<Name> | Slots<Rest> : never
type Before<S extends string> = S extends `${infer Name}:${string}` ? Name : S extends `${infer Name}~` ? Name : S

/** A report template: sections in order, each with the themes it takes and perhaps its own cut-off. */
export type Template = {
  id: string
  label: string
  /** What the paper is, as 报告 has it. */
  kind: string
  /** {union} and {period} stand for their names; of a record also its fields, {=title}. */
  title: string
  sections: readonly Section[]
  /** It tells of one record, of this ledger or of any: a bulletin, the notice of an activity. */
  record?: { ledger?: string }
  /** Lists of names behind the text. */
  appendix?: readonly Appendix[]
}
export type Section = {
  /** Verb headings; the first whose section has something to say. Absent: the opening paragraph. */
  heading?: string
  themes: readonly Theme[]
  /** It tells of the record that the report is of, in place of themes. */
  tells?: 'record'
  /** Of these ledgers alone. */
  only?: readonly string[]
  /** Ends earlier than the report: printed where it is not the title's. */
  until?: 'half'
  /** Words before the figures, never counted; where the office keeps a passage of its own (自有段落), that stands in their place. */
  opening?: string
  /** Paragraphs of the office's own with slots (slots.ts tells their notation); a sentence without its figures is left out. */
  text?: string
  /** What the officer is to write here himself; no part of the text. */
  prompt?: string
  /** Of neighbours that move that of which most is to tell comes first. */
  moves?: true
}
/** The rows of a list: fields that are words, of the records of the period. */
export type Appendix = { title: string; ledger: string; fields: readonly string[]; where?: Where }
