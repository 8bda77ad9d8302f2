import type { Kind } from './kinds/kind.ts'

/** The closed set of field kinds; `kinds/` holds what each one parses, prints and stores. */
export type Field = Common & (
  | { kind: Exclude<Kind, 'text' | 'choice' | 'choices' | 'date' | 'ref' | 'people' | 'range' | 'count'> }
  /** `names`: what is kept is, or holds, the program's own names; pages say what they are called: of a figure, of the slots of a title. */
  | { kind: 'text'; names?: 'figure' | 'slots' }
  /** `span`: a stretch of time of any length, not the moment of an event. */
  | { kind: 'date'; span?: true }
  /** `usual`: what is meant where a note does not say; it is proposed, never entered unseen. */
  | { kind: 'choice' | 'choices'; of: Options; usual?: string }
  | { kind: 'ref'; to: string | readonly string[] }
  | { kind: 'people' }
  /** `units`: the measure words that may stand behind it; any where none are named. */
  | { kind: 'count'; units?: readonly string[] }
  | { kind: 'range'; unit: string }
)

type Common = {
  label: string
  /** `true`: refused when empty. `'later'`: accepted and listed as 待补. */
  required?: true | 'later'
  /** Other headings under which this column is met in sheets. */
  aka?: readonly string[]
  /** The field's former name: renames are said, never guessed. */
  was?: string
  help?: string
}

/** Choice values: the key is stored for ever, the label is what officers write. */
export type Options = Readonly<Record<string, string | Option>>
/** `verb` is how a sentence tells of it, {partners} and the like being fields: 与{partners}联合举办. */
export type Option = { label: string; aka?: readonly string[]; verb?: string }

export type Fields = Readonly<Record<string, Field>>
export type Part = { label: string; fields: Fields }
export type Parts = Readonly<Record<string, Part>>

/** Heads of people. `per: 'attendance'` counts 人次; both are never added. */
export type People = { total: number | null; women?: number | null; migrants?: number | null; per?: 'attendance' }
export type Range = { min: number; max: number }

/** The value of a field as the program holds it: money in 分, dates as printed periods or `'?'` (不详). */
export type Value<F> =
  F extends { kind: 'choice'; of: infer O } ? keyof O & string
  : F extends { kind: 'choices'; of: infer O } ? (keyof O & string)[]
  : F extends { kind: 'money' | 'count' | 'decimal' | 'percent' } ? number
  : F extends { kind: 'flag' } ? boolean
  : F extends { kind: 'people' } ? People
  : F extends { kind: 'range' } ? Range
  : F extends { kind: 'files' } ? string[]
  : string

export type Values<Fs> = { [K in keyof Fs]: Value<Fs[K]> | null }
export type PartRows<Ps> = { [K in keyof Ps]: Values<Ps[K] extends { fields: infer Fs } ? Fs : never>[] }

/** Names of the fields of one kind: a `flow` over a field that is no date is a type error. Of ledgers in general any name. */
export type Named<Fs, K extends Kind> = Fs extends unknown
  ? string extends keyof Fs ? string : { [P in keyof Fs]: Fs[P] extends { kind: K } ? P : never }[keyof Fs] & string
  : never

export function optionLabel(of: Options, key: string): string {
  const option = of[key]
  return typeof option === 'string' ? option : option?.label ?? key
}

/** Every word by which an option is met: its label, then its other names. */
export function optionWords(of: Options, key: string): string[] {
  const option = of[key]
  return typeof option === 'object' ? [option.label, ...(option.aka ?? [])] : [optionLabel(of, key)]
}
