import type { Field } from '#model/field.ts'
import type { Kind } from '#model/kinds/kinds.ts'
import type { ReactNode } from 'react'
import { Choice, Choices } from './choice.tsx'
import { DateInput } from './date.tsx'
import { Files } from './files.tsx'
import { Flag } from './flag.tsx'
import { People } from './people.tsx'
import { Ref } from './ref.tsx'
import { Long, Number, Personal, Text } from './text.tsx'
import './inputs.css'

/**
 * What an input is given and gives back. Its value is what an officer typed, as text, or as the program's own value where
 * nothing is typed (choices, flags, files, references); null is empty. The faces of the kinds read both.
 */
export type InputProps<F extends Field = Field> = {
  id: string
  field: F
  value: unknown
  onChange: (value: unknown) => void
  /** What records are called to which the value points. */
  names: Readonly<Record<string, string>>
  /** The id of what is said below it. */
  describedBy: string
  wrong: boolean
  /** Of dates typed without a year. */
  year: number
  /** Opens a record that is to be entered together with this one; not everywhere possible. */
  onNew?: (ledger: string, name: string) => void
  /** The record whose value it is, once it is saved. */
  of?: { ledger: string; id: string }
  /** Where room is scarce, as in a row of a part. */
  tight?: boolean
  /** A photo tells the day on which it was taken. */
  onDay?: (day: string) => void
}

const inputs: Readonly<Record<Kind, (props: InputProps) => ReactNode>> = {
  text: Text, place: Text, time: Text, credit: Text, long: Long,
  money: Number, count: Number, decimal: Number, percent: Number, range: Number,
  identity: Personal, phone: Personal, card: Personal,
  date: DateInput, choice: Choice, choices: Choices, flag: Flag, ref: Ref, people: People, files: Files,
}

/** The input of a field, by its kind. */
export function FieldInput(props: InputProps) {
  const Kind = inputs[props.field.kind]
  return <Kind {...props} />
}
