import type { Kind } from '#model/kinds/kind.ts'
import type { ReactNode } from 'react'
import { Choice, Choices } from './choice.tsx'
import { DateInput } from './date.tsx'
import { Files } from './files.tsx'
import { Flag } from './flag.tsx'
import { People } from './people.tsx'
import type { InputProps } from './props.ts'
import { Ref } from './ref.tsx'
import { Long, Number, Personal, Text } from './text.tsx'
import './inputs.css'

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
